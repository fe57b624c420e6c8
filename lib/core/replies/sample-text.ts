import type { CheckContext } from '../guidelines/check-context';
import type { Language } from '../language';
import { blankField } from './blank-field';
import { remainingBlanks } from './blanks';
import type { ComplaintKind } from './complaint';
import { fillTemplate } from './fill-template';
import { knownBlank } from './known-blanks';
import type { ReplyTemplate } from './template';

/** A wording as it may read once it is filled: each blank with its default, else with what is known of it, else its name. */
export function sampleText(
  template: Pick<ReplyTemplate, 'blanks'>,
  body: string,
  language: Language,
): string {
  const values = remainingBlanks(body).map((name) => {
    const { default: initial, choices } = blankField(template, name);
    return [name, initial || choices[0] || knownBlank(name)?.example[language] || name] as const;
  });
  return fillTemplate(body, Object.fromEntries(values), language).text;
}

/** Kinds of posts that are no grievance. */
const CALM: readonly ComplaintKind[] = ['question', 'praise', 'misinformation', 'abuse', 'other'];

/** Where the reply is going to be said: under a post of its kind, of which nothing more is known. */
export function sampleContext({ kinds }: Pick<ReplyTemplate, 'kinds'>): CheckContext {
  const [kind = 'other'] = kinds;
  return {
    platform: 'x',
    kind: 'reply',
    replyTo: '',
    answered: {
      triage: {
        kind,
        complaint: CALM.includes(kind) ? 0.1 : 0.9,
        urgency: 'today',
        escalations: [],
        showsPersonalData: false,
        awaitsRefund: false,
      },
      ...{ author: '', handle: null, addressesUs: true, time: null, ownReplies: 0, answeredByOthers: false },
    },
  };
}

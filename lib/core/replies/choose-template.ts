import type { Language } from '../language';
import type { Triage } from './complaint';
import type { Post } from './post';
import { replyLanguage } from './reply-language';
import { lastSaid, type SaidBefore } from './said-before';
import type { ReplyTemplate } from './template';

/** Tags that steer the choice; a team may put them on templates of its own. */
const STEERING = {
  first: '첫답변',
  personalData: '개인정보노출',
  urgent: '긴급',
  repeated: '반복',
  status: '현황',
} as const;

const SECOND_TIME =
  /(?:두|세|네|다섯|몇|[2-9]) ?번(?:째|이나)|(?:^|\s)또(?:\s|[가-힣])|\b(?:second|third|fourth|\dth|2nd|3rd) time\b|\b(?:again|twice)\b/i;

/**
 * Templates that fit a customer's post, best first; empty where none does. Those without the customer's language are
 * left out. One of which this customer or thread has had every wording comes last.
 */
export function chooseTemplates(
  post: Post,
  triage: Triage,
  templates: readonly ReplyTemplate[],
  said: SaidBefore,
): readonly ReplyTemplate[] {
  const language = replyLanguage(post);
  return templates
    .map((template) => ({ template, fit: fitOf(template, post, triage, language) }))
    .filter(({ fit }) => fit > 0)
    .map((one) => ({
      ...one,
      usedUp: one.template.wordings[language].every((body) => lastSaid(body, said.here) !== null),
    }))
    .sort((a, b) => Number(a.usedUp) - Number(b.usedUp) || b.fit - a.fit || byId(a.template, b.template))
    .map(({ template }) => template);
}

/** Zero where it does not fit at all. */
function fitOf(template: ReplyTemplate, post: Post, triage: Triage, language: Language): number {
  if (template.wordings[language].length === 0) return 0;
  const has = (tag: string) => template.tags.includes(tag);
  if (has(STEERING.personalData)) return triage.showsPersonalData ? 20 : 0;
  const place = template.kinds.indexOf(triage.kind);
  if (place < 0) return 0;
  return (
    10 -
    place * 2 +
    (template.gate === '' ? 1 : 0) +
    (has(STEERING.first) ? 2 : 0) +
    (has(STEERING.urgent) ? (triage.urgency === 'now' ? 5 : -5) : 0) +
    (has(STEERING.repeated) ? (SECOND_TIME.test(post.text) ? 4 : -4) : 0) +
    (has(STEERING.status) ? (triage.awaitsRefund ? 1 : -1) : 0)
  );
}

/** T2 before T10, so that the order never hangs on how the store lists them. */
function byId(a: ReplyTemplate, b: ReplyTemplate): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true });
}

import type { Language } from '../language';
import { fillTemplate } from './fill-template';
import { type RankedWording, rankWordings } from './rank-wordings';
import type { SaidBefore } from './said-before';
import type { ReplyTemplate } from './template';

/** The wordings of a reply in one language, in the order to use them. */
export interface Wordings {
  readonly language: Language;
  readonly wordings: readonly RankedWording[];
}

/** In the wanted language where the reply is written in it, else in the other. */
export function wordingsFor(
  { wordings }: Pick<ReplyTemplate, 'wordings'>,
  wanted: Language,
  said: SaidBefore,
): Wordings {
  const language = wordings[wanted].length > 0 ? wanted : wanted === 'ko' ? 'en' : 'ko';
  return { language, wordings: rankWordings(wordings[language], said) };
}

/** Every wording with these values; what would be left with an open blank is none. */
export function fillWordings(
  { language, wordings }: Wordings,
  values: Readonly<Record<string, string>>,
): readonly string[] {
  return wordings
    .map(({ body }) => fillTemplate(body, values, language))
    .filter(({ missing }) => missing.length === 0)
    .map(({ text }) => text);
}

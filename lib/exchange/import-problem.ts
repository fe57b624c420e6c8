import type { ImportProblem } from '@/lib/core/ports';
import type en from '@/lib/locales/en.json';
import { createTranslate, type Translate } from '@/lib/locales/translate';

/** Names of the messages under `backup`. */
export type ProblemName = Exclude<keyof (typeof en)['backup'], 'type' | 'line'>;

/** What a message names, in the language it is said in. */
export type ProblemValues = (t: Translate) => Readonly<Record<string, string | number>>;

const KO = createTranslate('ko');
const EN = createTranslate('en');

/** One problem in both languages. `where` is a path in the file, `line:column`, or empty for the whole file. */
export function importProblem(
  where: string,
  name: ProblemName,
  values: ProblemValues = () => ({}),
): ImportProblem {
  const say = (t: Translate) => t(`backup.${name}`, values(t));
  return { where, message: { ko: say(KO), en: say(EN) } };
}

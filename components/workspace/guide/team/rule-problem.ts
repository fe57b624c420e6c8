import type { TeamRule } from '@/lib/core/guidelines/team-rule';
import type { Language } from '@/lib/core/language';
import { schemaProblems } from '@/lib/exchange/schema-problems';
import type en from '@/lib/locales/en.json';
import type { Translate } from '@/lib/locales/translate';
import { teamRuleSchema } from '@/lib/schemas/team-rule';
import { isComplete } from './new-team-rule';

/** The fields of the form, by their names in a rule. */
type Field = keyof (typeof en)['workspace']['guide']['field'];

/** Why a rule could not be read again, in the reader's words, with the field it is about; null where it could. */
export function ruleProblem(rule: TeamRule, t: Translate, language: Language): string | null {
  if (!isComplete(rule)) return t('workspace.guide.incomplete');
  const { error } = teamRuleSchema.safeParse(rule);
  const [problem] = error ? schemaProblems(error, rule) : [];
  return problem ? `${fieldAt(problem.where, t)}: ${problem.message[language]}` : null;
}

/** `demand.terms[3]` is about the terms, `message.ko` about what it says in Korean. */
function fieldAt(where: string, t: Translate): string {
  const [, field, of] = /^(?:demand\.|scope\.)?(\w+)(?:\.(ko|en))?/.exec(where) ?? [];
  const values = of === 'ko' || of === 'en' ? { language: t(`workspace.language.${of}`) } : {};
  return t(`workspace.guide.field.${field as Field}`, values);
}

import { useText } from '@/components/ui/language-provider';
import { mendExercise } from '@/lib/core/practice/exercise';
import { ALL_RULES } from '../guide/all-rules';
import { RULE_DOCS } from '../guide/rule-docs';
import { routeHref } from '../routes';

/** The way from a rule to its exercise; nothing for a rule that has none. `rule` is an id; a team's own has none either. */
export function PractiseLink({ rule: id }: { rule: string }) {
  const { t, language } = useText();
  const rule = ALL_RULES.find((known) => known.id === id);
  const docs = RULE_DOCS[id];
  if (!rule || !docs || !mendExercise(rule, docs, language)) return null;
  return (
    <a
      className="tw-link tw-small"
      href={routeHref('practice', id)}
      aria-label={t('workspace.practice.practiseThis', { rule: docs.message[language] })}
    >
      {t('workspace.practice.practise')}
    </a>
  );
}

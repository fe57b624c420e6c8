import { useMemo, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { SearchField } from '@/components/ui/search-field';
import { SelectField } from '@/components/ui/select-field';
import type { Guide, RuleSetting } from '@/lib/core/guidelines/guide';
import type { Rule, RuleFamily } from '@/lib/core/guidelines/rule';
import { ALL_RULES } from './all-rules';
import { RuleCard } from './rule-card';
import { RULE_DOCS } from './rule-docs';

interface RuleListProps {
  readonly guide: Guide;
  readonly onChange: (patch: Partial<Guide>) => void;
  /** Opened at once, from a deep link. */
  readonly shownRule: string | null;
}

type FamilyChoice = 'all' | RuleFamily;

export function RuleList({ guide, onChange, shownRule }: RuleListProps) {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [family, setFamily] = useState<FamilyChoice>('all');
  const families = useMemo(() => ['all' as const, ...new Set(ALL_RULES.map((rule) => rule.family))], []);
  const shown = ALL_RULES.filter(
    (rule) => (family === 'all' || rule.family === family) && matches(rule, query.trim().toLowerCase()),
  );
  const set = (id: string, setting: RuleSetting) => onChange({ rules: { ...guide.rules, [id]: setting } });

  return (
    <>
      <div className="tw-rule-filter">
        <SearchField label={t('workspace.guide.search')} value={query} onChange={setQuery} />
        <SelectField
          label={t('workspace.guide.family')}
          labelHidden
          value={family}
          options={families.map((value) => ({ value, label: t(`workspace.family.${value}`) }))}
          onChange={setFamily}
        />
      </div>
      <p className="tw-muted tw-small" role="status">
        {t('workspace.guide.shown', { count: shown.length, total: ALL_RULES.length })}
      </p>
      <ul className="tw-rules" aria-label={t('workspace.guide.sections.rules')}>
        {shown.map((rule) => (
          <RuleCard
            key={rule.id}
            rule={rule}
            setting={guide.rules[rule.id] ?? { on: true }}
            open={rule.id === shownRule}
            onChange={(setting) => set(rule.id, setting)}
          />
        ))}
      </ul>
    </>
  );
}

function matches(rule: Rule, query: string): boolean {
  const docs = RULE_DOCS[rule.id];
  const said = docs ? [docs.message, docs.summary, docs.reason] : [];
  return [rule.id, ...said.flatMap(({ ko, en }) => [ko, en])].some((word) =>
    word.toLowerCase().includes(query),
  );
}

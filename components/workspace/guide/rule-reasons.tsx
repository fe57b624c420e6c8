import { useEffect, useRef, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Rule, RuleDocs } from '@/lib/core/guidelines/rule';
import type { Language } from '@/lib/core/language';
import { PractiseLink } from '../practice/practise-link';
import { RULE_DOCS } from './rule-docs';

/** Why the rule is there; drawn once somebody asks, for there are many rules. */
export function RuleReasons({ rule, open }: { rule: Rule; open: boolean }) {
  const { t } = useText();
  const [shown, setShown] = useState(open);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) details.current?.scrollIntoView({ block: 'center' });
  }, [open]);
  return (
    <details
      ref={details}
      className="tw-rule-reasons"
      open={open}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>{t('workspace.guide.why')}</summary>
      {shown && <Reasons rule={rule} />}
    </details>
  );
}

/** What the rule looks for, the sources with date and strength, and examples. */
function Reasons({ rule }: { rule: Rule }) {
  const { t, language } = useText();
  const docs = RULE_DOCS[rule.id];
  if (!docs) return null;
  return (
    <div className="tw-stack tw-rule-body">
      <p>{docs.summary[language]}</p>
      <p>{docs.reason[language]}</p>
      <EvidenceOf docs={docs} />
      <div className="tw-grid">
        <Examples title={t('workspace.guide.bad')} texts={examples(docs.bad, language)} />
        <Examples title={t('workspace.guide.good')} texts={examples(docs.good, language)} />
      </div>
      <div className="tw-row">
        <PractiseLink rule={rule.id} />
        <code className="tw-muted tw-small">{rule.id}</code>
      </div>
    </div>
  );
}

/** Where a rule comes from. */
export function EvidenceOf({ docs }: { docs: RuleDocs }) {
  const { t, language } = useText();
  return (
    <div>
      <h3 className="tw-label">{t('workspace.guide.evidence')}</h3>
      <ul className="tw-rule-evidence">
        {docs.evidence.map((evidence) => (
          <li key={evidence.source.en}>
            {evidence.source[language]}
            <span className="tw-muted">
              {' '}
              ({evidence.date}, {t(`overlay.strength.${evidence.strength}`)})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** In the reader's language; a rule that reads one language only shows that one. */
function examples(of: RuleDocs['bad'], language: Language): readonly string[] {
  return of[language] ?? Object.values(of)[0] ?? [];
}

function Examples({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <div>
      <h3 className="tw-label">{title}</h3>
      <ul className="tw-rule-examples">
        {texts.map((text) => (
          <li key={text} className="tw-text">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

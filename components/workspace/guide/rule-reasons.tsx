import { useEffect, useRef, useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Rule } from '@/lib/core/guidelines/rule';
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
  return (
    <div className="tw-stack tw-rule-body">
      {docs && <p>{docs.summary[language]}</p>}
      <p>{rule.reason[language]}</p>
      <div>
        <h3 className="tw-label">{t('workspace.guide.evidence')}</h3>
        <ul className="tw-rule-evidence">
          {rule.evidence.map((evidence) => (
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
      {docs && (
        <div className="tw-grid">
          <Examples title={t('workspace.guide.bad')} texts={docs.bad[language]} />
          <Examples title={t('workspace.guide.good')} texts={docs.good[language]} />
        </div>
      )}
      <code className="tw-muted tw-small">{rule.id}</code>
    </div>
  );
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

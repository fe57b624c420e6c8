import type { ReactNode } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { RuleWords } from '@/lib/core/guidelines/rule-words';
import { EvidenceList } from './evidence-list';
import { useDisclosure } from './use-disclosure';

interface WhyProps {
  readonly className?: string;
  readonly evidence: RuleWords['evidence'];
  /** The team's own guideline; empty where it has none. */
  readonly link?: string;
  /** What stands beside the button, before and behind it. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** A row of buttons with "Why?" among them, and below it the sources once it was pressed. */
export function Why({ className, evidence, link = '', before, after }: WhyProps) {
  const { t } = useText();
  const { open, button, detail } = useDisclosure();
  return (
    <>
      <div className={className}>
        {before}
        <span className="asides">
          <button {...button} className="quiet">
            {t('overlay.why')}
          </button>
          {after}
        </span>
      </div>
      <div {...detail}>{open && <EvidenceList evidence={evidence} link={link} />}</div>
    </>
  );
}

import { useText } from '@/components/ui/language-provider';
import { weightedCosts } from '@/lib/core/text/weighted-costs';
import { WEIGHT_LIMIT } from '@/lib/core/text/weighted-length';
import { LengthRing } from './length-ring';
import { useDisclosure } from './use-disclosure';

interface LengthCostsProps {
  readonly text: string;
  /** Weighted length of the text. */
  readonly length: number;
}

/** The ring, and behind it what links, emoji and letters add to it. */
export function LengthCosts({ text, length }: LengthCostsProps) {
  const { t } = useText();
  const { open, button, detail } = useDisclosure();
  const over = length - WEIGHT_LIMIT;
  return (
    <>
      <button
        {...button}
        className="ring-button"
        aria-label={t('overlay.costs.open', { length, limit: WEIGHT_LIMIT })}
        title={t('overlay.costs.title')}
      >
        <LengthRing length={length} />
      </button>
      <div {...detail} className="costs">
        {open && (
          <>
            <ul aria-label={t('overlay.costs.title')}>
              {weightedCosts(text).map(({ kind, count, each }) => (
                <li key={kind}>
                  <span>{t(`overlay.costs.${kind}`)}</span>
                  <span className="costs-sum">
                    {each === 1 ? count : `${count} × ${each} = ${count * each}`}
                  </span>
                </li>
              ))}
            </ul>
            {over > 0 && <p className="costs-over">{t('overlay.costs.over', { count: over })}</p>}
          </>
        )}
      </div>
    </>
  );
}

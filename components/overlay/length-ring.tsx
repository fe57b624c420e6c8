import { useText } from '@/components/ui/language-provider';
import { WEIGHT_LIMIT } from '@/lib/core/text/weighted-length';

const RADIUS = 7;
const AROUND = 2 * Math.PI * RADIUS;

/** Weighted length as X counts it, out of what one post holds. */
export function LengthRing({ length }: { length: number }) {
  const { t } = useText();
  const share = Math.min(1, length / WEIGHT_LIMIT);
  const over = length > WEIGHT_LIMIT;
  return (
    <span
      className={over ? 'ring ring-over' : 'ring'}
      role="img"
      aria-label={t('overlay.length', { length, limit: WEIGHT_LIMIT })}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <circle cx="9" cy="9" r={RADIUS} className="ring-track" />
        <circle
          cx="9"
          cy="9"
          r={RADIUS}
          className="ring-filled"
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform="rotate(-90 9 9)"
        />
      </svg>
      <span aria-hidden="true">{over ? WEIGHT_LIMIT - length : length}</span>
    </span>
  );
}

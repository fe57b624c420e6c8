import { useText } from '@/components/ui/language-provider';

const LIMIT = 280;
const RADIUS = 7;
const AROUND = 2 * Math.PI * RADIUS;

/** Weighted length as X counts it, out of 280. */
export function LengthRing({ length }: { length: number }) {
  const { t } = useText();
  const share = Math.min(1, length / LIMIT);
  const over = length > LIMIT;
  return (
    <span
      className={over ? 'ring ring-over' : 'ring'}
      role="img"
      aria-label={t('overlay.length', { length, limit: LIMIT })}
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
      <span aria-hidden="true">{over ? LIMIT - length : length}</span>
    </span>
  );
}

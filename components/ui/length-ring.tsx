import './length-ring.css';

interface LengthRingProps {
  readonly used: number;
  readonly limit: number;
  /** What a screen reader says, "120 of 280". */
  readonly label: string;
}

const RADIUS = 9;
const ROUND = 2 * Math.PI * RADIUS;

/** How full a post is, as a ring and as a number. */
export function LengthRing({ used, limit, label }: LengthRingProps) {
  const share = Math.min(used / limit, 1);
  const state = used > limit ? 'over' : used > limit * 0.9 ? 'near' : 'fine';
  return (
    <span className={`tw-ring tw-ring-${state}`}>
      <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">
        <circle className="tw-ring-track" cx="12" cy="12" r={RADIUS} />
        <circle
          className="tw-ring-fill"
          cx="12"
          cy="12"
          r={RADIUS}
          strokeDasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 12 12)"
        />
      </svg>
      {label}
    </span>
  );
}

import { CircleAlert, CircleCheck, CircleDashed, CirclePause, type LucideIcon } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import type { PageHealth } from '@/lib/protocol/page-requests';

type Health = 'asking' | 'elsewhere' | 'paused' | 'ready' | 'checking' | 'not-checked';

const SHAPES: Record<Health, LucideIcon> = {
  asking: CircleDashed,
  elsewhere: CircleDashed,
  paused: CirclePause,
  ready: CircleCheck,
  checking: CircleCheck,
  'not-checked': CircleAlert,
};

interface HealthLineProps {
  /** `undefined` while asking; null when the page does not answer. */
  readonly health: PageHealth | null | undefined;
  readonly paused: boolean;
  /** What is to be added; null for nothing. */
  readonly note: string | null;
}

export function HealthLine({ health, paused, note }: HealthLineProps) {
  const { t } = useText();
  const state = stateOf(health, paused);
  const Shape = SHAPES[state];
  return (
    <p className={`tw-health tw-health-${state}`} role="status">
      <Shape aria-hidden size={18} />
      <span>
        {t(`popup.page.${state}`)}
        {note && <span className="tw-muted"> {note}</span>}
        {state === 'not-checked' && health?.reason && <span className="tw-muted"> {health.reason}</span>}
      </span>
    </p>
  );
}

function stateOf(health: PageHealth | null | undefined, paused: boolean): Health {
  if (health === undefined) return 'asking';
  if (health === null) return 'elsewhere';
  return paused ? 'paused' : health.state;
}

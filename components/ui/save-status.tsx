import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useText } from './language-provider';
import type { SaveState } from './use-autosave';
import './save-status.css';

const SHAPES = { saved: Check, saving: LoaderCircle, failed: CircleAlert, full: CircleAlert };

/** Where the last change stands. Only a failure is announced; "saved" after every key would be noise. */
export function SaveStatus({ state }: { state: SaveState }) {
  const { t } = useText();
  const failed = state === 'failed' || state === 'full';
  const Shape = SHAPES[state];
  return (
    <span
      className={failed ? 'tw-save tw-save-failed' : `tw-save tw-save-${state}`}
      role={failed ? 'alert' : undefined}
    >
      <Shape aria-hidden size={14} />
      {t(`ui.save.${state}`)}
    </span>
  );
}

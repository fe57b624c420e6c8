import { type ReactNode, useId } from 'react';
import type { Update } from '@/components/ui/use-autosave';
import type { Settings } from '@/lib/core/team/settings';

export interface SettingsPartProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** Takes one step that can be taken back, and says so. Doing either twice is the same as once. */
export type SettingsStep = (step: Update<Settings>, back: Update<Settings>, message: string) => void;

export function SettingsSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="tw-card tw-stack" aria-labelledby={id}>
      <h2 id={id} className="tw-section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

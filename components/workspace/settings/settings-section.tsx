import { type ReactNode, useId } from 'react';
import type { Settings } from '@/lib/core/team/settings';

export interface SettingsPartProps {
  readonly settings: Settings;
  readonly onChange: (patch: Partial<Settings>) => void;
}

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

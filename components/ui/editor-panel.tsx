import { ArrowLeft, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from './language-provider';
import { SaveStatus } from './save-status';
import type { SaveState } from './use-autosave';
import './editor-panel.css';

interface EditorPanelProps {
  readonly title: string;
  /** Where the last change stands; nothing where nothing is edited. */
  readonly state?: SaveState;
  /** Where "back" goes on a narrow window, where the list is out of sight. */
  readonly backHref: string;
  /** What is beside it stays in sight: one goes back by closing it. */
  readonly closes?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The editor beside a list. Opening it puts the focus on its heading. */
export function EditorPanel({ title, state, backHref, closes, actions, children }: EditorPanelProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="tw-card tw-editor" aria-labelledby="tw-editor-title">
      <a className="tw-link tw-editor-back" href={backHref}>
        {closes ? <X aria-hidden size={16} /> : <ArrowLeft aria-hidden size={16} />}
        {t(closes ? 'ui.close' : 'ui.back')}
      </a>
      <header className="tw-editor-header">
        <h2 id="tw-editor-title" ref={heading} tabIndex={-1} className="tw-section-title">
          {title}
        </h2>
        {state && <SaveStatus state={state} />}
      </header>
      {children}
      {actions && <footer className="tw-editor-footer">{actions}</footer>}
    </section>
  );
}

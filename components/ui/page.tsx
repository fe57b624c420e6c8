import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from './language-provider';
import './page.css';

interface PageProps {
  readonly title: string;
  /** One sentence on what the page is for. */
  readonly lead?: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** One page of the workspace. Arriving puts the focus on its heading, so that a screen reader says where one is. */
export function Page({ title, lead, actions, children }: PageProps) {
  const product = useText().t('panel.title');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  // Once: a page whose title changes with the language does not take the focus from the field that changed it.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="tw-page">
      <header className="tw-page-header">
        <div>
          <h1 ref={heading} tabIndex={-1} className="tw-page-title">
            {title}
          </h1>
          {lead && <p className="tw-muted">{lead}</p>}
        </div>
        {actions && <div className="tw-row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

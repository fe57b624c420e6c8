import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '@/components/ui/language-provider';
import { routeHref } from '../routes';

interface DraftPanelProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A place beside the list that is no draft. Opening it puts the focus on its heading. */
export function DraftPanel({ title, lead, children }: DraftPanelProps) {
  const { t } = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="tw-card tw-editor" aria-labelledby={id}>
      <a className="tw-link tw-editor-back" href={routeHref('drafts')}>
        <ArrowLeft aria-hidden size={16} />
        {t('ui.back')}
      </a>
      <h2 id={id} ref={heading} tabIndex={-1} className="tw-section-title">
        {title}
      </h2>
      <p className="tw-muted">{lead}</p>
      {children}
    </section>
  );
}

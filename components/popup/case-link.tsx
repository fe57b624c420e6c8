import type { ReactNode } from 'react';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';

interface CaseLinkProps {
  readonly one: ComplaintCase;
  /** How long it waits. */
  readonly age?: string;
  readonly children: ReactNode;
}

/** What a case is about and who wrote it, leading to the post where the page told its address. */
export function CaseLink({ one, age, children }: CaseLinkProps) {
  const { t } = useText();
  const { linkTarget } = useServices();
  const words = (
    <>
      <span className="tw-popup-row-name">
        {[t(`overlay.kind.${one.kind}`), age, one.customer, t(`common.site.${one.site}`)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {children}
      {one.excerpt && <span className="tw-muted tw-small tw-popup-row-excerpt">{one.excerpt}</span>}
    </>
  );
  return one.link ? (
    <a className="tw-popup-row-link" href={one.link} target={linkTarget} rel="noreferrer">
      {words}
    </a>
  ) : (
    <span className="tw-popup-row-link">{words}</span>
  );
}

import { SearchX } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useText } from '@/components/ui/language-provider';
import { routeHref } from './routes';

interface GoneNoticeProps {
  readonly area: 'calendar' | 'drafts' | 'replies' | 'guide' | 'practice';
  /** Where it is, if that is known. */
  readonly text?: string;
  /** What else there is to do about it. */
  readonly action?: ReactNode;
}

/** A row that was just written arrives a moment after its address. */
const ARRIVES_WITHIN_MS = 500;

/** Says that an address leads to nothing that is here, with the way to what is. */
export function GoneNotice({ area, text, action }: GoneNoticeProps) {
  const { t } = useText();
  const [sure, setSure] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSure(true), ARRIVES_WITHIN_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!sure) return null;
  return (
    <div role="alert">
      <EmptyState
        icon={SearchX}
        title={t(`workspace.gone.${area}`)}
        action={
          <>
            {action}
            <ButtonLink href={routeHref(area)}>{t('workspace.gone.back')}</ButtonLink>
          </>
        }
      >
        {text ?? t('workspace.gone.text')}
      </EmptyState>
    </div>
  );
}

import { useId } from 'react';
import { useText } from '@/components/ui/language-provider';
import { VISIBLE_START_EVIDENCE, visibleStart } from '@/lib/core/reach/visible-start';
import { Why } from './why';

/** The first lines of a Facebook post, as a feed on a phone shows them; nothing where it shows them all. */
export function VisibleStartLine({ text }: { text: string }) {
  const { t, language } = useText();
  const titleId = useId();
  const end = visibleStart(text);
  if (end === null) return null;
  const evidence = VISIBLE_START_EVIDENCE.map((item) => ({ ...item, source: item.source[language] }));
  return (
    <section className="visible-start" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('overlay.visibleStart.title')}</h3>
      <p className="visible-start-text">
        {text.slice(0, end).trimEnd()}… <span aria-hidden="true">{t('overlay.visibleStart.seeMore')}</span>
      </p>
      <Why evidence={evidence} />
    </section>
  );
}

import { Fragment } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Language } from '@/lib/core/language';
import type { Platform } from '@/lib/core/platform';
import { blankLabel } from '@/lib/core/replies/blank-labels';
import { blanksIn } from '@/lib/core/replies/blanks';
import { setApart } from '@/lib/core/replies/set-apart';
import { weigh } from '@/lib/core/text/weighted-length';
import type { Surroundings } from '@/lib/state/reply-views';
import { LengthRing } from './length-ring';

interface ReplyPreviewProps {
  /** With what is known filled in. */
  readonly text: string;
  readonly language: Language;
  readonly place: Surroundings;
  readonly site: Platform;
}

/** UTF-16 units of the kept text that show where the reply will stand. */
const KEPT = 60;

/** The composer as it will be: the reply with its open blanks marked, between what stands there and stays, and how long that is. */
export function ReplyPreview({ text, language, place, site }: ReplyPreviewProps) {
  const { t } = useText();
  const { before, behind } = place;
  const apart = setApart(text, before, behind);
  return (
    <section className="preview" aria-label={t('palette.preview')}>
      <p lang={language}>
        {before && (
          <span className="preview-kept">{before.length > KEPT ? `…${before.slice(-KEPT)}` : before}</span>
        )}
        {apart.text.slice(0, apart.start)}
        <WithBlanks text={text} />
        {apart.text.slice(apart.start + text.length)}
        {behind && (
          <span className="preview-kept">{behind.length > KEPT ? `${behind.slice(0, KEPT)}…` : behind}</span>
        )}
      </p>
      {site === 'x' && <LengthRing length={weigh(before + apart.text + behind).weightedLength} />}
    </section>
  );
}

function WithBlanks({ text }: { text: string }) {
  const { language } = useText();
  const blanks = blanksIn(text);
  return (
    <>
      {blanks.map(({ name, start, end }, index) => (
        <Fragment key={start}>
          {text.slice(blanks[index - 1]?.end ?? 0, start)}
          <mark className="preview-blank">{blankLabel(name, language).name || text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(blanks.at(-1)?.end ?? 0)}
    </>
  );
}

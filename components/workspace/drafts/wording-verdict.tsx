import { useMemo } from 'react';
import { useText } from '@/components/ui/language-provider';
import type { Wording } from '@/lib/core/drafts/draft';
import { placeWordings } from '@/lib/core/reach/wording-places';
import { createWordingReader } from '@/lib/models/reach/predict';
import { REACH_WEIGHTS } from '@/lib/models/reach/weights';
import './wording-verdict.css';

const read = createWordingReader(REACH_WEIGHTS);

/** Which wordings of a draft are likelier to be passed on, and why; nothing while there is only one. */
export function WordingVerdict({ wordings }: { wordings: readonly Wording[] }) {
  const { t, language } = useText();
  const written = wordings.flatMap(({ text }, at) =>
    text.trim() === '' ? [] : [{ text: text.trim(), number: at + 1 }],
  );
  const texts = written.map(({ text }) => text).join('\u0000');
  const found = useMemo(() => placeWordings(texts.split('\u0000'), read), [texts]);
  if (written.length < 2) return null;
  const isClear = found.places.some((place) => place > 1);
  const ahead = written.filter((_, at) => found.places[at] === 1).map(({ number }) => number);
  return (
    <section className="tw-wording-verdict" aria-label={t('workspace.drafts.compared')}>
      <p role="status">
        {isClear
          ? t('workspace.drafts.likelier', { numbers: ahead.join(', ') })
          : t('workspace.drafts.noDifference')}
      </p>
      <ul>
        {found.reasons.map(({ text, source: { source, date } }) => (
          <li key={text.en}>
            {text[language]}{' '}
            <span className="tw-muted tw-small">
              {source[language]} · {date}
            </span>
          </li>
        ))}
      </ul>
      <p className="tw-muted tw-small">{t(`overlay.wordings.${found.basis}`)}</p>
    </section>
  );
}

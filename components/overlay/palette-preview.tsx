import { useMemo } from 'react';
import { fillTemplate } from '@/lib/core/replies/fill-template';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { isOutdated } from '@/lib/core/replies/usable-templates';
import { wordingsFor } from '@/lib/core/replies/wordings-for';
import type { PaletteView } from '@/lib/state/reply-views';
import { ReplyNotes } from './reply-notes';
import { ReplyPreview } from './reply-preview';

/** What the chosen reply would put into the composer, in the words that are next to be used. */
export function PalettePreview({ template, view }: { template: ReplyTemplate; view: PaletteView }) {
  const { language: wanted, said, known, place, site, today } = view;
  const { language, wordings } = useMemo(() => wordingsFor(template, wanted, said), [template, wanted, said]);
  const [wording] = wordings;
  const { text } = fillTemplate(wording?.body ?? '', known, language);
  return (
    <>
      <ReplyPreview text={text} language={language} place={place} site={site} />
      <ReplyNotes
        isOutdated={isOutdated(template, today)}
        isSaidHere={wording?.saidHere === true}
        gate={template.gate}
      />
    </>
  );
}

import { useMemo } from 'react';
import { compareTexts } from '@/lib/core/drafts/compare-texts';

const ELEMENTS = { same: 'span', added: 'ins', removed: 'del' } as const;

/** What became of one text in the other: removed words struck out, new ones underlined. */
export function TextChanges({ before, after }: { before: string; after: string }) {
  const changes = useMemo(() => {
    let at = 0;
    return compareTexts(before, after).map((change) => {
      const start = at;
      at += change.text.length;
      return { ...change, start };
    });
  }, [before, after]);
  return (
    <p className="tw-text-changes">
      {changes.map(({ kind, text, start }) => {
        const Element = ELEMENTS[kind];
        return <Element key={start}>{text}</Element>;
      })}
    </p>
  );
}

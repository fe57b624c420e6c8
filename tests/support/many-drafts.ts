import type { Draft } from '@/lib/core/drafts/draft';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { NOW } from './builders';

/** As many drafts as a large team may gather in years, each with words of its own. */
export function manyDrafts(count: number): readonly Draft[] {
  return Array.from({ length: count }, (_, at) => {
    const { title, wordings } = BUILT_IN_TEMPLATES[at % BUILT_IN_TEMPLATES.length]!;
    const texts = [...wordings.ko, ...wordings.en].slice(0, 2);
    return {
      id: `d-${at}`,
      title: at % 3 === 0 ? '' : `${title.ko} ${at}`,
      site: at % 2 === 0 ? 'x' : 'facebook',
      kind: 'post',
      wordings: texts.map((text, number) => ({ id: `w-${number}`, text: `${text} ${at}` })),
      tags: at % 5 === 0 ? ['가을', 'menu'] : [],
      createdAt: NOW - at * 60_000,
      updatedAt: NOW - at * 60_000,
    };
  });
}

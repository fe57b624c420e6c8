import { remainingBlanks } from '@/lib/core/replies/blanks';
import { knownBlank } from '@/lib/core/replies/known-blanks';
import type { ReplyTemplate } from '@/lib/core/replies/template';

/** A blank that one wording asks for and the other does not. */
export interface OneSidedBlank {
  readonly name: string;
  readonly missingIn: 'ko' | 'en';
}

/** Blanks that stand in one language only; none while a template has just one language. */
export function oneSidedBlanks({ wordings }: ReplyTemplate): readonly OneSidedBlank[] {
  const ko = remainingBlanks(wordings.ko.join('\n'));
  const en = remainingBlanks(wordings.en.join('\n'));
  if (!wordings.ko.join('').trim() || !wordings.en.join('').trim()) return [];
  return [
    ...ko
      .filter((name) => !en.includes(otherName(name, 'en')))
      .map((name) => ({ name, missingIn: 'en' as const })),
    ...en
      .filter((name) => !ko.includes(otherName(name, 'ko')))
      .map((name) => ({ name, missingIn: 'ko' as const })),
  ];
}

/** A known blank has a name in each language; a made-up one is the same in both. */
function otherName(name: string, language: 'ko' | 'en'): string {
  return knownBlank(name)?.names[language] ?? name;
}

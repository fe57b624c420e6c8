/** Places of final consonants in a Hangul syllable block, as Unicode counts them. */
const FINALS = { ㄴ: 4, ㄹ: 8, ㅁ: 16, ㅂ: 17, ㅄ: 18, ㅆ: 20 } as const;
type Final = keyof typeof FINALS;

/** A character class of all syllables that close with one of the consonants. Endings depend on them: 합니다, 할게, 했어. */
export function closing(...finals: readonly Final[]): string {
  const places = new Set<number>(finals.map((final) => FINALS[final]));
  const syllables: string[] = [];
  for (let code = 0xac00; code <= 0xd7a3; code += 1) {
    if (places.has((code - 0xac00) % 28)) syllables.push(String.fromCharCode(code));
  }
  return `[${syllables.join('')}]`;
}

/** What may follow the last word: marks, emoji, ㅋㅋ and ㅠㅠ, brackets, tags, links, mentions, initials of the writer. */
const DECORATION =
  /(?:[^\p{L}\p{N}]|[ㄱ-ㅎㅏ-ㅣ]|[\u{1f3fb}-\u{1f3ff}]|\([^()\n]{0,30}\)|(?<=\s)(?:https?:\S*|[#@]\S*|\^[\p{L}]{1,4}))$/u;

/** Someone called on after the sentence is over: "고마워, 고객님". */
const VOCATIVE = /(?<=[가-힣][ ,~!]{1,3})(?:[가-힣]{0,5}(?<!아)님|여러분)$/;

/** Units looked at from the end; no ending is longer. */
const TAIL = 80;

/** The end of a sentence up to the last syllable that is spoken. */
export function bareSentence(sentence: string): string {
  let tail = ` ${sentence.slice(-TAIL)}`;
  for (;;) {
    const bare = tail.replace(DECORATION, '').replace(VOCATIVE, '');
    if (bare === tail) return tail;
    tail = bare;
  }
}

import { sentencesOf } from '../../text/sentences';
import type { Span } from '../../text/span';

/** Somebody else's words. Short ones on one line, so that an apostrophe or an unclosed mark takes no paragraph with it. */
const QUOTED =
  /“[^”\n]{0,200}”|‘[^’\n]{0,200}’|「[^」\n]{0,200}」|『[^』\n]{0,200}』|«[^»\n]{0,200}»|"[^"\n]{1,200}"|(?<![A-Za-z가-힣])'[^'\n]{1,200}'(?![A-Za-z])/g;

/** Where people end a sentence without a mark: ㅋㅋ, ㅠㅠ, ^^, ~, an emoji, or a polite ending and a space. */
const SOFT_END =
  /(?:[ㄱ-ㅎㅏ-ㅣ]{1,12}|\^\^|[~♡♥]|(?:\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]){1,8}|니다|[세어아해네데까게예에래죠지나돼줘봐워려여져와]요|[가-힣]죠|[할볼줄될갈올낼둘]게|잖아)[~!;]{0,4} +(?=\S)(?!라[고는며]|고 |하[고셨시는])/gu;

/** The text of the same length with quoted words blotted out. */
export function withoutQuotes(text: string): string {
  if (!/[“‘「『«"']/.test(text)) return text;
  return text.replace(QUOTED, (words) => '"'.repeat(words.length));
}

/** What is said one after the other: sentences, cut again where a chatty writer leaves out the mark. */
export function utterancesOf(text: string): readonly Span[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const spans: Span[] = [];
    let from = start;
    for (const cut of text.slice(start, end).matchAll(SOFT_END)) {
      const at = start + cut.index + cut[0].length;
      spans.push({ start: from, end: start + cut.index + cut[0].trimEnd().length });
      from = at;
    }
    return [...spans, { start: from, end }];
  });
}

import type { ComplaintKind } from '../../replies/complaint';
import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import type { Suggestion } from '../rule';

/** "안녕하세요, 누리마켓입니다." and "Hi Minji," say nothing yet. */
const GREETING =
  /^(?:@\w{1,30}\s{1,3}){0,5}(?:(?:안녕하(?:세요|십니까)(?:[, ]{0,2}(?:[^\s,.!]{1,8} ?)?(?:고객|회원)님)?|[^\s,.!]{1,8} ?(?:고객|회원)?님|고객님)[,!~. ]*(?:[^.!?\n]{1,24}(?:입니다|이에요|예요)[.!~]*)?|(?:hi|hello|hey|dear)\b[^,.!\n]{0,24}[,.!]*)\s*/i;

/** Where an answer starts in the normalised text, after the greeting. */
export function afterGreeting({ normal }: DraftText): number {
  const length = GREETING.exec(normal.text)?.[0].length ?? 0;
  return length < normal.text.trimEnd().length ? length : 0;
}

/** Whether a sentence, normalised, greets and says nothing else. */
export function isGreeting(sentence: string): boolean {
  return GREETING.exec(sentence)?.[0].length === sentence.length;
}

/** The first two sentences after the greeting: where empathy belongs (offsets in the normalised text). */
export function openingOf(draft: DraftText): Span {
  const start = afterGreeting(draft);
  const ends = draft.sentences.map(({ end }) => end).filter((end) => end > start);
  return { start, end: ends[1] ?? ends[0] ?? draft.normal.text.length };
}

/** What can be said first without knowing the case, by what the complaint is about. */
const FIRST_WORDS: Partial<Record<ComplaintKind, readonly [ko: string, en: string]>> = {
  delivery: ['오래 기다리시게 해 죄송합니다.', 'I am sorry about the wait.'],
  defect: ['받으신 제품에 문제가 있어 많이 속상하셨겠습니다.', 'I am sorry it let you down.'],
  refund: ['돈이 걸린 일로 신경 쓰시게 해 죄송합니다.', 'I am sorry you have to chase your money.'],
  outage: ['쓰시던 중에 막혀 많이 답답하셨겠습니다.', 'I am sorry it stopped working on you.'],
  staff: ['그런 일을 겪으시게 해 죄송합니다.', 'I am sorry you were treated like that.'],
  privacy: ['걱정하실 일을 만들어 죄송합니다.', 'I am sorry for the worry.'],
  price: ['부담되신다는 말씀, 솔직히 들려주셔서 감사합니다.', 'Thank you for saying it plainly.'],
};
const ANY_MATTER = ['번거로운 일을 겪으시게 해 죄송합니다.', 'I am sorry for the trouble.'] as const;

/** Puts a sentence of empathy in front of the answer, behind the greeting. */
export function openWithEmpathy(draft: DraftText): Suggestion {
  const kind = draft.context.answered?.triage?.kind ?? 'none';
  const words = (FIRST_WORDS[kind] ?? ANY_MATTER)[draft.language === 'ko' ? 0 : 1];
  const { start } = originalSpan(draft.normal, afterGreeting(draft), afterGreeting(draft));
  // What follows "Hi Sam," now begins a sentence.
  const next = /[a-z]?/.exec(draft.text.slice(start, start + 1))?.[0] ?? '';
  const text = `${words} ${next.toUpperCase()}`;
  return { label: { ko: words, en: words }, edit: { start, end: start + next.length, text } };
}

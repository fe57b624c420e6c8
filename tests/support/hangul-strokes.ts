/** What a two-set Korean keyboard does at one key press. */
export type ImeStep =
  /** The syllable under way is now this. `code` is the key, as KeyboardEvent has it. */
  | { readonly do: 'compose'; readonly text: string; readonly code: string }
  /** The syllable under way is finished as this. */
  | { readonly do: 'commit'; readonly text: string }
  /** A character that the input method leaves alone. */
  | { readonly do: 'plain'; readonly text: string };

const LEADS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const TAILS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

/** Letters that take two strokes. */
const PAIRS: Record<string, string> = {
  ...{ ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ' },
  ...{
    ㄳ: 'ㄱㅅ',
    ㄵ: 'ㄴㅈ',
    ㄶ: 'ㄴㅎ',
    ㄺ: 'ㄹㄱ',
    ㄻ: 'ㄹㅁ',
    ㄼ: 'ㄹㅂ',
    ㄽ: 'ㄹㅅ',
    ㄾ: 'ㄹㅌ',
    ㄿ: 'ㄹㅍ',
    ㅀ: 'ㄹㅎ',
    ㅄ: 'ㅂㅅ',
  },
};

const KEYS = Object.fromEntries(
  [
    'ㅂQ ㅈW ㄷE ㄱR ㅅT ㅛY ㅕU ㅑI ㅐO ㅔP',
    'ㅁA ㄴS ㅇD ㄹF ㅎG ㅗH ㅓJ ㅏK ㅣL',
    'ㅋZ ㅌX ㅊC ㅍV ㅠB ㅜN ㅡM',
    'ㅃQ ㅉW ㄸE ㄲR ㅆT ㅒO ㅖP',
  ]
    .flatMap((row) => row.split(' '))
    .map(([letter, key]) => [letter, `Key${key}`]),
) as Record<string, string>;

interface Syllable {
  readonly lead: string;
  readonly vowel: string;
  readonly tail: string;
}

/** Every step of typing `text` the way the common two-set keyboard composes it; the last syllable is committed too. */
export function hangulSteps(text: string): readonly ImeStep[] {
  const steps: ImeStep[] = [];
  let open: Syllable | string | null = null;
  const close = () => {
    if (open) steps.push({ do: 'commit', text: written(open) });
    open = null;
  };
  for (const character of text) {
    const syllable = syllableOf(character);
    if (syllable) {
      const borrowed: Syllable | null = borrow(open, syllable.lead);
      if (borrowed) steps.push({ do: 'compose', text: written(borrowed), code: keyOf(syllable.lead) });
      close();
      steps.push(...strokes(syllable).slice(borrowed ? 1 : 0));
      open = syllable;
    } else {
      close();
      if (KEYS[character]) {
        steps.push({ do: 'compose', text: character, code: keyOf(character) });
        open = character;
      } else steps.push({ do: 'plain', text: character });
    }
  }
  close();
  return steps;
}

/** Until its vowel comes, the next syllable's first letter hangs under the syllable before it: 하, 한, 하나. */
function borrow(open: Syllable | string | null, lead: string): Syllable | null {
  if (!open || typeof open === 'string') return null;
  const tail =
    open.tail === '' ? lead : Object.keys(PAIRS).find((letter) => PAIRS[letter] === open.tail + lead);
  return tail && TAILS.includes(tail) ? { ...open, tail } : null;
}

function strokes({ lead, vowel, tail }: Syllable): readonly ImeStep[] {
  const step = (text: string, letter: string): ImeStep => ({ do: 'compose', text, code: keyOf(letter) });
  return [
    step(lead, lead),
    ...growing(vowel).map(({ so, key }) => step(written({ lead, vowel: so, tail: '' }), key)),
    ...growing(tail).map(({ so, key }) => step(written({ lead, vowel, tail: so }), key)),
  ];
}

function growing(letter: string): { so: string; key: string }[] {
  if (letter === '') return [];
  const [first, second] = PAIRS[letter] ?? letter;
  const start = { so: first as string, key: first as string };
  return second ? [start, { so: letter, key: second }] : [start];
}

function keyOf(letter: string): string {
  return KEYS[letter] ?? '';
}

function syllableOf(character: string): Syllable | null {
  const index = character.charCodeAt(0) - 0xac00;
  if (index < 0 || index > 11_171) return null;
  return {
    lead: LEADS[Math.floor(index / 588)] ?? '',
    vowel: VOWELS[Math.floor((index % 588) / 28)] ?? '',
    tail: TAILS[index % 28] ?? '',
  };
}

function written(open: Syllable | string): string {
  if (typeof open === 'string') return open;
  const { lead, vowel, tail } = open;
  return String.fromCharCode(
    0xac00 + (LEADS.indexOf(lead) * 21 + VOWELS.indexOf(vowel)) * 28 + TAILS.indexOf(tail),
  );
}

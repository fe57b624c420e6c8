import { particleAfter } from '../text/particles';
import { letterToRaise, opensSentence } from '../text/sentence-start';
import { applyEdit, type Edit, type Span, withoutOverlaps } from '../text/span';

interface Filler {
  readonly pattern: RegExp;
  /** What says the same; empty where the words can just go. */
  readonly shorter: string;
}

/** Words that can go, and longer ways of saying a shorter thing; only where the rest reads right without them. */
const FILLERS: readonly Filler[] = [
  {
    pattern:
      /^\s*안녕하세요(?![가-힣]|\s*(?:라[는고며]|하고|이라))(?:[,.!?~]* ?(?:(?:고객|회원) ?(?:여러분|님들?)|여러분)(?=\s*[,.!?~\n]))?(?:[,.!?~ㅎㅋ\s]|\^\^|:\))*/g,
    shorter: '',
  },
  {
    pattern:
      /(?<![\p{L}\p{N}#@_])(?:정말로?|매우|아주|굉장히|참으로|너무(?:나도?|도)?(?! +[가-힣]+(?:면|지 ))|진심으로(?= +(?:감사|고맙|사과|축하|환영|응원|죄송))) +(?!(?:입니다|이에요|예요|인[가지데])(?![가-힣]{3}))(?=[\p{L}\p{N}])/gu,
    shorter: '',
  },
  // A procedure is not done, it goes on.
  { pattern: /(?<=(?<!절차|과정|일정|단계|순서)[을를] )진행하고 있습니다/g, shorter: '하고 있습니다' },
  {
    pattern:
      /(?<=[\p{L}\p{N}][가-힣])(?<!(?:연구|조사|검사|시험|심사|추첨|분석|측정)결)[와과] 관련하여(?= )/gu,
    shorter: '에 대해',
  },
  {
    pattern:
      /\b[Ww]e(?: a|['’])re (?:(?:very|really|so|truly|super|absolutely) )*(?:pleased|excited|happy|thrilled|delighted) to (?:announce|share) that +/g,
    shorter: '',
  },
  { pattern: /\b[Ii]n order to\b/g, shorter: 'to' },
  {
    pattern:
      /(?<=\b(?:am|is|are|was|were|been|['’](?:m|s|re)) (?:currently |now |still )?)in the process of +(?=[a-z]+ing\b)/g,
    shorter: '',
  },
  {
    // Behind "not" they carry the sense, and "a" must still fit what comes next.
    pattern:
      /(?<![\p{L}\p{N}#@_'’-])(?<!(?:\b[Nn]ot|n['’]t|\b[Nn]ever|\bhardly|\b[Nn]o|\b[Aa]n|\b[Aa](?= +(?:just|\w+ +(?![bcdfgjklmnpqrstvwxyz])))) +)(?:[Rr]eally|[Vv]ery(?! +much\b)|[Tt]ruly|[Jj]ust(?! +about\b)|[Aa]ctually|[Bb]asically|[Cc]urrently|[Aa]bsolutely|[Ss]uper(?= +[a-z])) +(?!(?:and|or|but|of|not)\b)(?=[\p{L}\p{N}])/gu,
    shorter: '',
  },
];

/** A filler and the edit that leaves it out, which takes the next letter along where that now begins the sentence. */
export interface FillerFound extends Span {
  readonly shorter: string;
  readonly edit: Edit;
}

/** The fillers of a text in the order of their kinds (UTF-16 offsets); none overlap. */
export function fillersIn(text: string): readonly FillerFound[] {
  return withoutOverlaps(
    FILLERS.flatMap(({ pattern, shorter }) =>
      [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => editOf(text, words, index, shorter) ?? []),
    ),
  );
}

/** The text without its fillers. */
export function withoutFillers(text: string): string {
  const [first] = fillersIn(text);
  return first ? withoutFillers(applyEdit(text, first.edit)) : text;
}

/** Null where what is left would not read right. */
function editOf(text: string, words: string, start: number, shorter: string): FillerFound | null {
  const end = start + words.length;
  if (/^[와과] /.test(words) && particleAfter(text.slice(0, start), words)?.fitting !== words.charAt(0))
    return null;
  if (!/^[A-Z]/.test(words)) return { start, end, shorter, edit: { start, end, text: shorter } };
  const rest = shorter || text.slice(end);
  const letter = letterToRaise(rest);
  // A large letter elsewhere belongs to a name: Super Bowl, Just Dance.
  if (!opensSentence(text, start) || (/^\w+ +[A-Z]/.test(text.slice(start)) && letter === '')) return null;
  const raised = letter.toUpperCase() + shorter.slice(letter.length);
  return { start, end, shorter, edit: { start, end: shorter ? end : end + letter.length, text: raised } };
}

import { isClosed, isSyllable, tailOf } from './jamo';
import { VERB_FORM } from './verb-forms';

/** Particles that others may follow, after a consonant and after a vowel where the two differ. */
const LINKS =
  '에서 에게 에게서 에 께서 께 한테 한테서 으로/로 으로서/로서 으로써/로써 까지 부터 만 보다 처럼 만큼 대로 밖에 뿐 마다 하고 과/와 이랑/랑 마저 조차 같이 씩 더러 끼리';
/** Particles that end the chain. */
const LAST =
  '은/는 이/가 을/를 의 도 이나/나 이나마/나마 이라도/라도 이야/야 이야말로/야말로 이든/든 이든지/든지 이라든지/라든지 이란/란 커녕 은커녕/는커녕 아/야';
const LAST_OF_CHAIN = '은|는|이|가|을|를|의|도|이?나|이?라도|이?야|이?야말로|이?든지?|이?란|은?커녕';

/** 이다 in its forms; the nouns that begin alike stay out: 이자, 인지도, 일지, 이십. */
const COPULA =
  '입니[가-힣]*|인(?:데[요도]?|지[는라]?|가요?|걸요?|만큼)?|일(?:까요?|수록|텐데요?|뿐|지라도)|임(?:[을은이과]|에도)?|이?[에예]요|이?여요|이었[가-힣]*|이어[서야도]|이다가?|이라(?:[고는면서도며니][요는도서]?)?|이래요?|이랍니다|이[고며면][요는서]?|이면서도|이지(?:만|요|는|도)?|이죠|이니까?요?|이네요?|이냐[고는]?|이던|이므로|이기[도에]?|이군요?|이구나|이거나|이거든요?|이더라(?:도|고요?)?|이잖아요?|이시(?:고|며|면|지만|라면|니|네요|군요|죠)|이신(?:데요?|가요|지)?|이실까요|이십니[다까]|이세요|이셔[서도요]|이셨[가-힣]*';
/** What becomes of it behind a vowel. */
const COPULA_OPEN =
  '다|라[고는면서도며니][요는도서]?|랍니다|래요|면|며|지만|지요|죠|니까요?|네요|거든요?|더라고요?|잖아요?|군요|세요|신데요|신가요|십니다|였[가-힣]*|여서';

/** What may follow one syllable; more would also be the end of many an unrelated word: 회의, 추가, 하나. */
const SHORT =
  '은/는 이/가 을/를 에 에서 에게 에는 에도 에서는 에서도 에게는 까지 부터 처럼 보다 만큼 마다 으로 이라 이라고 이라는 입니다 입니까 이에요 예요 인데 인데요';

/** 진행중: what is under way, often written without the space. */
const UNDER_WAY = '중(?:인데?요?|에[는도]?|이[가-힣]{1,4}|입니[가-힣]*)?';

const PERSON = /^(?:님들?|씨들?|분들?|들)/;
const RIEUL = 8;

interface Tails {
  readonly long: RegExp;
  readonly short: RegExp;
}
const SIDES = ['closed', 'rieul', 'open'] as const;
type Side = (typeof SIDES)[number];

const TAILS: Readonly<Record<Side, Tails>> = {
  closed: tailsAfter('closed'),
  rieul: tailsAfter('rieul'),
  open: tailsAfter('open'),
};

function tailsAfter(side: Side): Tails {
  const links = `(?:${fitting(LINKS, side)})(?:${LINKS.replaceAll(/[ /]/g, '|')})?`;
  const copula = side === 'open' ? `${COPULA}|${COPULA_OPEN}` : COPULA;
  const chain = `(?:${fitting(LAST, side)}|${links}(?:${LAST_OF_CHAIN})?)?요?`;
  return {
    long: new RegExp(
      `^(?:${chain}|(?:${copula})|${links}(?:${COPULA}|${COPULA_OPEN})|${UNDER_WAY}|${VERB_FORM})$`,
    ),
    short: new RegExp(`^(?:${fitting(SHORT, side)})$`),
  };
}

/** The forms that stand on this side, as alternatives of a pattern. */
function fitting(particles: string, side: Side): string {
  return particles
    .split(' ')
    .map((forms) => {
      const [closed = '', open = closed] = forms.split('/');
      return side === 'open' || (side === 'rieul' && closed.startsWith('으로')) ? open : closed;
    })
    .join('|');
}

/** Whether the syllables written right behind a Korean word only inflect it: `를`, `에게는`, `했습니다`. */
export function isKoreanTail(word: string, syllables: string): boolean {
  if (syllables === '') return true;
  if (word.length === 1) return TAILS[sideOf(word)].short.test(syllables);
  if (TAILS[sideOf(word)].long.test(syllables)) return true;
  const [person] = PERSON.exec(syllables) ?? [];
  return person !== undefined && TAILS[sideOf(person)].long.test(syllables.slice(person.length));
}

function sideOf(word: string): Side {
  const code = word.charCodeAt(word.length - 1);
  if (!isSyllable(code) || !isClosed(code)) return 'open';
  return tailOf(code) === RIEUL ? 'rieul' : 'closed';
}

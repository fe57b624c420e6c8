import type { SlotKind } from '../calendar/slot';
import type { OwnText } from '../guidelines/check-context';
import { createDraftText, type DraftText } from '../guidelines/draft-text';
import { promotes } from '../guidelines/promotion';
import { oncePerDraft } from '../guidelines/reply/once-per-draft';
import { isGrave } from './mood';

/** A price of something to buy; fees, gifts and grants are news. */
const PRICE =
  /(?<!(?:비|료|금|요금|예산|기부|지원|최대|상한)[은는이가]? ?(?:\([^)]{0,12}\) ?)?)(?<![\d,만천])\d[\d,]*(?:만 ?|천 ?)*\d* ?원(?! ?(?:어치|[을를의이]? ?(?:기부|전달|지원|모금|환급|환불|돌려)))|(?<!(?:fees?|entry|grants?|up to|raised|donated|materials|costs?|than)\b[^.!?\n]{0,12})[$£€]\d/i;

const BACKSTAGE = /비하인드|뒷이야기|\bbehind the scenes\b/i;

/** What gives a kind away, in the order in which kinds are tried. What has none of it informs. */
const CUES: readonly (readonly [SlotKind, RegExp])[] = [
  [
    'entertainment',
    /ㅋㅋ|ㅎㅎ|퀴즈|(?<![가-힣])(?:밈|짤)(?![가-힣])|맞혀 ?보|촬영장|오늘의 (?:사진|풍경|무지개)|(?:회사|매장|공장|동네) ?(?:고양이|강아지|냥이|댕댕이)|월요병|월드컵 ?결승|캐리커처|웃으셨|웃음|빵 ?터|MBTI|운세|브이로그|따라가 ?봤|[😂🤣😹😆]|\b(?:lol|lmao|haha|memes?|quiz|trivia|guess (?:the|what|who|which)|riddle|caption this|bloopers?|fun fact|plot twist|throwback|world cup|(?:office|shop|studio) (?:cat|dog)|who knew|nobody got|me (?:hearing|when|trying|after)|got promoted|has been promoted to)\b/iu,
  ],
  [
    'education',
    /[는한을할] ?(?:법|방법|요령|순서)(?![가-힣]*(?:령|률|안|원))|(?<![가-힣])방법|(?<![가-힣])팁(?![가-힣])|꿀팁|노하우|레시피|보관법|관리법|사용법|활용법|체크리스트|알아 ?[보두]|기억하세요|비교해 ?드|무엇이 다를|지켜야 ?할|주의할|가지를? ?(?:정리|소개|알려)|정리했|정리해 ?(?:드|봤|두)|(?:하면|두면|주면|이면|으면|누르면) ?(?:됩니다|돼요|사라|줄어|오래|충분|막을|끝)|(?:지 ?말고|마시고)[^.!?\n]{0,20}(?:세요|십시오)|감지 ?마세요|먼저[^.!?\n]{0,24}(?:하세요|거세요|확인|쓰세요|보세요|빼 ?주세요)|\b(?:how to|tips?|checklist|step[- ]by[- ]step|tutorial|recipes?|here(?:['’]s| is) (?:what|why|how)|what (?:the|is the) difference|the difference between|explained|(?:two|three|four|five|six|seven|\d+) (?:ways|reasons|tips|steps|mistakes|settings|rules|deductions)|did you know|learn (?:how|what|why)|before you|never (?:use|shave|wrap|share|put|leave|mix|give|tell)|once a (?:week|month|fortnight)|save this)\b|\bmix (?:one|two|\d)/i,
  ],
  [
    'conversation',
    /(?:나요|까요|가요|어요|아요|세요|습니까)\s?\?|댓글로|골라 ?주세요|들려 ?주세요|남겨 ?주세요|알려 ?주세요[.! ]*$|물어봐 ?주세요|의견을|투표해|(?<!기다려 주셔서 |양해해 주셔서 )(?:감사|고맙)(?:드립니다|합니다|습니다|해요|드려요)|고마워요|축하(?:드|해|합)|\b(?:what(?:['’]s| is| are| do| did| was| would)|which|where|who(?:['’]s)?|how (?:do|did|would|are|was)|would you|do you|did you|have you|are you)\b[^.!\n]{0,80}\?|\b(?:tell us|let us know|share your|help us (?:name|choose|pick|decide)|vote|your answers?|thank(?:s| you)(?! for (?:your patience|waiting|bearing|giving|understanding))|(?:so|really|very) (?:glad|happy) (?:you|to hear)|congratulations|congrats)\b/im,
  ],
];

/**
 * What a post is for: what the person said, else a guess from its words alone: promotion where it sells, education where
 * it shows how, and so on.
 */
export function contentKindOfDraft(draft: DraftText): SlotKind {
  return draft.context.contentKind ?? guessOf(draft);
}

const guessOf = oncePerDraft((draft: DraftText): SlotKind => {
  const { text } = draft.normal;
  const isPriced = PRICE.test(text);
  if (BACKSTAGE.test(text) && !isPriced) return 'entertainment';
  if (isPriced || promotes(draft)) return isGrave(draft) ? 'information' : 'promotion';
  const kind = CUES.find(([, cue]) => cue.test(text))?.[0] ?? 'information';
  // To beware of something is taught; to be sorry for it is neither talk nor fun.
  return isGrave(draft) && kind !== 'education' ? 'information' : kind;
});

export function contentKindOf(text: string): SlotKind {
  return contentKindOfDraft(createDraftText(text, { platform: 'x', kind: 'post' }));
}

const known = new WeakMap<OwnText, SlotKind>();

/** The same for a text that went out; guessed once for as long as it is kept. */
export function contentKindOfOwn(own: OwnText): SlotKind {
  const kind = own.content ?? known.get(own) ?? contentKindOf(own.text);
  known.set(own, kind);
  return kind;
}

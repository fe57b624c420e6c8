import { particleAfter } from '../../text/particles';

/** A verb before its endings, as in 높이다: 높이(겠), 높여, 높였, 높인, 높일, 높입(니다). */
type Shapes = readonly [
  bare: string,
  linked: string,
  past: string,
  which: string,
  will: string,
  formal: string,
];

/** 하다 and 되다 in the same six shapes, each in a group of its own. */
const HADA = '(?:(하(?=[겠고기는도시실신셨십며려지자게던오]|면))|(하여|해)|(했|하였)|(한)|(할)|(합))';
const DOEDA = '(?:(되(?=[겠고기는지며오나]|면))|(되어|돼)|(됐|되었)|(된)|(될)|(됩))';

const verb = (official: string, ending: string) => new RegExp(`(?<![가-힣])${official}${ending}`, 'g');

const VERBS: readonly (readonly [official: RegExp, plain: Shapes])[] = [
  [verb('제고', HADA), ['높이', '높여', '높였', '높인', '높일', '높입']],
  [verb('도모', HADA), ['꾀하', '꾀해', '꾀했', '꾀한', '꾀할', '꾀합']],
  [verb('송부', HADA), ['보내', '보내', '보냈', '보낸', '보낼', '보냅']],
  [verb('(?:숙지|양지)', HADA), ['알아 두', '알아 둬', '알아 뒀', '알아 둔', '알아 둘', '알아 둡']],
  [verb('지참', HADA), ['가져오', '가져와', '가져왔', '가져온', '가져올', '가져옵']],
  [verb('상이', HADA), ['다르', '달라', '달랐', '다른', '다를', '다릅']],
  [verb('노력을 경주', HADA), ['노력하', '노력해', '노력했', '노력한', '노력할', '노력합']],
  [verb('사료', DOEDA), ['보이', '보여', '보였', '보인', '보일', '보입']],
];

/** 만전을 기하다 takes 에, 챙기다 takes 을 or 를. */
const UTMOST = new RegExp(`(?:(?<=([가-힣A-Za-z0-9]))에 )?만전을 ?기${HADA}`, 'g');
const ATTEND: Shapes = ['챙기', '챙겨', '챙겼', '챙긴', '챙길', '챙깁'];

/** Fixed turns of phrase, with what stands instead. */
const PHRASES: readonly (readonly [official: RegExp, plain: string])[] = [
  [/(?<![가-힣])양지(?:하여|해) ?주(?=시|세|십)/g, '알아 두'],
  [/(?<![가-힣])양지(?:를)? ?(?:바랍니다|부탁드립니다|부탁드려요)/g, '알아 두시기 바랍니다'],
  [/송부(?:해)? ?드(?=[리린릴립렸])/g, '보내 드'],
  [/제고를 ?위(?:하여|해서?)/g, '높이기 위해'],
  [/제고를 ?위한/g, '높이기 위한'],
  [/(?<![가-힣])제고(?=[에와를]? |[,.]|$)/g, '높이기'],
  [/하여 ?주시기를? ?바랍니다/g, '해 주세요'],
  [/코자(?= ?(?:합|하[며니여오]|함|했))/g, '하려고'],
  [/에 ?의거(?:하여|해서?)?(?= )/g, '에 따라'],
  [/에 ?한(?:하여|해서?)(?![가-힣])/g, '만'],
  [/(?<=[하되시라드리])오니(?=[ ,])/g, '니'],
  [/(?<=[있없겠했됐셨])사오니(?=[ ,])/g, '으니'],
  [
    /(?<![가-힣])기 ?(?=(?:결제|구매|주문|발송|신청|안내|공지|제출|등록|접수|예약|납부|지급|가입|발급) ?[하한했해되된됐드])/g,
    '이미 ',
  ],
  [/(?<![가-힣])유선(?:으로)?(?= (?:연락|안내|문의|통보|회신|답변|통화))/g, '전화'],
  [/부득이(?:하게)?(?= )/g, '어쩔 수 없이'],
  [/토록(?= ?(?:하|할|합|노력|조치))/g, '하도록'],
  [/하는 바입니다/g, '합니다'],
  [/중에 있습니다/g, '중입니다'],
  [/(?<![가-힣])동 (?=(?:사안|건은|건에|제품|내용|서비스|기간|사항))/g, '이 '],
  [/고지(?:합니다|드립니다)/g, '알려 드립니다'],
  [/회신(?:을)? ?(?:바랍니다|요망)/g, '답을 주세요'],
  [/부득이한/g, '어쩔 수 없는'],
];

/** Each pattern with the plain words for one match of it. */
export const OFFICIAL_VERBS: readonly (readonly [RegExp, (groups: RegExpMatchArray) => string])[] = [
  ...VERBS.map(
    ([pattern, shapes]) => [pattern, ([, ...kinds]: RegExpMatchArray) => shaped(shapes, kinds)] as const,
  ),
  [UTMOST, ([, before, ...kinds]) => withObject(before, `꼼꼼히 ${shaped(ATTEND, kinds)}`)],
  ...PHRASES.map(([pattern, plain]) => [pattern, () => plain] as const),
];

function shaped(shapes: Shapes, kinds: readonly (string | undefined)[]): string {
  return shapes[kinds.findIndex((kind) => kind !== undefined)] ?? shapes[0];
}

function withObject(before: string | undefined, words: string): string {
  return before === undefined ? words : `${particleAfter(before, '를')?.fitting ?? '를'} ${words}`;
}

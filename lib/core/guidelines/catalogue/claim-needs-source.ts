import { anyOf } from '../any-of';
import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { USAF_TRIAGE } from '../sources/service-studies';

const HEARSAY = {
  ko: [
    anyOf(
      /카더라|듣기로[는]?|듣자[하니]|들리는 ?(?:말|얘기|소문)[가-힣]*|(?:말|말씀|얘기|소문|소식)(?:으로|로)는|(?:라|다|냐|자)고들? ?(?:들었|들은|하네요|하더라|하더군|하던데|합디다|알려졌|알려져|합니다(?=[.!]? ?$))[가-힣]*|(?:다|라)(?:더라|더군|던데|네요(?=[.! ]|$)|나 ?봐요|는 ?(?:소문|얘기|이야기|설|소식|후문|말(?:이|도) ?(?:있|돌|나))[가-힣 ]{0,6})[가-힣]*|[한된간온난진높낮많크린은는런었았였했겠있없혔졌렸났됐왔갔봤쳤겼](?:대요|답니다|다네요)(?=[.!?~ ]|$)|[가-힣](?<![그원할갈볼올줄을살쓸탈놀될킬어노])래요(?=[.!?~ ]|$)|(?:소문|풍문|찌라시|지라시|카톡방|단톡방|커뮤니티)(?:에|으로|에서|에는|에선|에 ?따르면)[가-힣 ]{0,10}|(?:지인|누가|누군가|어떤 ?분|아는 ?분|관계자|소식통|업계|일각|직원들|사람들|다들)(?:이|에|가|에서|에선|들)? ?(?:그러|말하|하는데|에 ?의하면|에 ?따르면|말로는|하던데|얘기로는)[가-힣]*/,
      /(?:것|듯)으로 ?(?:보입니다|보여요|보이네요|보임|추정|추측|생각됩|판단됩|알고 ?있)[가-힣]*|(?:때문|탓|원인)(?:인|일)? ?(?:것|듯|거)(?:으로)? ?(?:같|보|추|싶)[가-힣]*|(?:때문|탓)(?:인|일) ?듯[가-힣]*|(?:맞은|난|생긴|걸린|샌|끊긴|터진|들어간|건드린|잠근|놓은|일부러 ?그런|누가 ?그런) ?(?:(?:것|거) ?같|듯|모양)[가-힣]*|(?:아마도?|어쩌면|짐작[가-힣]{0,3}|추측[가-힣]{0,3}|추정컨대)[^.!?\n]{0,24}(?:때문|탓|같|듯|겁니다|거예요|것입니다|거 ?같)[가-힣]*|(?:의심|추정|추측)(?:됩니다|돼요|되는|됨|하고 ?있)[가-힣]*|(?:확실하진|확실치|정확하진|정확히는) ?(?:않|안|못|모르)[가-힣 ]{0,6}/,
      /(?:연구|조사|통계|논문|전문가|의사|학계|과학자)(?:들)?(?:에|가|은|는|의|들은|들이)? ?(?:따르면|의하면|[^.!?\n]{0,14}(?:말|추천|권|인정|입증|증명|밝))[가-힣]*|(?:과학적|의학적|임상적|통계적)으로 ?(?:입증|증명|검증|확인)[가-힣]*|(?:국민|고객|소비자|여성|직장인|사람|한국인|성인|사용자|아이들|어린이)[가-힣]{0,2} ?(?:\d+명 ?중 ?\d+명|열 ?명 ?중 ?[가-힣]+|열에 ?[가-힣]+|\d+(?:\.\d+)? ?%|대부분|절반|과반)[가-힣]{0,3}[^.!?\n]{0,20}(?:합니다|느낀|경험|만족|선택|추천|답|좋아)[가-힣]*/,
    ),
  ],
  en: [
    anyOf(
      /\b(?:apparently|allegedly|reportedly|supposedly|presumably|(?:word|rumou?r) (?:is|has it|on the street)|rumou?rs? (?:has|have|says?)|rumou?red|there(?:['’]s| is| are) (?:talk|rumou?rs?|word|claims)|(?:i|we)(?:['’]ve| have)? (?:just )?heard?(?! from you| you\b| your\b| back)|(?:i|we)(?:['’]m|['’]re| am| are| was| were) (?:being )?told|(?:it|this|that) (?:seems|appears|sounds like|looks like)(?: that)?|(?:they|some|many|folks|insiders|sources|everyone|someone|people|a (?:friend|source|colleague|little bird)) (?:says?|said|claims?|told (?:us|me)|tells? (?:us|me)|(?:are|is) saying|believes?|reckons?)|(?:i|we) (?:think|guess|suspect|believe|assume|reckon) (?:it|this|that|the|a|an)|from what (?:i|we)(?:['’]ve)? (?:hear|heard|gather|understand|read|know)|(?:probably|most likely|likely|possibly|maybe|perhaps|must have been|(?:could|may|might) (?:have been|be)) (?:caused|due|because|down to|the result|from|a|an|some|somebody|someone|related|triggered)|(?:is|are|was|were) (?:thought|believed|said|rumou?red|understood) to|unconfirmed|(?:so|or so) (?:we|i) hear|must be (?:the|a|some)|not (?:100|entirely|totally|completely) sure but)\b/,
      /\b(?:studies|research|science|experts?|doctors?|scientists?|surveys?|statistics|polls?|a (?:recent )?(?:study|survey|poll))(?: (?:all|has|have))? (?:shows?|shown|says?|said|proves?|proven|confirms?|confirmed|agrees?|suggests?|recommends?|finds?|found|tells? us|indicates?)\b|\b(?:scientifically|statistically) proven\b|\b(?:\d+ (?:out of|in) \d+|\d+(?:\.\d+)? ?%|most|nine out of ten|half) (?:of )?(?:people|customers|users|women|men|parents|dentists|doctors|drivers|workers|adults|shoppers)\b(?= (?:\w+ ){0,2}(?:say|agree|prefer|feel|report|recommend|love|suffer|believe|want|will|who|switch\w*))/,
    ),
  ],
};

/** A link, a named source or a date lets the reader check. */
const SOURCE =
  /https?:|www\.|[a-z0-9-]+\.(?:com|org|net|kr|gov)\b|출처|자료 ?:|보고서|성적서|공지|안내서|(?:19|20)\d\d(?:년|[.-]\d)|보도자료|소방서|경찰|국과수|통계청|식약처|연구소|대학교|리서치|source:|according to|report (?:of|from|by|dated)|survey of|\b(?:university|institute|journal|ministry|bureau|fire service|police|n ?= ?\d)/i;

export const claimNeedsSource: Rule = {
  id: 'claim-needs-source',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: '카더라,듣기,듣자,들리는,들었,들은,하네요,하더,하던,합디,알려,합니다,더라,더군,던데,네요,나 봐,나봐,는 말,는 설,소문,소식,얘기,이야기,말로,말씀,후문,대요,답니다,래요,풍문,지라시,찌라시,카톡방,단톡방,커뮤니티,지인,누가,누군가,아는 분,어떤 분,관계자,소식통,업계,일각,직원들,사람들,다들,것으로,듯으로,때문,탓,원인,것 같,거 같,듯 ,듯,모양,아마,어쩌면,짐작,추측,추정,의심,확실,정확,연구,조사,통계,논문,전문가,의사,학계,과학,의학적,임상적,국민,고객,소비자,여성,직장인,한국인,성인,사용자,아이들,어린이,apparently,allegedly,reportedly,supposedly,presumably,word ,rumo,there,hear,told,seems,appears,sounds like,looks like, say, said,claim,believe,reckon,think,guess,suspect,assume,from what,probably,likely,possibly,maybe,perhaps,must ,could ,may ,might ,thought,understood,unconfirmed,sure but,studies,research,science,expert,doctor,scientist,survey,statistic,poll,study,proven,people,customers,users,women,men ,parents,dentists,drivers,workers,adults,shoppers'.split(
    ',',
  ),
  check(draft) {
    return SOURCE.test(draft.normal.text) ? [] : findByLanguage(draft, HEARSAY);
  },
};

export const docs: RuleDocs = {
  message: { ko: '확인된 사실인지 출처를 적으세요', en: 'Is this verified? Add the source' },
  reason: {
    ko: '회사가 전한 짐작은 사실로 퍼집니다. 미국 공군의 대응 지침도 답할 때 출처를 밝히게 합니다. 아는 것, 모르는 것, 다음 안내 시각을 나눠 적으세요.',
    en: 'A guess from a company spreads as a fact; the US Air Force’s response guide asks for sources, too. Say what is known, what is not, and when you will tell more.',
  },
  summary: {
    ko: '들은 말, 짐작한 원인, 출처 없는 연구와 통계를 찾습니다. 링크나 출처, 날짜가 있으면 조용합니다.',
    en: 'Finds hearsay, guessed causes and studies without a name; quiet once a link, source or date is given.',
  },
  evidence: [USAF_TRIAGE],
  bad: {
    ko: ['누전 때문인 것으로 보입니다', '공장 쪽에서 사람이 다쳤다고 하네요'],
    en: ['Apparently it was an electrical fault', 'We heard the other airline cancelled too'],
  },
  good: {
    ko: [
      '원인은 소방서와 확인 중입니다. 17시에 다시 알려 드리겠습니다',
      '전해 주신 의견은 담당 팀이 모두 읽었습니다',
    ],
    en: [
      'The cause is being checked with the fire service. Next update 17:00.',
      'I hear you, and I am on it',
    ],
  },
};

import { findByLanguage, type PatternsByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { HERHAUSEN } from '../sources/service-studies';
import { NAVEED } from '../sources/studies';

/** Something of ours that failed, told in strong words or as total. */
const GRAVE: PatternsByLanguage = {
  ko: [
    /(?:심각|최악|충격|참담|치명|초유|대규모|대형|막대|끔찍|처참|엄청난|걷잡을 ?수 ?없|속수무책|역대급|역대 ?최대|유례없|큰)[^.!?\n]{0,14}?(?:장애|오류|사고|문제|사태|유출|결함|하자|불량|피해|손실|중단|마비|먹통|상황|고장|화재|지연|혼란|실패|실수|상태|위기|오염|대란|하루|적자|불이 ?[났나])/g,
    /(?:장애|오류|사고|문제|사태|유출|결함|불량|피해|손실|상황|고장|화재|지연|혼란)[^.!?\n]{0,12}?(?:심각|최악|참담|치명|끔찍|처참|막대|걷잡을 ?수 ?없|충격)[가-힣]*/g,
    /(?:서버|시스템|서비스|앱|사이트|전산|결제|주문|예약|배송|전화|콜센터|냉동|냉장|전기|비밀번호|데이터|네트워크|통신|설비|라인|공장|창고|센터|매장|건물|천장|고객 ?정보|개인정보|노선|항공편|열차|버스|공연|행사)[^.!?\n]{0,14}?(?:먹통|마비|다운됐|다운되|뻗었|뻗어|터졌|죽었|멈췄|멈춰|무너졌|붕괴|불탔|불에 ?탔|불이 ?났|전소|침수|정전|녹았|꺼졌|꺼져|꼬였|날아갔|날아가|유실|분실|유출|파손|폭발|털렸|결항|운휴)(?!을|다면|더라도|는지|나요|어도|을까)[가-힣]*/g,
    /(?:전부|모두|하나도|단 ?한 ?건도|전량|모든|전체|완전히|아예|전면|일제히|통째로|대량으로|줄줄이|전 ?(?:매장|노선|점포|고객|직원|구간|서비스|회차)[가-힣]*)[^.!?\n]{0,16}?(?:취소|중단|결항|정전|안 ?[됩되돼켜열]|못 ?[가-힣]{1,3}(?:니다|어요|았|었)|되지 ?않|불가|털|실패|삭제|유실|분실|사라|없어|지워|망가|고장|훼손|폐기)[가-힣]*/g,
  ],
  en: [
    /\b(?:terribl[ey]|serious(?:ly)?|severe(?:ly)?|critical|major|worst|shocking|devastating|catastrophic|disastrous|massive|horribl[ey]|awful|huge|total|complete(?! (?:guide|list|range|set))|widespread|fatal|biggest|record)\b[^.!?\n]{0,18}?\b(?:failures?|outages?|incidents?|faults?|problems?|breach(?:es)?|bugs?|accidents?|fires?|errors?|damage|leaks?|disruptions?|defects?|crisis|mistakes?|delays?|breakdowns?|meltdown|collapse|contamination|loss(?:es)?|recall|shutdown)\b/gi,
    /\b(?:servers?|systems?|services?|apps?|sites?|website|payments?|checkout|network|lines?|warehouse|factory|plant|kitchen|stores?|shop|office|database?|data cent(?:re|er)|customer data|roof|phones?|batch|bookings?|orders?|flights?|trains?|departures?|parcels?|tickets?)\b[^.!?\n]{0,20}?\b(?:crashed|collapsed|(?:is|are) (?:still )?down|(?:is|are) (?:dead|contaminated|unusable|gone)|(?:completely|totally|all|fully|entirely) (?:down|broken|offline|out|gone|lost|cancelled|canceled)|on fire|caught fire|melted down|burn(?:ed|t) down|flooded|destroyed|exploded|wiped|leaked|stolen|went missing|were lost|was lost|failed for (?:everyone|all))\b/gi,
    /\b(?:all|every|everything|everyone|half of|most of|thousands of|hundreds of)\b[^.!?\n]{0,24}?\b(?:cancell?ed|lost|down|deleted|destroyed|broken|failed|missing|stolen|leaked|flooded|(?<!seats? are |tickets? are |sold and )gone|wiped|grounded|stuck|ruined|dead|closed)\b|\bnothing (?:works|is working)\b|\bwe(?:['’]ve)? lost (?:every|all|your|the|our)\b|\b(?:fire|flood(?:ing)?|storm|leak|explosion) (?:has )?(?:destroyed|hit|wrecked|gutted|ruined)\b/gi,
  ],
};

/** What is being done, or when we speak again. */
const ANSWERED =
  /(?:\d|오늘|내일|오전|오후|밤|아침|정오|자정|주말)[^.!?\n]{0,8}?까지|\d ?(?:시|분)(?:에| ?(?:이내|안에|마다|간격|현재|부터|반))|조치(?:를|하|했|에| ?중| ?완료)|복구(?! ?(?:시점|시각|여부|가 ?언제|는 ?언제))|고치|고쳤|고친|수리|해결(?:하|했|됐|되|을|에|책| ?중)|해소|정상화|재개|보상|환불|교환해|교체|회수|대책|재발|개선|대피|우회|대체 ?(?:편|버스|열차|항공)|\b(?:by|at|within|before|until|every) (?:\d|noon|midnight|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the end of)|\bin (?:the next )?(?:an hour|\d+|one|two|half)|\b(?:update|fix|restor|repair|resolv|recover|refund|replac(?:e|ing)|rolled back|rolling back|patch|back (?:up|online)|working on|on site|reroute|redirect|evacuat|rebook|compensat|shut off|switched off|next (?:word|steps))/i;

export const negativeSpreads: Rule = {
  id: 'negative-spreads',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: '심각|최악|충격|참담|치명|초유|전면|대규모|대형|막대|끔찍|처참|엄청난|걷잡|속수|역대|유례|먹통|마비|다운|뻗|터졌|죽었|멈췄|멈춰|무너|붕괴|불탔|불에|불이|전소|침수|날아|유실|분실|유출|파손|폭발|털렸|결항|운휴|전부|모두|전량|모든|전체|완전|아예|일제|통째|대량|줄줄|전 매|전 노|전 점|전 고|전 서|전매장|전노선|terribl|serious|severe|critical|major|worst|shocking|devastat|catastroph|disast|massive|horribl|awful|huge|total|complete|widespread|fatal|biggest|record|crashed|collapsed|dead| down|broken|offline|on fire|caught fire|melted|burn|flood|destroyed|exploded|wiped|leaked|stolen|missing| lost|failed|cancelled|canceled|deleted|grounded|stuck|ruined|wrecked|gutted|storm|entirely|fully|정전|녹았|꺼졌|꺼져|꼬였|하나도|한 건도|nothing|contaminated|unusable|gone|closed'.split(
    '|',
  ),
  check(draft) {
    if (ANSWERED.test(draft.normal.text)) return [];
    return findByLanguage(draft, GRAVE)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '나쁜 소식에는 조치와 시각을 함께 적으세요', en: 'Pair bad news with action and time' },
  reason: {
    ko: '나쁜 소식은 더 멀리 퍼집니다. 불만 47만 건 가운데 3%가 크게 번졌고, 감정이 격한 글일수록 그랬습니다.',
    en: 'Bad news travels: of 472,995 complaints 3% went viral, the heated ones more. An action and a time give people something else to pass on.',
  },
  summary: {
    ko: '우리 쪽 문제를 강한 말로 알리면서 조치도 다음 안내 시각도 없는 글을 찾습니다.',
    en: 'Finds posts that tell a failure of ours in strong words, with neither an action nor a time for the next word.',
  },
  evidence: [HERHAUSEN, NAVEED],
  bad: {
    ko: ['심각한 장애가 발생했습니다', '결제 서버가 먹통이 됐습니다. 저희도 당황스럽습니다'],
    en: ['A serious failure has occurred', 'Our servers crashed. What a day.'],
  },
  good: {
    ko: [
      '결제 오류가 심각한 상태라 14시까지 복구하고, 30분마다 상황을 알려 드리겠습니다',
      '전면 중단된 앱을 복구하고 있습니다. 17시에 다시 안내하겠습니다',
    ],
    en: [
      'Payments are failing, a serious fault. We expect a fix by 14:00 and update every 30 min.',
      'A major outage hit checkout. Engineers are working on it; next word at 15:00.',
    ],
  },
};

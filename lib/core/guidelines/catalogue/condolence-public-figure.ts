import { anyOf } from '../any-of';
import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { CONDOLENCE_TWEET } from '../sources/practice';

const KO_LEADER =
  '(?:대통령|총리|위원장|주석|총비서|총재|국회의장|(?<![한과치안내외])의원(?!급)|장관(?!을 ?이루|이었|이네)|도지사|구청장|교육감|시장(?=님|께서|의 )|총통|수상(?=님|께서|의 )|각하|국왕|황제|여왕|교황|영부인|독재자|정치인|지도자|장군님|국가 ?원수|[가-힣]{2,6}(?<!식|성|서|강|경로|소)당 ?(?:전|현|초대|원내)? ?(?:대표|의장|최고위원)|당 ?대표)';
const KO_GRIEF =
  '(?:명복|추모|추도|애도|조의|영면|별세|타계|서거|고인(?![돌물])|영전|국장(?=[^가-힣]|으로|을)|빈소|조문|편히 ?(?:쉬|잠|가)|잘 ?가(?:요|세요|십)|가시는 ?길|마지막 ?길|배웅|하늘나라|하늘에서|하늘로|보고 ?싶|그립습니다|잊지 ?않겠|R\\.?I\\.?P)';
const EN_LEADER =
  '(?:president(?! of (?:our|the) (?:company|club|board))|prime minister|minister|chancellor|premier|(?:party |supreme |dear |great |opposition |the |our former )(?:leader|chair(?:man|woman)?)|chair(?:man|woman)? of the|senator|governor|mayor|congress(?:man|woman)|head of state|monarch|the queen|queen [a-z]+|king (?!size|crab|prawn)[a-z]+|pope|first lady|(?:his|her|your) (?:majesty|royal highness|excellency)|the (?:late )?king(?! of| size)|dictator|ruler|politician|statesman|stateswoman|lawmaker|comrade|mp)';
const EN_GRIEF =
  '(?:r\\.?i\\.?p\\.?|rest (?:in (?:peace|power)|easy|well)|condolences?|mourn\\w*|(?:saddened|heartbroken|sorry|sad) (?:by|to hear|at|over|about)|passing of|death of|passed away|died|farewell|gone too soon|we (?:lost|will miss)|will be (?:sorely |deeply )?missed|left us|is gone|has fallen|passed on|in (?:loving )?memory of|in memoriam|pays? (?:our |my )?(?:last )?respects|tribute to|goodbye|hearts? (?:breaks?|aches?|(?:is|are) (?:broken|heavy))|(?:thoughts|prayers|hearts) (?:are with|go out)|remember a great)';

const CONDOLENCE = {
  ko: [
    anyOf(
      new RegExp(`${KO_LEADER}[^.!?\\n]{0,25}?${KO_GRIEF}[가-힣]*`),
      new RegExp(`${KO_GRIEF}[^.!?\\n]{0,20}?${KO_LEADER}`),
      /(?<![가-힣])서거(?=[^가-힣]|하|를|에|소식|[0-9])/,
    ),
  ],
  en: [
    anyOf(
      new RegExp(`\\b${EN_GRIEF}(?!\\w)[^!?\\n]{0,40}?\\b${EN_LEADER}\\b`),
      new RegExp(`\\b${EN_LEADER}\\b[^!?\\n]{0,40}?\\b${EN_GRIEF}(?!\\w)`),
    ),
  ],
};

/** On public days everyone honours those who fell long ago. */
const PUBLIC_DAY = /현충일|순국|호국|애국지사|독립(?:운동|유공|투사)|memorial day|veterans|remembrance/i;

export const condolencePublicFigure: Rule = {
  id: 'condolence-public-figure',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: '명복 추모 추도 애도 조의 영면 별세 타계 서거 고인 영전 국장 빈소 조문 편히 가세요 가요 가십 가시는 하늘 그립 보고싶 싶 잊지 rip r.i.p rest condolence mourn saddened heartbroken sorry passing death passed died farewell gone lost miss memor respects tribute goodbye thoughts prayers hearts remember missed left gone fallen 마지막 배웅'.split(
    ' ',
  ),
  check(draft) {
    return PUBLIC_DAY.test(draft.normal.text) ? [] : findByLanguage(draft, CONDOLENCE);
  },
};

export const docs: RuleDocs = {
  message: {
    ko: '정치 인물 추모는 승인이 필요합니다',
    en: 'Condolence for a political figure needs approval',
  },
  reason: {
    ko: '정치 인물을 기리는 글은 회사의 지지로 읽힙니다. 한 커피 전문점은 이런 글 하나로 불매 여론을 겪고 사과까지 다시 비판받았습니다.',
    en: 'Mourning a politician reads as the company taking a side; one café chain met boycott calls over a single tweet, and its apology was criticised too.',
  },
  summary: {
    ko: '대통령, 의원, 국왕 같은 정치 인물의 죽음을 기리는 글을 찾습니다.',
    en: 'Finds condolences for presidents, ministers, monarchs and other political figures.',
  },
  evidence: [CONDOLENCE_TWEET],
  bad: {
    ko: ['김정일 위원장님 삼가 고인의 명복을 빕니다', '전 대통령 서거 소식에 저희 매장도 조의를 표합니다'],
    en: ['RIP to the leader', 'Our team mourns the death of former president Hale'],
  },
  good: {
    ko: [
      '창업자 고 박한결 회장님의 1주기를 맞아 직원들이 모였습니다',
      '현충일, 나라를 위해 희생하신 분들을 기억합니다',
    ],
    en: ['We said goodbye to our founder Mary Oak today', 'Rest easy tonight: our new pillow is here'],
  },
};

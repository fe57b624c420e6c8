import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { FAIR_ADVERTISING_ACT } from '../sources/laws';
import { removal } from '../suggest';

const FIELD = '세계|전 ?세계|국내|업계|대한민국|한국|전국|글로벌|아시아|동종|지역|시장|세상';
const KOREAN = [
  new RegExp(
    `(?:${FIELD})(?:에서)?(?: ?가장(?! ?(?:귀|예쁜|이쁜|슬픈|힘든|행복|사랑|소중|고마|바쁜|긴|짧은))| ?(?:최고|최초|유일|최대|최저|1위|1등|일등|넘버 ?원|no\\.? ?1)(?: ?(?:도약|의|로|이자 유일))?)`,
    'gi',
  ),
  /(?<![가-힣])(?:최저가|넘버 ?원|유일무이|비교 ?불가|독보적|압도적 ?1위|명실상부|단 ?하나뿐인|타의 추종을 불허|최상의 품질|따라올 수 없)/g,
  /최고(?:로 좋[가-힣]*(?:\. ?비교 ?불가)?|의 (?:품질|성능|효과|가성비|기술력|맛|선택|제품|브랜드))/g,
  /(?:no\.? ?1|넘버 ?원) ?(?=[가-힣])|유일한 (?:선택|해답|제품|브랜드|서비스)|가장 (?:저렴한|싼) (?:가격|값|곳)|압도적인? (?:성능|품질|기술)/gi,
  /부작용 ?(?:0 ?%|없는|이 없는|걱정 ?없는|제로)|완벽(?:하게|한|히) ?(?:제거|차단|보호|해결|방수|피부|케어|개선)|절대 (?:안전|실패|고장)/g,
  /100 ?% ?(?:보장|만족|안전|효과|천연|완치|무해|환불 ?보장)/g,
];

const ENGLISH = [
  /\bthe (?:world|industry|country|nation|market|planet)['’]?s? (?:best|first|only|finest|fastest|safest|no\.? ?1|number one|#1|leading)\b/gi,
  /\b(?:world|industry|country|nation|america|britain|europe|korea|asia|uk)['’]s (?:best|first|only|finest|fastest|safest|favou?rite|no\.? ?1|number one|#1|leading)(?!\w)/gi,
  /\b(?:first and only|one and only|best in class|(?:industry|market|class)[- ]leading|clinically proven|nobody does it better|best in the (?:world|country|business)|best ever made|nothing (?:else )?compares|second to none|unrivalled|unrivaled|unbeatable|unmatched)\b/gi,
  /(?<!\w)(?:(?:the|our|your|is|are|we['’]re) (?:no\.? ?1|number one|#1)(?!\d)|#1 (?:rated|choice|brand))(?! (?:reason|tip|question|rule|thing))/gi,
  /\b(?:no\.? ?1|number (?:one|1)) (?:brand|choice|rated|selling|trusted)\b|(?<!\w)#1 (?:in|selling|trusted)\b|\bguaranteed (?:results|to (?:work|win|please))\b/gi,
  /\b(?:the )?(?:best|finest|fastest|safest|cheapest|strongest|cleanest|most \w+) [^.!?\n]{1,30}? (?:in the (?:world|country|market|business|industry|city|nation)|on the (?:market|planet)|ever made|in town)\b/gi,
  /\bthe only (?!thing|one|day|place|time|way|person)(?:\w+ ){1,3}that\b|\b(?:world|country|nation|market|industry)['’]s most \w+/gi,
  /\b(?:lowest prices?|cheapest (?:in|on)|100 ?% (?:safe|guaranteed|effective|natural|satisfaction))(?!\w)/gi,
];

/** A claim with its scope, date or source is a claim that can be checked. */
const BASIS =
  /기준|출처|조사|집계|공인|인증번호|시점|통계|보고서|에 따르면|실험실|직전 ?\d+일|according to|as of|source:|based on|survey|research|measured|tested by|certified|study|report\b/i;
/** Talking about claims, or about the weather and sports, is not making them. */
const NO_CLAIM =
  /최고 ?기온|최초 ?공개|최초 ?등록|표현을|이라는 (?:말|표현|문구)|문구를|라는 제목|아닙니다|아니에요|not the/;

export const superlativeUnsubstantiated: Rule = {
  id: 'superlative-unsubstantiated',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    const { text } = draft.normal;
    if (BASIS.test(text) || NO_CLAIM.test(text)) return [];
    return findByLanguage(draft, { ko: KOREAN, en: ENGLISH }).map((found) => {
      const words = draft.text.slice(found.start, found.end);
      const label = { ko: `'${words}' 빼기`, en: `Remove “${words}”` };
      return { start: found.start, end: found.end, suggestions: [removal(draft.text, found, label)] };
    });
  },
};

export const docs: RuleDocs = {
  message: { ko: "'최고·유일·1위'의 근거를 적으세요", en: 'Back up “best/first/no. 1”' },
  reason: {
    ko: '사실을 내세우는 표시·광고는 사업자가 실증해야 하고, 못 하면 부당한 광고가 됩니다. 범위·기간·출처를 함께 적으세요.',
    en: 'Korean law puts the proof of a factual claim on the business; give scope, period and source or cut it.',
  },
  summary: {
    ko: '근거 없이 최고, 최초, 유일, 1위를 내세우는 표현을 찾습니다. 범위와 출처가 있으면 조용합니다.',
    en: 'Finds best, first, only and no. 1 claims without a basis; quiet when scope and source are given.',
  },
  evidence: [FAIR_ADVERTISING_ACT],
  bad: {
    ko: ['국내 최초, 업계 1위 공기청정기', '어디보다 싼 최저가로 모십니다'],
    en: ['The world’s first and only smart mug', 'Korea’s #1 kettle, now in blue'],
  },
  good: {
    ko: ['2025년 상반기 오픈마켓 판매량 1위(OO리서치 조사, 공기청정기 부문)', '오늘 최고 기온은 24도입니다'],
    en: ['No. 1 by units sold, H1 2025, according to OO Research', 'First come, first served from 9'],
  },
};

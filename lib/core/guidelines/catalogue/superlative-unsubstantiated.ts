import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { FAIR_ADVERTISING_ACT } from '../sources';
import { removal } from '../suggest';

const FIELD = '세계|전 ?세계|국내|업계|대한민국|한국|전국|글로벌|아시아|동종|지역|시장|세상';
const KOREAN = [
  new RegExp(
    `(?:${FIELD})(?:에서)?(?: ?가장(?! ?(?:귀|예쁜|이쁜|슬픈|힘든|행복|사랑|소중|고마|바쁜|긴|짧은))| ?(?:최고|최초|유일|최대|최저|1위|일등|넘버 ?원|no\\.? ?1)(?: ?(?:도약|의|로|이자 유일))?)`,
    'gi',
  ),
  /(?<![가-힣])(?:최저가|넘버 ?원|유일무이|비교 ?불가|독보적|압도적 ?1위|명실상부|따라올 수 없)/g,
  /최고(?:로 좋[가-힣]*(?:\. ?비교 ?불가)?|의 (?:품질|성능|효과|가성비|기술력))/g,
  /100 ?% ?(?:보장|만족|안전|효과|천연|완치|무해|환불 ?보장)/g,
];

const ENGLISH = [
  /\bthe (?:world|industry|country|nation|market|planet)['’]?s? (?:best|first|only|finest|fastest|safest|no\.? ?1|number one|#1|leading)\b/gi,
  /\b(?:world|industry|country|nation|america|britain|europe|korea|asia|uk)['’]s (?:best|first|only|finest|fastest|safest|favou?rite|no\.? ?1|number one|#1|leading)(?!\w)/gi,
  /\b(?:first and only|one and only|best in the (?:world|country|business)|best ever made|nothing (?:else )?compares|second to none|unrivalled|unrivaled|unbeatable|unmatched)\b/gi,
  /(?<!\w)(?:(?:the|our|your|is|are|we['’]re) (?:no\.? ?1|number one|#1)(?!\d)|#1 (?:rated|choice|brand))(?! (?:reason|tip|question|rule|thing))/gi,
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
  message: { ko: "'최고·유일·1위'의 근거를 적으세요", en: 'Back up “best/first/no. 1”' },
  reason: {
    ko: '사실을 내세우는 표시·광고는 사업자가 실증해야 하고, 못 하면 부당한 광고가 됩니다. 범위·기간·출처를 함께 적으세요.',
    en: 'Korean law puts the proof of a factual claim on the business; give scope, period and source or cut it.',
  },
  evidence: [FAIR_ADVERTISING_ACT],
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
  summary: {
    ko: '근거 없이 최고, 최초, 유일, 1위를 내세우는 표현을 찾습니다. 범위와 출처가 있으면 조용합니다.',
    en: 'Finds best, first, only and no. 1 claims without a basis; quiet when scope and source are given.',
  },
  bad: {
    ko: ['국내 최초, 업계 1위 공기청정기', '어디보다 싼 최저가로 모십니다'],
    en: ['The world’s first and only smart mug', 'Korea’s #1 kettle, now in blue'],
  },
  good: {
    ko: ['2025년 상반기 오픈마켓 판매량 1위(OO리서치 조사, 공기청정기 부문)', '오늘 최고 기온은 24도입니다'],
    en: ['No. 1 by units sold, H1 2025, according to OO Research', 'First come, first served from 9'],
  },
};

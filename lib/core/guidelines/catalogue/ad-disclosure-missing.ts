import { withoutOverlaps } from '../../text/span';
import type { DraftText } from '../draft-text';
import { findByLanguage } from '../find';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { ENDORSEMENT_GUIDELINE, FTC_ENDORSEMENT } from '../sources/laws';

const KOREAN = [
  /(?:제품|상품|식사|숙박|이용권|서비스|협찬|무상|무료|할인|원고료|소정)[^.!?\n]{0,15}?(?:제공|지원|협찬) ?받[가-힣]*/g,
  /원고료|협찬받[가-힣]*|파트너스 ?활동[^.!?\n]{0,20}|지원을? ?받아[^.!?\n]{0,12}|광고비를? ?받[가-힣]*|초대 ?받아 (?:다녀|방문|체험)[가-힣]*|소정의 수수료|수수료를 (?:받|지급)[가-힣]*|체험단(?:으로|에| 선정| 활동)[^.!?\n]{0,14}/g,
  /(?:링크|코드|구매|사시면|파트너스)[^.!?\n]{0,20}?(?:수수료|커미션)[가-힣]{0,2}/g,
];
const ENGLISH = [
  /\b(?:was|were|kindly|been) gifted\b|\bgifted (?:by|me|to me)\b|#gifted\b/gi,
  /\baffiliate links?\b|#affiliate\b|\bI (?:get|earn|receive) a (?:small )?(?:cut|commission)\b|\bearn(?:s)? (?:me )?a commission\b/gi,
  /\bmy (?:own )?(?:promo|discount|referral) code\b|\buse my (?:link|code)\b/gi,
  /\b(?:I|I['’]ve|I have) (?:\w+ )?partnered with\b|\b(?:paid|sponsored) (?:partnership|post) with\b|\bsent me (?:this|these|it)\b[^.!?\n]{0,12}\bfree\b|\bI was paid to\b|\bPR (?:sample|gift|package)s?\b|\b(?:free|complimentary|hosted) stay\b|\bI['’]?a?m (?:a|an|their) (?:brand )?ambassador\b|\bpaid me to\b/gi,
];

/** Said in the first line or the first 20 characters, in words that readers know. */
const DISCLOSED =
  /광고|협찬|제공받|(?:^|[^A-Za-z])(?:#?ad|advert(?:isement|orial)?|sponsored|paid partnership|gifted)(?![A-Za-z])/i;
const FIRST_PART = 20;

/** Asking for testers or sponsors is no endorsement. */
const NOT_ENDORSING = /체험단 ?(?:모집|신청|발표|선발)|협찬 ?문의/;

export const adDisclosureMissing: Rule = {
  id: 'ad-disclosure-missing',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    if (isDisclosed(draft.normal.text) || NOT_ENDORSING.test(draft.normal.text)) return [];
    const cues = [...findByLanguage(draft, { ko: KOREAN, en: ENGLISH })].sort((a, b) => a.start - b.start);
    if (cues.length > 0) return withoutOverlaps(cues).map(({ start, end }) => remark(draft, start, end));
    return draft.context.sponsored && draft.text.trim() ? [remark(draft, 0, 0)] : [];
  },
};

function isDisclosed(text: string): boolean {
  const firstLine = text.slice(0, 80).split('\n', 1)[0] ?? '';
  const first = text.slice(0, FIRST_PART);
  return (
    DISCLOSED.test(first) ||
    (/^\W*(?:광고|협찬|유료|#?ad\b|paid|sponsored)/i.test(firstLine) && DISCLOSED.test(firstLine))
  );
}

function remark(draft: DraftText, start: number, end: number): Match {
  const mark = draft.language === 'ko' ? '[광고] ' : '#ad ';
  const label = mark.trim();
  return {
    start,
    end,
    suggestions: [
      {
        label: { ko: `맨 앞에 ${label} 넣기`, en: `Put ${label} first` },
        edit: { start: 0, end: 0, text: mark },
      },
    ],
  };
}

export const docs: RuleDocs = {
  message: { ko: '광고·협찬 표시를 맨 앞에 넣으세요', en: 'Put the ad disclosure first' },
  reason: {
    ko: '2024년 12월부터 글로 된 추천·보증은 제목이나 첫 부분에 경제적 이해관계를 밝혀야 하며, 빠지면 기만 광고가 됩니다.',
    en: 'Since December 2024 Korea wants the paid tie in the title or first part of the text; the US wants it clear and up front.',
  },
  summary: {
    ko: '대가를 받은 글인데 첫머리에 광고 표시가 없는 글을 찾습니다.',
    en: 'Finds paid or gifted endorsements without a disclosure up front.',
  },
  evidence: [ENDORSEMENT_GUIDELINE, FTC_ENDORSEMENT],
  bad: {
    ko: [
      '요즘 제 최애 크림! 매일 씁니다. 글 끝에 밝히면 제품을 제공받았습니다',
      '이 링크로 구매하시면 저에게 수수료가 들어옵니다',
    ],
    en: [
      'My favourite cream! I use it daily (gifted by OO)',
      'These shoes changed my runs. Use my code at checkout',
    ],
  },
  good: {
    ko: [
      '[광고] OO로부터 제품을 받고 썼습니다. 2주 써 보니 촉촉합니다',
      '행사 협찬 문의는 홈페이지 양식으로 받습니다',
    ],
    en: [
      '#ad OO gave me this cream. After two weeks it still works',
      'Our gifted pupils programme opens in May',
    ],
  },
};

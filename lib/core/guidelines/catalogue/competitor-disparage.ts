import { ATTACKS, BETTER_THAN, NAME_CALLING, WORSE_EN, WORSE_KO } from '../claims/attacks-on-rivals';
import { statesBasis } from '../claims/basis';
import { cuesOf, cueTest, findStretches, toMatches } from '../claims/find-claims';
import { isDenied } from '../claims/mention';
import { followedBy, oneOf, type Stretch } from '../claims/near';
import type { DraftText } from '../draft-text';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { FAIR_ADVERTISING_ACT } from '../sources/laws';
import { INTEL_GUIDELINES } from '../sources/practice';

/** Advice on what fits together, joint deeds, and house rules. */
const OTHER = oneOf(
  /호환|함께|같이 ?(?:쓰|엽)|(?:쓰|사용하)(?:면|시면|실)[^.\n]{0,16}(?:고장|위험|파손|손상|보증)|사용 ?시|비방|협[약력]|제휴|등록|연동|조회|축하|수거|반납|상품권|카드/,
  /결제|이용하시던|\b(?:compatible|may not fit|work with|works with|together|recycl\w*|congrat\w*|welcome|luck)\b/,
);

/** Not the rule's own cues: the rivals that the team has named are looked for, too. */
const mayAttack = cueTest(cuesOf(ATTACKS, NAME_CALLING));

export const competitorDisparage: Rule = {
  id: 'competitor-disparage',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    const { folded } = draft;
    const hinted = mayAttack(folded);
    const called = hinted ? findStretches(draft, NAME_CALLING) : [];
    const found = [...(hinted ? findStretches(draft, ATTACKS) : []), ...rivalsAttacked(draft)];
    if (found.length + called.length === 0 || statesBasis(folded) || OTHER.test(folded)) return [];
    return toMatches(draft, [...found.filter((stretch) => !isDenied(draft, stretch)), ...called]);
  },
};

/** The same said of a rival by name. */
function rivalsAttacked(draft: DraftText): readonly Stretch[] {
  const { folded } = draft;
  return (draft.context.company?.rivals ?? [])
    .map((name) => name.toLowerCase())
    .filter((name) => name.length > 1 && folded.includes(name))
    .flatMap((name) => {
      const rival = new RegExp(name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
      return [
        ...followedBy(rival, WORSE_KO, 24).find(folded),
        ...followedBy(rival, WORSE_EN, 28).find(folded),
        ...followedBy(BETTER_THAN, rival, 6).find(folded),
      ];
    });
}

export const docs: RuleDocs = {
  message: { ko: '타사 비방·부당 비교로 읽힐 수 있습니다', en: 'Reads as unfair comparison' },
  reason: {
    ko: '부당 비교와 비방은 표시광고법이 금지하는 네 유형 가운데 둘이고, 2년 이하 징역이나 1억 5천만 원 이하 벌금까지 갈 수 있습니다. 우리 수치와 시험 조건만 적으세요.',
    en: 'Unfair comparison and disparagement are two of the four kinds of advertising Korean law forbids, up to 2 years or KRW 150 million: give your own figures and their source.',
  },
  summary: {
    ko: '근거 없이 경쟁사를 깎아내리거나 더 낫다고 견주는 표현을 찾습니다.',
    en: 'Finds rivals run down, or beaten without a test to show for it.',
  },
  evidence: [FAIR_ADVERTISING_ACT, INTEL_GUIDELINES],
  bad: {
    ko: ['타사는 못 따라오는 흡입력', '다른 브랜드보다 훨씬 튼튼합니다'],
    en: ['Better than other brands, period', 'Our competitors cut corners. We do not'],
  },
  good: {
    ko: ['KTL 시험(2025.5) 흡입력 28kPa, 시험조건 링크', '타사 카드도 등록하실 수 있습니다'],
    en: [
      '28 kPa in an independent test (May 2025, conditions in link)',
      'Works with cartridges of other brands',
    ],
  },
};

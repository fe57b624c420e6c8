import type { DraftText } from '../draft-text';
import { findAll } from '../find';
import { ENGLISH_LIFE, KOREAN_LIFE, type PrivateLife } from '../private-life';
import { endingsIn } from '../register/endings-in';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { WRONG_ACCOUNT } from '../sources/practice';

/** An intimate word in a diary's tone, everyday life with more of that tone, or all of the tone. */
const ENOUGH = 3;

export const wrongAccountTone: Rule = {
  id: 'wrong-account-tone',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    const role = draft.context.account?.role;
    if (role === 'employee' || role === 'executive') return [];
    const life = draft.language === 'ko' ? KOREAN_LIFE : ENGLISH_LIFE;
    if (life.company.test(draft.normal.text)) return [];
    const intimate = findAll(draft, life.intimate);
    const everyday = findAll(draft, life.everyday);
    const matter = 2 * Math.min(2, intimate.length) + Math.min(2, everyday.length);
    if (matter + toneOf(draft, life) < ENOUGH) return [];
    const [sign = { start: 0, end: 0 }] = intimate.length > 0 ? intimate : everyday;
    return [{ start: sign.start, end: sign.end }];
  },
};

function toneOf(draft: DraftText, { tone }: PrivateLife): number {
  return tone.filter((sign) => sign.test(draft.normal.text)).length + registerOf(draft);
}

/** Plain speech is for oneself and for friends. */
function registerOf(draft: DraftText): number {
  if (draft.language === 'en') return 0;
  const endings = endingsIn(draft).map(({ ending }) => ending);
  if (endings.includes('hapnida') || endings.includes('haeyo')) return -1;
  return endings.includes('banmal') || endings.includes('noun') ? 1 : 0;
}

export const docs: RuleDocs = {
  message: { ko: '계정이 맞나요?', en: 'Right account?' },
  reason: {
    ko: '개인 계정에 쓸 말이 회사 계정으로 나가는 사고는 대개 앱 하나에 계정 둘을 켜 둘 때 생깁니다. 2011년 미국 적십자도 직원의 술자리 글을 올렸다가 지웠습니다.',
    en: 'Such slips happen when two accounts share one app; in 2011 the American Red Cross deleted an employee’s tweet about drinking.',
  },
  summary: {
    ko: '회사 계정에 올라갈 직장 푸념, 연애, 술, 가족 같은 개인 이야기를 찾습니다. 말 걸듯 쓴 브랜드 글은 두고 봅니다.',
    en: 'Finds private talk of work, love, drink and family on a company account; a brand’s chatty voice is left alone.',
  },
  evidence: [WRONG_ACCOUNT],
  bad: {
    ko: ['아 꼰대 상사 때문에 오늘도 야근', '어제 소개팅 망함 ㅋㅋㅋ 술이나 마셔야지'],
    en: ['My boss is killing me lol', 'So hungover, can’t believe I have to work today'],
  },
  good: {
    ko: ['오늘도 야근하는 여러분, 따뜻한 차 한잔 어떠세요?', '남자친구 선물로 추천하는 지갑 세 가지'],
    en: ['Hungover? Our broth is on from 8.', 'Our social media manager is on her third coffee. You?'],
  },
};

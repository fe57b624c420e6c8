import { cueList } from '../cue-list';
import { findAll } from '../find';
import { THING_HONORIFICS } from '../plain-words/thing-honorifics';
import { withoutHonorific } from '../plain-words/without-honorific';
import { unquoted } from '../register/unquoted';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { HONORIFICS } from '../sources/practice';
import { replaceWith } from '../suggest';

export const thingHonorific: Rule = {
  id: 'thing-honorific',
  family: 'tone',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['ko'],
  cues: cueList('셨|십|세요|시고|시구|시네|시며|시니|시지|시죠|시는데|시다고|신데|실 |실거|실것|실겁|실수'),
  check(draft) {
    const text = unquoted(draft);
    return THING_HONORIFICS.flatMap((pattern) => findAll(draft, pattern, text)).map((found) => {
      const plain = withoutHonorific(found.groups[0]);
      return {
        start: found.start,
        end: found.end,
        suggestions: plain === null ? [] : [replaceWith(found, plain)],
      };
    });
  },
};

export const docs: RuleDocs = {
  message: { ko: '물건을 높였습니다', en: 'An honorific on a thing' },
  reason: {
    ko: '높임의 -시-는 사람에게 씁니다. 백화점 직원의 말 가운데 고객이 가장 많이 꼽은 잘못이 물건을 높이는 말이었습니다.',
    en: 'Korean -시- honours people; in a department-store survey raising things was the mistake customers named most.',
  },
  summary: {
    ko: '‘품절이세요’, ‘나오셨습니다’처럼 물건을 높인 말을 찾습니다.',
    en: 'Finds Korean honorifics on goods, prices and orders.',
  },
  evidence: [HONORIFICS],
  bad: { ko: ['해당 사이즈는 없으세요. 상품이 도착하셨습니다', '주문하신 아메리카노 나오셨습니다'] },
  good: { ko: ['그 사이즈는 없습니다. 상품이 도착했습니다', '주문하신 음료가 나왔습니다'] },
};

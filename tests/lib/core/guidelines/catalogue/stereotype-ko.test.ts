import { docs, stereotypeKo } from '@/lib/core/guidelines/catalogue/stereotype-ko';
import { testRule } from '@/tests/support/rule-tester';

testRule(stereotypeKo, docs, {
  valid: [
    '어린이 손님께 풍선을 드립니다',
    '남자는 2층, 여자는 3층 탈의실을 써 주세요',
    "'유모차'를 '유아차'로 바꿔 씁니다",
    '여행 기자가 고른 골목',
  ],
  invalid: [
    { text: '여직원이 안내합니다', excerpts: ['여직원'], fixes: ['직원이 안내합니다'] },
    { text: '캠린이를 위한 장비', excerpts: ['캠린이'], fixes: ['캠핑 초보를 위한 장비'] },
    { text: '처녀작을 소개합니다', excerpts: ['처녀작'], fixes: ['첫 작품을 소개합니다'] },
    { text: '저출산 시대의 육아', excerpts: ['저출산'], fixes: ['저출생 시대의 육아'] },
    { text: '할머니도 쉽게 쓰는 앱', excerpts: ['할머니도 쉽게'] },
  ],
});

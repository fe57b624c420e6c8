import {
  docs,
  superlativeUnsubstantiated,
} from '@/lib/core/guidelines/catalogue/superlative-unsubstantiated';
import { testRule } from '@/tests/support/rule-tester';

testRule(superlativeUnsubstantiated, docs, {
  valid: [
    '업계 1위(2026년 3분기, 한빛리서치 조사)',
    '오늘 최고 기온 31도, 최저 24도',
    '경기장 최고의 응원을 보내 주셨습니다',
    "'업계 최고'라는 표현을 저희 글에서 지웠습니다",
    'First come, first served',
    'The best-selling size, according to our sales report',
    'Tip #1: breathe',
  ],
  invalid: [
    { text: '업계 최초 무선 다리미', excerpts: ['업계 최초'], fixes: ['무선 다리미'] },
    { text: '이 가격 최저가 보장', excerpts: ['최저가'], fixes: ['이 가격 보장'] },
    { text: '100% 만족하실 거예요', excerpts: ['100% 만족'], fixes: ['하실 거예요'] },
    { text: "The world's best kettle", excerpts: ["The world's best"], fixes: ['kettle'] },
    { text: 'Nothing compares to it', excerpts: ['Nothing compares'], fixes: ['to it'] },
  ],
});

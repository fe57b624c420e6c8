import {
  docs,
  superlativeUnsubstantiated,
} from '@/lib/core/guidelines/catalogue/superlative-unsubstantiated';
import { testRule } from '@/tests/support/rule-tester';

testRule(superlativeUnsubstantiated, docs, {
  valid: [
    'Coat 79, lowest price of the last 30 days: 89',
    '업계 1위(2026년 3분기, 한빛리서치 조사)',
    '오늘 최고 기온 31도, 최저 24도',
    '경기장 최고의 응원을 보내 주셨습니다',
    "'업계 최고'라는 표현을 저희 글에서 지웠습니다",
    '저희 매장은 국내 최대 규모가 아닙니다',
    '세계에서 가장 큰 고래 사진전이 열립니다',
    '가장 가까운 매장을 찾아 드릴게요',
    'First come, first served',
    'The best-selling size, according to our sales report',
    'Tip #1: breathe',
    'The best way to reach us is DM',
    'One of the driest places on Earth, in 40 photos',
    "Meet us at Asia's largest book fair",
  ],
  invalid: [
    { text: '우리 만두를 이길 곳은 없습니다', excerpts: ['이길 곳은 없습니다'] },
    { text: 'No one in the country bakes fresher bread', excerpts: ['No one in the country bakes fresher'] },
    { text: '업계 최초 무선 다리미', excerpts: ['업계 최초'], fixes: ['무선 다리미'] },
    { text: '이 가격 최저가 보장', excerpts: ['최저가'] },
    { text: '100% 만족하실 거예요', excerpts: ['100% 만족하실'] },
    { text: '지구에서 제일 튼튼한 우산', excerpts: ['지구에서 제일'], fixes: ['튼튼한 우산'] },
    { text: '대한민국 No.1 배달앱', excerpts: ['대한민국 No.1'], fixes: ['배달앱'] },
    { text: '세균을 완벽하게 제거합니다', excerpts: ['완벽하게 제거합니다'] },
    { text: "The world's best kettle", excerpts: ["The world's best"], fixes: ['kettle'] },
    { text: 'Nothing compares to it', excerpts: ['Nothing compares'] },
    { text: "The last vacuum you'll ever need", excerpts: ["The last vacuum you'll ever need"] },
    { text: "Korea's number one delivery app", excerpts: ["Korea's number one"], fixes: ['delivery app'] },
  ],
});

import { docs, trendUnrelated } from '@/lib/core/guidelines/catalogue/trend-unrelated';
import { testRule } from '@/tests/support/rule-tester';

const company = { names: [], rivals: [], domains: [], hashtags: ['애도하는마음전'], careHandle: '' };

testRule(trendUnrelated, docs, {
  valid: [
    '#산불 피해 지역에 생수 2만 병을 보냈습니다',
    '#미투 이후 10년, 저희 인사 규정을 다시 공개합니다',
    '#파업 기간에도 매장은 엽니다',
    '추모 공간을 1층 로비에 마련했습니다 #추모',
    { text: '전시 첫날입니다 #애도하는마음전', context: { company } },
    'Shelters open tonight #wildfire',
    '#StandWithUkraine Our Lviv colleagues are safe',
    'We remember them #NeverForget',
    '#strike Buses run hourly today',
  ],
  invalid: [
    { text: '오늘 점심은 국밥이지 #세월호', excerpts: ['#세월호'], fixes: ['오늘 점심은 국밥이지 '] },
    { text: '#미투 저도 이 립스틱 샀어요', excerpts: ['#미투'], fixes: ['저도 이 립스틱 샀어요'] },
    {
      text: '희생자를 추모합니다 #추모 전 품목 20% 할인',
      excerpts: ['#추모'],
      fixes: ['희생자를 추모합니다 전 품목 20% 할인'],
    },
    { text: '#태풍 와도 우리 피자는 맛있다', excerpts: ['#태풍'], fixes: ['와도 우리 피자는 맛있다'] },
    { text: '#RIP old prices', excerpts: ['#RIP'], fixes: ['old prices'] },
    {
      text: 'Feel the #earthquake from our new speakers',
      excerpts: ['#earthquake'],
      fixes: ['Feel the from our new speakers'],
    },
    { text: 'Brunch first #PrayForOakdale', excerpts: ['#PrayForOakdale'], fixes: ['Brunch first '] },
  ],
});

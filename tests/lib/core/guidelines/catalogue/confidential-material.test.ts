import { confidentialMaterial, docs } from '@/lib/core/guidelines/catalogue/confidential-material';
import { testRule } from '@/tests/support/rule-tester';

testRule(confidentialMaterial, docs, {
  valid: [
    '회의에서 쓰기 좋은 조명입니다',
    '내부 자료실은 3층으로 옮겼습니다',
    '‘엠바고’는 원래 배를 붙잡아 둔다는 뜻입니다',
    '대외비 문서 파쇄기 신제품',
    'Embargo originally meant holding ships in port',
    '촬영장 미공개 컷을 모았습니다',
    '회의록은 누리집에서 누구나 봅니다',
    '적어 주신 비밀은 꼭 지키겠습니다',
    '개인정보는 비공개로 보관합니다',
    'Confidential shredding day on Friday',
    'We keep your answers confidential',
    'The embargo has lifted, here is the report',
  ],
  invalid: [
    { text: '사내 슬랙에서 난리 난 시안입니다', excerpts: ['사내 슬랙에서'] },
    { text: '기자님들께만 드린 자료인데 먼저 올려요', excerpts: ['기자님들께만 드린 자료인데 먼저 올'] },
    { text: '아직 점주님들도 몰라요, 3호점은 부산', excerpts: ['아직 점주님들도 몰라요'] },
    { text: 'The deck from today’s leadership offsite', excerpts: ['deck from today’s leadership offsite'] },
    { text: 'Router login: opsadmin / Winter2026!', excerpts: ['Router login: opsadmin / Winter2026!'] },
    { text: '대외비 자료 한 장', excerpts: ['대외비'] },
    {
      text: '아직 발표 전인데 살짝 보여 드려요. 예쁘죠?',
      excerpts: ['아직 발표 전인데 살짝 보여'],
      fixes: ['예쁘죠?'],
    },
    { text: '키는 sk_live_0Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op 입니다', excerpts: ['sk_live_0Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op'] },
    { text: 'From our internal deck, page 3', excerpts: ['From our internal'] },
    {
      text: 'Between us: it folds. Shh',
      excerpts: ['Between us', 'Shh'],
      fixes: ['Shh', 'Between us: it folds.'],
    },
  ],
});

import { confidentialMaterial, docs } from '@/lib/core/guidelines/catalogue/confidential-material';
import { testRule } from '@/tests/support/rule-tester';

testRule(confidentialMaterial, docs, {
  valid: [
    '촬영장 미공개 컷을 모았습니다',
    '회의록은 누리집에서 누구나 봅니다',
    '적어 주신 비밀은 꼭 지키겠습니다',
    '개인정보는 비공개로 보관합니다',
    'Confidential shredding day on Friday',
    'We keep your answers confidential',
    'The embargo has lifted, here is the report',
  ],
  invalid: [
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

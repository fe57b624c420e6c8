import { cosmeticDrugClaim, docs } from '@/lib/core/guidelines/catalogue/cosmetic-drug-claim';
import { testRule } from '@/tests/support/rule-tester';

testRule(cosmeticDrugClaim, docs, {
  valid: [
    '가을의 붉은 잎이 사라지기 전에 만나요',
    '탈모 증상 완화에 도움을 주는 기능성 화장품(식약처 심사)',
    '화장품은 질병을 치료하지 않습니다',
    '영상 재생이 안 되면 앱을 다시 켜 주세요',
    '피부 재생, 치료 같은 표현은 광고에서 뺍니다',
    '이 크림은 상처에 바르지 마세요',
    '사용 중 붉은 반점이 생기면 사용을 멈춰 주세요',
    'We treat every customer fairly',
    'Our cream does not treat eczema',
    'The varnish heals scratches in wood',
    'Treat yourself to a new shade',
  ],
  invalid: [
    { text: '울긋불긋하던 볼이 하루 만에 가라앉는 세럼', excerpts: ['울긋불긋하던 볼이 하루 만에 가라앉는'] },
    { text: 'The rash vanished overnight after one layer of this balm', excerpts: ['rash vanished'] },
    {
      text: '촉촉한 크림이 나왔습니다. 진피까지 침투합니다',
      excerpts: ['진피까지 침투합니다'],
      fixes: ['촉촉한 크림이 나왔습니다.'],
    },
    { text: '이 샴푸 쓰고 머리카락이 다시 나요', excerpts: ['머리카락이 다시 나요'] },
    { text: '시간을 되돌리는 세럼', excerpts: ['시간을 되돌리는'] },
    { text: '피부나이 -5세', excerpts: ['피부나이 -5'] },
    { text: '지방을 태워 주는 슬리밍 젤', excerpts: ['지방을 태워'] },
    { text: 'Heals eczema without steroids', excerpts: ['Heals eczema'] },
    {
      text: 'Our new serum is here. It detoxes your skin',
      excerpts: ['detoxes'],
      fixes: ['Our new serum is here.'],
    },
    { text: 'The lotion that melts fat', excerpts: ['melts fat'] },
    { text: 'Look 10 years younger in a week', excerpts: ['10 years younger'] },
  ],
});

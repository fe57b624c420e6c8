import { apologyCauseUnknown, docs } from '@/lib/core/guidelines/catalogue/apology-cause-unknown';
import { testRule } from '@/tests/support/rule-tester';

const KO = '원인은 확인하고 있으며 오늘 18시까지 알려 드리겠습니다.';
const EN = 'We are looking for the cause and will report it by 6 pm today.';

testRule(apologyCauseUnknown, docs, {
  context: { investigating: true },
  valid: [
    { text: '재고를 잘못 센 저희 실수입니다', context: { investigating: false } },
    '많이 놀라셨겠습니다. 원인을 조사하고 있습니다',
    '책임 있게 조사해 16일에 알리겠습니다',
    { text: 'We packed the wrong size. Our mistake', context: { investigating: false } },
    'I am sorry this happened. We test the unit tomorrow',
    'Please unplug the charger until we know more',
  ],
  invalid: [
    {
      text: '죄송합니다. 저희 배터리 결함이 맞습니다.',
      excerpts: ['저희 배터리 결함이 맞습니다'],
      fixes: [`죄송합니다. ${KO}`],
    },
    {
      text: '조리 과정에서 이물질이 들어갔습니다',
      excerpts: ['조리 과정에서 이물질이 들어갔습니다'],
      fixes: [KO],
    },
    {
      text: '모두 저희 책임입니다. 정확한 원인은 아직 조사 중입니다',
      context: { investigating: false },
      excerpts: ['모두 저희 책임입니다'],
      fixes: [`${KO} 정확한 원인은 아직 조사 중입니다`],
    },
    { text: 'The fire was caused by our charger', excerpts: ['caused by our charger'], fixes: [EN] },
    { text: 'We take full responsibility', excerpts: ['We take full responsibility'], fixes: [EN] },
  ],
});

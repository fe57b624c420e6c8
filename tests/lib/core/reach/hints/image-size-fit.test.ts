import { docs, imageSizeFit } from '@/lib/core/reach/hints/image-size-fit';
import { testRule } from '@/tests/support/rule-tester';

const picture = (width: number, height: number) => ({ alt: null, width, height });

testRule(imageSizeFit, docs, {
  context: { media: [picture(600, 1400)] },
  valid: [
    { text: '가로로 넓은 사진', context: { media: [picture(1600, 900)] } },
    { text: '네모난 사진', context: { platform: 'facebook', media: [picture(1080, 1080)] } },
    { text: '아직 불러오지 않은 사진', context: { media: [{ alt: null }] } },
    { text: 'Two of them are tiled anyway', context: { media: [picture(600, 1400), picture(600, 1400)] } },
    { text: 'Three by four', context: { media: [picture(900, 1200)] } },
    {
      text: 'A link has a card https://example.com/a',
      context: { platform: 'facebook', media: [picture(2000, 1000)] },
    },
    { text: 'No picture', context: { media: [] } },
  ],
  invalid: [
    { text: '세 뼘 포스터', excerpts: [''] },
    { text: '옆으로 긴 사진', context: { media: [picture(3000, 1000)] }, excerpts: [''] },
    { text: 'Three by four', context: { platform: 'facebook', media: [picture(900, 1200)] }, excerpts: [''] },
    { text: 'A wide one', context: { media: [picture(3000, 1000)] }, excerpts: [''] },
  ],
});

import { copyrightMedia, docs } from '@/lib/core/guidelines/catalogue/copyright-media';
import { testRule } from '@/tests/support/rule-tester';

testRule(copyrightMedia, docs, {
  valid: [
    '자료 출처: 네이버 데이터랩',
    '구글 지도에서 매장을 찾아 주세요',
    '인터넷에서 찾은 정보는 확인이 필요합니다',
    '출처: 인터넷 이용 실태 조사(사용 허락)',
    'Photo by Jane Doe, licensed from her',
    'Source: World Bank, 2025',
    'Found online: check that the seller is official',
    'Our slogan: "Fresh / every / morning"',
  ],
  invalid: [
    { text: '사진 출처: 핀터레스트', excerpts: ['사진 출처: 핀터레스트'] },
    { text: '드라마 장면 캡처해 왔어요', excerpts: ['드라마 장면 캡처해 왔어요'] },
    { text: '저작권은 원작자에게 있습니다', excerpts: ['저작권은 원작자에게'] },
    {
      text: '"기다린 계절이 / 이제야 왔네" 이 노래 아시나요',
      excerpts: ['"기다린 계절이 / 이제야 왔네"'],
    },
    { text: 'Image credit: Pinterest', excerpts: ['Image credit: Pinterest'] },
    { text: 'Stole this meme from Reddit', excerpts: ['Stole this meme from Reddit'] },
    { text: "We don't own the rights to this music", excerpts: ['own the rights'] },
  ],
});

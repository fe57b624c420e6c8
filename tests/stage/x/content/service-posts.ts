import type { Post } from './post';
import { written } from './written';

/** What people write to an invented shop, one of each kind in each language, as they would. */
const WRITTEN: readonly (readonly [handle: string, lang: 'ko' | 'en', text: string])[] = [
  [
    'haneul_bori',
    'ko',
    '@moa_kr 금요일 도착이라던 김치 상자가 아직도 안 왔어요. 배송 조회는 나흘째 그대로고 전화는 안 받으시네요. 언제 오나요?',
  ],
  [
    'ada_wren',
    'en',
    '@moa_kr My rice was due on Friday and it still has not arrived. Tracking has not moved for four days. Where is my parcel?',
  ],
  [
    'minjae_table',
    'ko',
    '@moa_kr 산 지 일주일 된 전기밥솥이 벌써 고장 났어요. 뚜껑이 안 닫히고 취사 버튼도 안 눌립니다. 실망입니다.',
  ],
  [
    'jonah_pell',
    'en',
    '@moa_kr The blender I bought from you stopped working after two uses. The blade is loose and the lid leaks. Really disappointed.',
  ],
  [
    'nabi_home',
    'ko',
    '@moa_kr 반품한 지 2주가 지났는데 환불이 아직도 안 들어왔어요. 몇 번을 문의해도 기다리라는 말뿐이네요.',
  ],
  [
    'tess_harrow',
    'en',
    '@moa_kr I returned the kettle two weeks ago and still have no refund. Every time I ask I am told to wait. I want my money back.',
  ],
  [
    'gyeol_note',
    'ko',
    '@moa_kr 앱이 한 시간째 먹통이에요. 로그인도 안 되고 결제 화면에서 자꾸 오류가 납니다. 언제 복구되나요?',
  ],
  [
    'rami_codes',
    'en',
    '@moa_kr Your app has been down for an hour. I can’t log in and checkout keeps showing an error. Please fix this.',
  ],
  [
    'junho_run',
    'ko',
    '@moa_kr 서초 매장 직원분이 반말로 응대하고 물어봐도 쳐다보지도 않았습니다. 너무 불친절해서 기분이 상했어요.',
  ],
  [
    'ada_wren',
    'en',
    '@moa_kr The staff at your Riverside store were so rude to my mother. The clerk rolled her eyes and ignored her questions.',
  ],
  [
    'sol_gimbap',
    'ko',
    '@moa_kr 제 주문 내역에 모르는 사람 이름과 전화번호가 보여요. 제 개인정보도 다른 사람에게 유출된 거 아닌가요?',
  ],
  [
    'jonah_pell',
    'en',
    '@moa_kr I opened my account and saw a stranger’s name and address. Has my personal data been leaked to other people too?',
  ],
  [
    'haneul_bori',
    'ko',
    '@moa_kr 같은 두부가 한 달 만에 1,200원이나 올랐네요. 가격은 올리고 양은 줄이다니 너무합니다.',
  ],
  [
    'tess_harrow',
    'en',
    '@moa_kr The same tofu costs 30% more than last month and the pack got smaller. This price increase is a rip-off.',
  ],
  [
    'minjae_table',
    'ko',
    '@moa_kr 모아 두부에 유전자 변형 콩이 들어간다는 소문이 있던데 사실인가요? 속이고 판 거라면 불매하겠습니다.',
  ],
  [
    'rami_codes',
    'en',
    '@moa_kr There is a rumour that your honey is fake and made of sugar syrup. Stop lying to people on the label.',
  ],
  ['junho_run', 'ko', '@moa_kr 야 이 사기꾼 놈들아 장사 때려치워라. 쓰레기 같은 회사 진짜 꺼져'],
  ['jonah_pell', 'en', '@moa_kr You bunch of idiots, what a garbage company. Go to hell, you scammers.'],
  [
    'nabi_home',
    'ko',
    '@moa_kr 유자차는 냉장 보관해야 하나요? 뚜껑을 연 다음에는 며칠까지 먹을 수 있는지 궁금합니다.',
  ],
  [
    'ada_wren',
    'en',
    '@moa_kr Does the yuzu tea need to be kept in the fridge? How long does it last once it is open?',
  ],
  [
    'sol_gimbap',
    'ko',
    '@moa_kr 어제 도착한 딸기가 정말 싱싱하고 달았어요. 포장도 꼼꼼해서 감동했습니다. 고맙습니다!',
  ],
  [
    'tess_harrow',
    'en',
    '@moa_kr The strawberries that came yesterday were so fresh and sweet. Thank you, you made my week!',
  ],
  [
    'gyeol_note',
    'ko',
    '@moa_kr 오늘 올린 안내 이미지에 설명이 없어서 화면 낭독기로는 아무것도 알 수가 없네요. 매번 이러니 답답합니다.',
  ],
  [
    'rami_codes',
    'en',
    '@moa_kr Your posters are only pictures, and nobody ever describes them. Blind people are shut out once again. Very disappointed in you.',
  ],
];

/** The day before yesterday, one every half an hour. */
export const SERVICE_POSTS: Post[] = WRITTEN.map(([handle, lang, text], at) =>
  written({
    id: String(1991200000000000301n + BigInt(at)),
    handle,
    lang,
    minutes: 1_700 + at * 30,
    text,
    counts: [1, 0, 4, 310],
  }),
);

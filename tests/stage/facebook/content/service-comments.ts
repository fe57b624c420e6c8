import type { Comment } from './post';

type Written = readonly [author: string, text: string];

/** What people write under a shop's post, one of each kind, as they would. */
const KOREAN: readonly Written[] = [
  [
    'sora',
    '어제 온다던 절임배추가 오늘도 안 왔습니다. 김장 날짜 다 잡아 놨는데 배송이 이렇게 늦으면 어떡하나요.',
  ],
  [
    'gayoung',
    '받은 유리병 하나가 금이 가 있고 뚜껑도 불량이에요. 새 제품이 이래도 되나요? 실망입니다. 교환해 주세요.',
  ],
  ['dohyun', '주문을 취소하고 싶어요. 환불해 주세요. 사진이랑 너무 달라서 쓸 수가 없습니다.'],
  ['sora', '예약 페이지가 계속 오류 나서 접속이 안 돼요. 어제부터 먹통인데 언제 고쳐지나요?'],
  ['gayoung', '전화 상담원이 말을 끊고 짜증을 내더라고요. 이렇게 불친절한 응대는 처음입니다.'],
  [
    'dohyun',
    '가입한 적도 없는데 광고 문자가 옵니다. 제 번호는 어떻게 아셨나요? 개인정보를 동의 없이 쓰신 건가요?',
  ],
  ['sora', '작년보다 5천 원이나 비싸졌네요. 배송비까지 따로 받으면서 가격을 또 올리다니 너무 비쌉니다.'],
  [
    'gayoung',
    '이 배추 중국산이라는 소문이 있던데 해남산이라고 거짓말하는 거 아닌가요? 원산지를 속인 거면 신고하겠습니다.',
  ],
  ['dohyun', '사기꾼 새끼들 또 속이려고 글 올렸네. 미친 놈들아 꺼져라'],
  ['sora', '제주도도 배송되나요? 배송비가 따로 붙는지 궁금합니다.'],
  ['gayoung', '올해 배추도 정말 맛있어요. 덕분에 김장 잘 끝냈습니다. 감사합니다!'],
  ['dohyun', '지난주 광고 영상 정말 실망입니다. 어르신들을 웃음거리로 만들다니요. 당장 내리세요.'],
];
const ENGLISH: readonly Written[] = [
  [
    'clara',
    'My hamper was supposed to arrive before the weekend and it is still missing. Nobody answers my emails about the delivery.',
  ],
  [
    'ben',
    'One of the jars arrived cracked and the lid does not close. This is a faulty product, please replace it.',
  ],
  ['marta', 'This hamper is not what you advertised. I want to return it and get a full refund, please.'],
  [
    'clara',
    'The booking page has been down since yesterday. It keeps crashing with an error and I cannot order anything.',
  ],
  ['ben', 'The agent on the phone was rude, interrupted me and hung up. Worst customer service I have had.'],
  [
    'marta',
    'I never signed up, yet I get your marketing emails. Who gave you my address? You are using my personal data without consent.',
  ],
  ['clara', 'Your prices went up again. Way too expensive for what you get, this is a rip-off.'],
  ['ben', 'Rumour has it these jars are full of preservatives. So the “small farms” story is a lie?'],
  ['marta', 'Shut up, you greedy morons. This company is trash and so is everybody who works there.'],
  ['clara', 'Is the plum jar sold on its own as well? And can I pick it up at the shop?'],
  ['ben', 'Got mine yesterday and the plum jar alone is worth it. Thank you, everything was perfect!'],
  ['marta', 'Your advert last week makes fun of old people. I am disgusted and will not buy from you again.'],
];

function comments(written: readonly Written[], lang: string, firstId: number): Comment[] {
  return written.map(([author, text], at) => ({
    id: String(firstId + at),
    author,
    lang,
    at: new Date(Date.now() - (40 + at * 70) * 60_000).toISOString(),
    text,
    replies: [],
  }));
}

export const KOREAN_COMMENTS = comments(KOREAN, 'ko-KR', 8120000000000101);
export const ENGLISH_COMMENTS = comments(ENGLISH, 'en-US', 8120000000000201);

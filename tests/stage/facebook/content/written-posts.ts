import type { Comment, Post } from './post';
import { ENGLISH_COMMENTS, KOREAN_COMMENTS } from './service-comments';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

function comment(
  id: string,
  author: string,
  lang: string,
  minutes: number,
  text: string,
  replies: Comment[] = [],
): Comment {
  return { id, author, lang, at: ago(minutes), text, replies };
}

/** Invented people and an invented shop. */
export const WRITTEN_POSTS: Post[] = [
  {
    id: 'pfbid02MoaKimjangBox7Qh3',
    author: 'moa',
    at: ago(180),
    text: '김장철 절임배추 예약을 시작했습니다 🥬\n해남에서 당일 절여 다음 날 보내 드립니다.\n\n받으실 날짜를 직접 고르실 수 있어요.',
    picture: { scene: 'cabbage', alt: '소금에 절인 배추가 담긴 상자' },
    likes: 214,
    shares: 18,
    comments: [
      comment(
        '8120000000000001',
        'sora',
        'ko-KR',
        95,
        '지난주 화요일에 주문한 배추가 아직도 안 왔어요. 김장 날짜 다 잡아 놨는데 배송 조회도 안 되고 전화도 안 받으시네요. 언제 도착하는지 알려 주세요.',
        [
          comment(
            '8120000000000011',
            'gayoung',
            'ko-KR',
            60,
            '저도 같은 상황이에요. 주말까지는 와야 하는데…',
          ),
        ],
      ),
      comment(
        '8120000000000002',
        'clara',
        'en-US',
        40,
        'The lid of the kimchi box I bought from you cracked the first time I closed it. I wrote to support twice and nobody answered. Please replace it or refund me.',
      ),
      comment(
        '8120000000000003',
        'dohyun',
        'ko-KR',
        22,
        '작년에 받아 봤는데 간이 딱 좋았습니다. 올해도 예약했어요 😊',
      ),
    ],
  },
  {
    id: 'pfbid0DaonTeaNight5Lm2',
    author: 'hanok',
    at: ago(320),
    text: '첫눈 오는 날, 대추차 한 잔 어떠세요?\n오늘은 밤 아홉 시까지 불을 켜 두겠습니다. 🍵',
    picture: { scene: 'cup', alt: '창가에 놓인 찻잔' },
    likes: 96,
    shares: 4,
    comments: [comment('8120000000000004', 'gayoung', 'ko-KR', 200, '퇴근하고 들를게요. 자리 있을까요?')],
  },
  {
    id: '1220000000000031',
    bare: true,
    author: 'ben',
    at: ago(610),
    text: 'Finally fixed the garden gate after three weekends. It still squeaks, but it closes, and the neighbour’s dog is no longer our dog.\n\nFor anyone with the same problem: take the hinges off first, clean them, and only then measure. I measured first, cut twice, and had to buy a second plank. The paint is left over from the shed, which is why it is that colour. Pictures when it stops raining.',
    likes: 41,
    shares: 0,
    comments: [comment('8120000000000005', 'marta', 'en-GB', 420, 'The dog was happier with you, though.')],
  },
  {
    id: 'pfbid0MoaHamperWinter9Zk',
    author: 'moa',
    at: ago(1_500),
    text: 'Our winter hampers are here: six small jars from six small farms, packed by hand in Daegu. Orders placed by Thursday arrive before the weekend.',
    picture: { scene: 'jars', alt: '작은 병 여섯 개가 놓인 상자' },
    likes: 130,
    shares: 11,
    comments: [
      comment(
        '8120000000000006',
        'marta',
        'en-GB',
        900,
        'Do you ship these to Jeju as well? My aunt lives there.',
      ),
      comment('8120000000000007', 'ben', 'en-US', 700, 'Got mine yesterday. The plum jar alone is worth it!'),
    ],
  },
  {
    id: 'pfbid0GayoungRiceCooker3Wd',
    author: 'gayoung',
    at: ago(1_800),
    text: '모아마켓에서 산 전기밥솥이 일주일 만에 고장 났어요. 뚜껑이 안 닫히고 취사 버튼도 안 눌립니다. 교환해 주세요.',
    likes: 3,
    shares: 0,
    comments: [],
  },
  {
    id: 'pfbid02MoaYearEndThanks8Rt',
    author: 'moa',
    at: ago(2_000),
    text: '한 해 동안 보내 주신 말씀을 하나씩 다시 읽고 있습니다. 바라는 점을 남겨 주세요.',
    likes: 88,
    shares: 2,
    comments: KOREAN_COMMENTS,
  },
  {
    id: 'pfbid02MoaYearEndWorld5Kp',
    author: 'moa',
    at: ago(2_100),
    text: 'Before the year ends we would like to hear from you: what should we do better?',
    likes: 52,
    shares: 1,
    comments: ENGLISH_COMMENTS,
  },
];

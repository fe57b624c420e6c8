import type { Post } from './post';
import { written } from './written';

const HOUR = 60;
const DAY = 24 * HOUR;

type Counts = [replies: number, reposts: number, likes: number, views: number];

/** What the signed-in account posted in the weeks before: an invented shop's, questions among them. */
const WRITTEN: readonly (readonly [days: number, text: string, counts: Counts])[] = [
  [3, '김장 양념 비율, 집집마다 다르시죠? 우리 집만의 비법을 들려주세요.', [31, 24, 210, 12_400]],
  [4, '산지 직송 귤이 들어왔습니다. 제주 서귀포 농가 세 곳에서 보냅니다.', [4, 9, 61, 3_800]],
  [5, '이번 주 새벽배송 지역이 넓어졌습니다. 앱에서 주소를 확인해 주세요.', [6, 8, 54, 4_100]],
  [7, '겨울밤 간식으로 무엇을 가장 자주 드시나요?', [42, 27, 188, 10_900]],
  [8, '손으로 빚은 만두를 새로 준비했습니다. 속은 고기와 김치 두 가지입니다.', [3, 11, 72, 4_600]],
  [10, '명절 선물 포장을 종이로 바꿨습니다. 비닐은 더 쓰지 않습니다.', [5, 13, 90, 5_200]],
  [11, '첫눈 오는 날 생각나는 국물 요리, 하나만 고른다면요?', [38, 22, 175, 9_700]],
  [13, '들기름은 짠 날짜를 병에 적어 보냅니다.', [2, 7, 58, 3_300]],
  [15, '포항 과메기 예약을 받습니다. 이달 말까지 차례로 보내 드립니다.', [4, 10, 66, 3_900]],
  [17, '냉장고에 늘 있는 반찬, 세 가지를 꼽는다면 무엇인가요?', [45, 30, 201, 11_800]],
  [19, '고객센터 운영 시간이 평일 오후 7시까지로 늘었습니다.', [3, 6, 49, 3_000]],
  [21, '햅쌀 도정일을 앱에서 볼 수 있게 했습니다.', [5, 9, 70, 4_200]],
];

export const PROFILE_POSTS: Post[] = WRITTEN.map(([days, text, counts], at) =>
  written({
    id: String(1991000000000000900n - BigInt(at)),
    handle: 'moa_kr',
    lang: 'ko',
    minutes: days * DAY,
    text,
    counts,
  }),
);

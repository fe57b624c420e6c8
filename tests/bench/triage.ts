import { triagePost } from '@/lib/models/complaints/triage-post';
import { costOf, type Figure } from './measure';

const POSTS = [
  '주문한 지 열흘째인데 택배가 아직도 안 왔어요. 고객센터는 전화를 안 받고, 송장 조회는 사흘 전 그대로예요. 오늘까지 답이 없으면 취소하겠습니다 ㅠㅠ',
  '아이가 쓰던 충전기에서 연기가 나서 손을 데었어요. 어디로 연락해야 하나요?',
  'Day nine of waiting for a refund that was promised in three. Your chat keeps closing on me and nobody answers the phone @AcmeSupport',
  'Love the new menu, back again on Friday with the whole family 😍',
];

/** What it costs to read one post that comes into view, with the models open. */
export function measureTriage(): readonly Figure[] {
  const { median, p95 } = costOf((turn) => void triagePost(`${POSTS[turn % POSTS.length]} ${turn}`));
  return [
    { what: 'triage of one post, median', value: median, bar: 0.5, unit: 'ms' },
    { what: 'triage of one post, p95', value: p95, bar: 0.5, unit: 'ms' },
  ];
}

import { compareWordings } from '@/lib/core/reach/wording-comparison';
import { createWordingReader } from '@/lib/models/reach/predict';
import { REACH_WEIGHTS } from '@/lib/models/reach/weights';
import { costOf, type Figure } from './measure';

/** Two full posts of the same news in each language. */
const PAIRS = [
  [
    'We are thrilled to announce that after months of work our pool is open again from Friday on! Come and bring all your friends, there is so much to discover for everyone. Read everything about it here: https://www.example.com/pool #pool #summer',
    'The pool reopens on Friday at 7: six lanes of 25 metres, warm showers, and free entry for children under 12. “I have waited for this since spring,” says Kim Jiho, who swims here every day. Prices and hours: https://www.example.com/pool #MillLanePool',
  ],
  [
    '안녕하세요, 모아입니다! 많은 분들이 기다려 주신 수영장이 금요일부터 다시 문을 엽니다. 다양한 즐길 거리를 준비했으니 친구분들과 함께 많이 찾아 주세요! 자세한 내용은 https://www.example.com/pool #수영장',
    '수영장이 금요일 7시에 다시 문을 엽니다. 25미터 레인 여섯 개, 더운물 샤워, 열두 살까지 무료. “봄부터 기다렸습니다.” 날마다 여기서 헤엄치는 김지호 님의 말입니다. 요금과 시간은 https://www.example.com/pool #수영장',
  ],
] as const;

/** What comparing two wordings costs where the model reads and where the evidence decides. */
export function measureWordings(): readonly Figure[] {
  const read = createWordingReader(REACH_WEIGHTS);
  const { median, p95 } = costOf((turn) => {
    const [a, b] = PAIRS[turn % PAIRS.length]!;
    compareWordings(`${a} ${turn}`, `${b} ${turn}`, read);
  });
  return [
    { what: 'two wordings compared, median', value: median, bar: 2, unit: 'ms' },
    { what: 'two wordings compared, p95', value: p95, bar: 2, unit: 'ms' },
  ];
}

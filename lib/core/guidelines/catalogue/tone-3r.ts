import { startOfDay } from '../../calendar/today';
import type { CheckContext } from '../check-context';
import type { Rule, RuleDocs } from '../rule';
import { BROADCAST } from '../scope';
import { TELSTRA_3R } from '../sources/practice';

/** Weighted units. A greeting claims nothing about anyone. */
const GREETING = 40;

export const tone3r: Rule = {
  id: 'tone-3r',
  family: 'tone',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    if (!isFirstToday(draft.context) || draft.length.weightedLength <= GREETING) return [];
    return [{ start: 0, end: 0 }];
  },
};

/** The account's first post on the team's day; unknown while the store has not told. */
function isFirstToday({ recent, time, zone, account }: CheckContext): boolean {
  if (recent === undefined || time === undefined || zone === undefined) return false;
  const morning = startOfDay(zone, time);
  return !recent.some(
    (own) =>
      own.kind === 'post' &&
      (!account || own.account === '' || own.account === account.handle) &&
      own.at >= morning,
  );
}

export const docs: RuleDocs = {
  message: { ko: '책임·존중·대표성을 떠올려 보세요', en: 'Responsibility, respect, representation' },
  reason: {
    ko: '사실이고 내가 말할 일인가, 글에 나온 사람이 받아들일까, 누가 말하는지 분명한가. 텔스트라는 직원 4만 명에게 이 세 가지를 묻게 했습니다.',
    en: 'Is it true and mine to say, would the person in it accept it, is it clear who speaks? Telstra taught 40,000 staff to ask these three.',
  },
  summary: {
    ko: '하루의 첫 글에서 세 가지 물음을 떠올리게 합니다.',
    en: 'Brings three questions to mind at the first post of the day.',
  },
  evidence: [TELSTRA_3R],
  bad: {
    ko: ['어제 매장에서 만난 손님 이야기를 들려드릴게요', '경쟁사 할인보다 저희가 왜 나은지 말씀드립니다'],
    en: [
      'Here is what a customer told us at the counter last night',
      'Why our new price beats everybody else’s in town',
    ],
  },
  good: { ko: ['좋은 아침입니다', '오늘도 10시에 엽니다'], en: ['Good morning!', 'Open at 10 today'] },
};

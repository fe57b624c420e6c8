import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { PRACTICE } from '../../guidelines/sources/practice';
import { LEE_HOSANAGAR_NAIR } from '../../guidelines/sources/studies';
import { weigh } from '../../text/weighted-length';
import { namesNumber } from '../names-number';

/** The season's small talk. */
const SMALL_TALK =
  /불금|월요병|(?:점심|저녁|식사) ?맛있게|(?:좋은|행복한|즐거운|활기찬|따뜻한|멋진) ?(?:하루|주말|한 ?주|월요일|금요일|아침|저녁)(?= ?(?:되세요|보내세요|입니다|이에요|예요|시작))|오늘도 ?(?:힘내|화이팅|파이팅|좋은)|\b(?:happy (?:monday|friday|weekend|humpday)|have a (?:great|nice|good|lovely|wonderful) (?:day|week|weekend)|tgif|good morning everyone)\b/gi;

/** With more than this beside it, it is a courtesy. Weighted units, as X counts. */
const MOST_BESIDE = 30;

export const genericContent: Rule = {
  id: 'generic-content',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  cues: '불금|월요병|맛있게|하루|주말|한 주|한주|월요일|금요일|아침|저녁|오늘도|happy |have a |tgif|good morning'.split(
    '|',
  ),
  check(draft) {
    const { context, entities, folded, length } = draft;
    const names = context.company?.names ?? [];
    const isOwn =
      context.hasMedia ||
      entities.urls.length + entities.hashtags.length + entities.mentions.length > 0 ||
      namesNumber(draft.normal.text) ||
      names.some((name) => folded.includes(name.toLowerCase()));
    if (isOwn) return [];
    const found = findAll(draft, SMALL_TALK);
    const [first] = found;
    const talk = found.reduce((sum, { groups }) => sum + weigh(groups[0]).weightedLength, 0);
    return first && length.weightedLength - talk <= MOST_BESIDE
      ? [{ start: first.start, end: first.end }]
      : [];
  },
};

export const docs: RuleDocs = {
  message: { ko: '어느 회사나 쓸 수 있는 글입니다', en: 'Any company could post this' },
  reason: {
    ko: '브랜드의 개성이 담긴 글이 반응이 좋았습니다. 우리만 말할 수 있는 사람, 숫자, 장면을 하나 더해 보세요.',
    en: 'Posts with a brand’s own character did better. Add a person, a number or a scene that only you can tell.',
  },
  summary: {
    ko: '이름도 숫자도 사진도 없이 요일 인사뿐인 짧은 게시물을 찾습니다.',
    en: 'Finds short posts of small talk about the day without a name, a number or a picture.',
  },
  evidence: [LEE_HOSANAGAR_NAIR, PRACTICE],
  bad: {
    ko: ['즐거운 불금 되세요~', '점심 맛있게 드시고 오늘도 힘내세요!'],
    en: ['Happy Friday everyone!', 'Good morning everyone, have a great day'],
  },
  good: {
    ko: [
      '물류센터 야간팀이 추천한 금요일 야식 1위는 컵국수였습니다(투표 214명)',
      '옥상 상추로 차린 점심, 주방장이 아침 여섯 시부터 딴 잎만 골라 담았습니다. 모두 점심 맛있게 드세요',
    ],
    en: [
      'Our night shift voted: Friday snack no. 1 is cup noodles (214 votes).',
      'The bakers start at four so that the first loaves are warm when you walk in. Have a great day',
    ],
  },
};

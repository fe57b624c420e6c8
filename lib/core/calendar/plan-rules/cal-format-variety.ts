import { PRACTICE } from '../../guidelines/sources/practice';
import { shiftDate } from '../weeks';
import { byAccount, type PlanDocs, type PlannedSlot, type PlanRemark, type PlanRule } from './plan';

const WITHIN_DAYS = 14;
const LEAST = 3;
/** Fewer posts have no need of many formats. */
const ENOUGH_POSTS = 6;

/** Formats, as plans name them. */
const FORMATS: readonly RegExp[] = [
  /사진|화보|이미지|photo|picture/i,
  /영상|동영상|릴스|쇼츠|video|clip|reel/i,
  /투표|설문|\bpolls?\b|\bvote/i,
  /Q ?& ?A|질의응답|무엇이든 ?물어|\bAMA\b/i,
  /라이브|생중계|생방송|\blive\b/i,
  /사연|후기|고객 ?(?:글|이야기)|user stor|customer stor|review/i,
  /카드 ?뉴스|인포그래픽|carousel|infographic/i,
  /퀴즈|quiz/i,
  /포스터|poster/i,
];

interface ReadSlot {
  readonly slot: PlannedSlot;
  readonly formats: readonly RegExp[];
}

export const calFormatVariety: PlanRule = {
  id: 'cal-format-variety',
  level: 'tip',
  check(plan) {
    return byAccount(plan).flatMap(({ name, slots }): readonly PlanRemark[] => {
      const read = slots.map((slot) => ({
        slot,
        formats: FORMATS.filter((format) => format.test(slot.text)),
      }));
      const dates = new Set(slots.map(({ date }) => date).filter((date) => date >= plan.first));
      const samey = [...dates]
        .map((date) => fortnightFrom(date, read))
        .find((fortnight) => fortnight.length >= ENOUGH_POSTS && isSamey(fortnight));
      if (!samey) return [];
      return [
        {
          slots: samey.map(({ slot }) => slot.id),
          message: {
            ko: `${name}: 2주 동안 비슷한 형식뿐입니다. 사진·투표·Q&A·영상 가운데 하나를 넣어 보세요`,
            en: `${name}: two weeks of much the same. Add a photo, a poll, a Q&A or a clip`,
          },
        },
      ];
    });
  },
};

function fortnightFrom(date: string, read: readonly ReadSlot[]): readonly ReadSlot[] {
  const end = shiftDate(date, WITHIN_DAYS);
  return read.filter(({ slot }) => slot.date >= date && slot.date < end);
}

/** Plans seldom name the format: different kinds of posts count as well. */
function isSamey(read: readonly ReadSlot[]): boolean {
  const formats = new Set(read.flatMap((one) => one.formats)).size;
  const kinds = new Set(read.map(({ slot }) => slot.kind)).size;
  return formats < LEAST && kinds < LEAST;
}

export const docs: PlanDocs = {
  message: { ko: '형식을 바꿔 보세요', en: 'Vary the format' },
  reason: {
    ko: '같은 모양이 이어지면 지나치게 됩니다. 운영 경험에서 나온 원칙이며, 작은 팀은 두 가지로도 충분합니다.',
    en: 'More of the same is scrolled past. A rule of experience; two formats are enough for a small team.',
  },
  summary: {
    ko: '14일 동안 여섯 건 이상인데 형식도 글의 성격도 세 가지가 안 되는지, 주제와 메모와 초안의 낱말로 봅니다.',
    en: 'Looks, by the words of theme, brief and draft, whether six or more posts within 14 days have fewer than three formats and three kinds.',
  },
  evidence: [PRACTICE],
};

import { sensitiveOn } from '../../calendar/sensitive-dates';
import { sensitiveName } from '../../calendar/sensitive-name';
import { todayIn } from '../../calendar/today';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { MOURNING } from '../../guidelines/sources/practice';
import { contentKindOfDraft } from '../content-kind';
import { isGrave } from '../mood';
import { remark } from '../remark';

export const sensitiveDate: Rule = {
  id: 'sensitive-date',
  family: 'calendar',
  level: 'advise',
  ...BROADCAST,
  check(draft) {
    const { time, zone, sensitiveDates = [] } = draft.context;
    if (time === undefined || zone === undefined || isGrave(draft)) return [];
    const [day] = sensitiveOn(sensitiveDates, todayIn(zone, time));
    const kind = contentKindOfDraft(draft);
    if (!day || (kind !== 'promotion' && kind !== 'entertainment')) return [];
    const { ko, en } = sensitiveName(day);
    return remark(draft, {
      message: {
        ko: `오늘은 ${ko}입니다. 홍보와 장난스러운 글은 미루는 편이 좋습니다`,
        en: `Today: ${en}. Promotion and jokes had better wait`,
      },
    });
  },
};

export const docs: RuleDocs = {
  message: { ko: '민감한 날짜입니다', en: 'Sensitive date' },
  reason: {
    ko: '추모하는 날의 판촉과 농담은 뜻이 없었더라도 조롱으로 읽히고, 회사 이름과 함께 남습니다. 하루 미뤄도 잃는 것이 없습니다.',
    en: 'A promotion or a joke on a day of remembrance reads as mockery, whatever was meant; a day later nothing is lost.',
  },
  summary: {
    ko: '팀의 민감한 날짜 목록에 있는 날, 홍보나 재미로 읽히는 게시물을 봅니다. 추모와 안내, 답글은 그대로 둡니다.',
    en: 'On days of the team’s own list, finds posts that promote or amuse; leaves remembrance, notices and replies alone.',
  },
  evidence: [MOURNING],
  bad: {
    ko: ['겨울 코트 30% 할인, 일요일까지', '월요병 퇴치 짤 모음ㅋㅋ'],
    en: ['All coats 30% off until Sunday', 'Monday memes to make you laugh, lol'],
  },
  good: {
    ko: ['희생자를 추모하며 오늘 매장 음악을 끕니다', '니트 보풀은 빗으로 빗어 내면 됩니다'],
    en: ['We remember the victims; our shops are quiet today', 'How to store a winter coat'],
  },
};

import { ENDORSEMENT_QA, FTC_ENDORSEMENT, FTC_REVIEWS } from '../../guidelines/sources/laws';
import { X_SPAM } from '../../guidelines/sources/platforms';
import type { Localized } from '../../language';
import { isOpen } from '../slot';
import type { Plan, PlanDocs, PlannedSlot, PlanRule } from './plan';

/** Meant to be passed on by the people who work there. */
const FOR_COLLEAGUES =
  /(?:임직원|직원|동료|팀원)(?:들)?(?:용|에게|께|한테)? ?(?:공유|리트윗)|(?:임직원|직원|동료|팀원)(?:들)?(?:용 ?(?:글|문구)|(?:에게|께|한테) ?[^\n.]{0,15}?(?:공유|리트윗|올려|붙여))|사내 ?공유|\b(?:employee|staff|colleague)s?[- ](?:shar(?:e|ing)(?! (?:their|the|what|how|why|a)\b)|advocacy)\b|\bfor colleagues\b|\b(?:for|ask) (?:our )?(?:employees|staff|colleagues|the team) to (?:share|re-?post|retweet|post|paste)\b/i;

const DISCLOSED =
  /#[\p{L}\p{N}_]*(?:직원|employee|staff)|직원(?:입니다|이에요|으로서|임을|이라고)|\bI work (?:at|for|there)\b|\bas an employee\b|\bmy employer\b/iu;

export const calEmployeeShare: PlanRule = {
  id: 'cal-employee-share',
  level: 'tip',
  check({ slots, team }) {
    return slots
      .filter((slot) => isOpen(slot) && FOR_COLLEAGUES.test(slot.text))
      .flatMap((slot) => {
        const missing = missingOf(slot, team);
        if (missing.length === 0) return [];
        return {
          slots: [slot.id],
          message: {
            ko: `동료가 나눌 글에 아직: ${missing.map(({ ko }) => ko).join(', ')}`,
            en: `For colleagues to share, still: ${missing.map(({ en }) => en).join(', ')}`,
          },
        };
      });
  },
};

function missingOf({ text, wordings }: PlannedSlot, { brand }: Plan['team']): readonly Localized[] {
  const name = brand.replaceAll(/\s/g, '');
  const tag = {
    ko: `직원 표시(#${name || '회사이름'}직원)`,
    en: `a tag that says so (#${name || 'company'}employee)`,
  };
  return [
    ...(DISCLOSED.test(text) ? [] : [tag]),
    ...(wordings === 1
      ? [{ ko: '저마다 달리 쓸 다른 문구', en: 'other wordings, for each to write their own' }]
      : []),
  ];
}

export const docs: PlanDocs = {
  message: { ko: '동료용 공유 글에 직원 표시를', en: 'Prefill staff disclosure' },
  reason: {
    ko: '직원이 회사 일을 알릴 때는 글 안에서 직원임을 밝혀야 하고, 여럿이 같은 문구를 올리면 X는 스팸으로 봅니다. 문구 대신 자기 말로 쓸 질문 세 가지를 건네 보세요.',
    en: 'Staff who spread the company’s word must say in the post that they work there, and X takes the same words from many for spam. Hand out three questions to answer in their own words, no script.',
  },
  summary: {
    ko: '동료나 직원이 공유할 글로 잡힌 것에 직원임을 밝히는 말이 있는지, 초안의 문구가 하나뿐인지 봅니다.',
    en: 'Looks whether what is planned for colleagues to share says that they work there, and whether its draft has one wording alone.',
  },
  evidence: [FTC_ENDORSEMENT, FTC_REVIEWS, ENDORSEMENT_QA, X_SPAM],
};

import { PRACTICE } from '../../guidelines/sources/practice';
import type { Localized } from '../../language';
import { isOpen } from '../slot';
import type { PlanDocs, PlannedSlot, PlanRemark, PlanRule } from './plan';

const LAUNCH = /출시(?!일 ?미정)|런칭|론칭|신제품 ?공개|\blaunch(?:es|ing)?\b|\bgo(?:es|ing)? live\b/i;
/** After the day, or about something else: nothing to prepare. */
const NO_LAUNCH = /출시 ?(?:후기|기념일|\d+주년|이후)|launch(?:ed| anniversary)|launchpad/i;

const PARTS: readonly { readonly name: Localized; readonly sign: RegExp }[] = [
  {
    name: { ko: '보도자료나 블로그 주소', en: 'an address of a press release or blog' },
    sign: /https?:\/\/|보도자료|블로그|press release|\bblog\b|newsroom/i,
  },
  {
    name: { ko: '자주 묻는 질문', en: 'an FAQ' },
    sign: /FAQ|자주 ?묻는|예상 ?질문|Q ?& ?A/i,
  },
];

export const calLaunchBundle: PlanRule = {
  id: 'cal-launch-bundle',
  level: 'tip',
  check({ slots }) {
    const launches = slots.filter(
      (slot) => isOpen(slot) && LAUNCH.test(slot.theme) && !NO_LAUNCH.test(slot.text),
    );
    return [...Map.groupBy(launches, ({ date }) => date).values()].flatMap((onDay): readonly PlanRemark[] => {
      const missing = missingOf(onDay);
      if (missing.length === 0) return [];
      return [
        {
          slots: onDay.map(({ id }) => id),
          message: {
            ko: `출시 준비물: ${missing.map(({ ko }) => ko).join(', ')}`,
            en: `For this launch, still: ${missing.map(({ en }) => en).join(', ')}`,
          },
        },
      ];
    });
  },
};

function missingOf(onDay: readonly PlannedSlot[]): readonly Localized[] {
  const said = onDay.map(({ text }) => text).join('\n');
  const parts = PARTS.filter(({ sign }) => !sign.test(said)).map(({ name }) => name);
  const isAlone = new Set(onDay.map(({ site, account }) => `${site} ${account}`)).size < 2;
  return [
    ...parts,
    ...(isAlone ? [{ ko: '같은 날 다른 계정의 글', en: 'a post from another account on the same day' }] : []),
    ...(onDay.every(({ owner }) => owner === '') ? [{ ko: '담당자', en: 'somebody who sees to it' }] : []),
  ];
}

export const docs: PlanDocs = {
  message: { ko: '출시 준비물이 빠졌습니다', en: 'Launch bundle incomplete' },
  reason: {
    ko: '출시하는 날에는 질문이 한꺼번에 옵니다. 자세한 글과 답이 준비되어 있고 여러 계정이 함께 알리면 놓치는 것이 적습니다. 조용히 여는 출시는 다를 수 있습니다.',
    en: 'A launch brings all questions at once: with the long text, the answers and all accounts ready, less is missed. A soft launch may differ.',
  },
  summary: {
    ko: '출시 글에 보도자료나 블로그 주소, 자주 묻는 질문, 같은 날 다른 계정의 글, 담당자가 있는지 봅니다.',
    en: 'Looks whether a launch has an address to read more, an FAQ, a post from another account that day, and somebody who sees to it.',
  },
  evidence: [PRACTICE],
};

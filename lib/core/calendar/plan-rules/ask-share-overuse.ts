import { asksShare } from '../../reach/asks-share';
import { docs as composed } from '../../reach/hints/ask-share-overuse';
import { byAccount, idsOf, type PlanDocs, type PlanRule } from './plan';

const WINDOW = 10;

export const askShareOveruse: PlanRule = {
  id: 'ask-share-overuse',
  level: 'advise',
  check(plan) {
    return byAccount(plan)
      .filter(({ site }) => site === 'x')
      .flatMap(({ slots }) => {
        const asking = slots.filter(({ text, kind }, at) => {
          if (!asksShare(text)) return false;
          const before = slots.slice(Math.max(0, at - WINDOW + 1), at);
          return kind === 'promotion' || before.some((other) => asksShare(other.text));
        });
        return asking.length === 0 ? [] : [{ slots: idsOf(asking) }];
      });
  },
};

export const docs: PlanDocs = composed;

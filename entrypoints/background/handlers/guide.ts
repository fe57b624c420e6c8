import type { Guide } from '@/lib/core/guidelines/guide';
import type { RequestHandlers } from '@/lib/platform/request-listener';
import type { DatabaseStore } from '@/lib/storage/store';

export function guideHandlers({ guide }: DatabaseStore) {
  return {
    async 'rule.mute'({ rule, muted }) {
      await guide.change((before) => (muted ? withRuleOff(before, rule) : withRuleOn(before, rule)));
      return null;
    },
    async 'words.allow'({ words, allowed }) {
      await guide.change((before) => {
        const others = before.allowed.filter((known) => known !== words);
        return { ...before, allowed: allowed ? [...others, words] : others };
      });
      return null;
    },
  } satisfies Partial<RequestHandlers>;
}

/** A level that the team chose stays, for when the rule comes back. */
function withRuleOff(guide: Guide, rule: string): Guide {
  return { ...guide, rules: { ...guide.rules, [rule]: { ...guide.rules[rule], on: false } } };
}

function withRuleOn(guide: Guide, rule: string): Guide {
  const { [rule]: setting, ...others } = guide.rules;
  return { ...guide, rules: setting?.level ? { ...others, [rule]: { ...setting, on: true } } : others };
}

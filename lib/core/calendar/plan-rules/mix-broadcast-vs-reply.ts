import { PRACTICE } from '../../guidelines/sources/practice';
import { SPROUT } from '../../guidelines/sources/service-studies';
import type { Platform } from '../../platform';
import { LEAST_POSTS } from '../../reach/mix-shares';
import { HEAVY_RANKER } from '../../reach/sources';
import type { Activity } from '../../team/decision';
import { plainHandle } from '../../team/plain-handle';
import { type PlanDocs, type PlanRemark, type PlanRule, SITE_NAMES } from './plan';

const WEEK_MS = 7 * 86_400_000;

/** Answers for each post, at least. */
const LEAST_ANSWERS: Readonly<Record<Platform, number>> = { x: 1, facebook: 0.5 };

export const mixBroadcastVsReply: PlanRule = {
  id: 'mix-broadcast-vs-reply',
  level: 'tip',
  check({ record, now }) {
    const spoken = record.activity.filter(({ type }) => type === 'posted' || type === 'replied');
    const accounts = Map.groupBy(spoken, ({ site, account = '' }) => `${site} ${plainHandle(account)}`);
    return [...accounts.values()].flatMap((own) => remarkOn(own, now));
  },
};

/** Of one account. One that began to be kept this week is too new to judge. */
function remarkOn(own: readonly Activity[], now: number): readonly PlanRemark[] {
  const week = own.filter(({ at }) => at > now - WEEK_MS);
  const [first] = week;
  const posts = week.filter(({ type }) => type === 'posted').length;
  const answers = week.length - posts;
  if (!first || week.length === own.length || posts < LEAST_POSTS) return [];
  if (answers / posts >= LEAST_ANSWERS[first.site]) return [];
  const name = nameOf(first);
  return [
    {
      slots: [],
      message: {
        ko: `${name}: 이레 동안 글 ${posts}건에 답글은 ${answers}건입니다. 하루 두 번, 20분씩 답하는 시간을 잡아 보세요`,
        en: `${name}: ${posts} posts and ${answers} answers in seven days. Plan two times twenty minutes a day for answering`,
      },
    },
  ];
}

function nameOf({ site, account }: Activity): string {
  if (!account) return SITE_NAMES[site];
  return site === 'x' ? `@${plainHandle(account)}` : account;
}

export const docs: PlanDocs = {
  message: { ko: '말하기보다 듣기가 적습니다', en: 'More talking than listening' },
  reason: {
    ko: '공지만 하는 계정에는 사람들이 말을 걸지 않습니다. 2016년 조사에서 기업은 고객에게 한 번 답할 때 홍보 글을 23건 올렸고, 2023년 공개된 X의 추천 순위는 작성자가 답글에 응한 글을 크게 올려 주었습니다. 막 시작한 계정은 다를 수 있습니다.',
    en: 'Nobody talks to an account that only announces. Brands put out 23 promotions for each answer in 2016; and the ranking that X published in 2023 lifted posts most whose authors answer replies. New accounts may differ.',
  },
  summary: {
    ko: '이 브라우저에서 이레 동안 나간 글이 한 계정에 열 건 이상일 때, 답글이 X에서는 글보다, 페이스북에서는 글의 절반보다 적은지 셉니다.',
    en: 'Where ten posts or more of an account went out from this browser in seven days, counts whether answers were fewer than posts on X, or than half of them on Facebook.',
  },
  evidence: [SPROUT, HEAVY_RANKER, PRACTICE],
};

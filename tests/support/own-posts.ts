import type { OwnPost, OwnPostSight, PostFeatures } from '@/lib/core/reach/own-post';
import { NOW } from './builders';

const DAY_MS = 86_400_000;

const PLAIN: PostFeatures = {
  hasQuestion: false,
  hasNumber: false,
  hasLink: false,
  hasMedia: false,
  asksShare: false,
  hashtags: 0,
  length: 80,
  kind: 'information',
  language: 'ko',
};

/** Three days old when it was counted. */
export function anOwnPost({
  features,
  ...changes
}: Partial<Omit<OwnPost, 'features'>> & { readonly features?: Partial<PostFeatures> } = {}): OwnPost {
  return {
    id: 'p1',
    link: 'https://x.com/moa_kr/status/1',
    platform: 'x',
    account: 'moa_kr',
    postedAt: NOW - 3 * DAY_MS,
    counts: { replies: 2, reposts: 3, likes: 15, views: 900 },
    countedAt: NOW,
    firstSeenAt: NOW,
    ...changes,
    features: { ...PLAIN, ...features },
  };
}

export function aSight(changes: Partial<OwnPostSight> = {}): OwnPostSight {
  return {
    platform: 'x',
    siteId: '1991200000000000002',
    link: 'https://x.com/moa_kr/status/1991200000000000002',
    account: 'moa_kr',
    text: '김장철 절임배추 예약을 시작했습니다',
    postedAt: NOW - 3 * DAY_MS,
    hasMedia: false,
    hasLink: false,
    counts: { replies: 6, reposts: 12, likes: 88, views: 5_210 },
    ...changes,
  };
}

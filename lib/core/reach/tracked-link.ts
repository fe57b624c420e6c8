import type { Platform } from '../platform';
import { hostOf, isAt } from '../text/host-of';

/** Marks that platforms put on a link to know who clicked or shared it; never part of the address. */
const PERSONAL =
  /^(?:fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|li_fat_id|igsh|igshid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|napm|n_media|n_query|n_rank|n_ad|n_ad_group|n_keyword|n_keyword_id|n_campaign_type)$/i;

/** The same where only some sites use them. */
const PERSONAL_AT: readonly (readonly [host: RegExp, name: RegExp])[] = [
  [/(?:^|\.)(?:x|twitter)\.com$/, /^(?:s|t|ref_src|ref_url)$/],
  [/(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, /^si$/],
];

const CAMPAIGN = /^utm_/i;
/** Other places that a campaign mark may name. */
const ELSEWHERE =
  /news-?letter|e-?mail|\bmail\b|google|naver|kakao|instagram|\big\b|youtube|linkedin|rss|facebook|\bfb\b|twitter|\bx\b|threads|tiktok|chatgpt/i;
const HERE: Readonly<Record<Platform, RegExp>> = {
  x: /twitter|\bx\b|\bt\.co\b/i,
  facebook: /facebook|\bfb\b|meta/i,
};

interface Surroundings {
  readonly platform: Platform;
  /** Our own sites, where campaign marks are ours to set; empty where unknown. */
  readonly domains: readonly string[];
}

/**
 * The link without what tracks people and without campaign marks that were set for another place; null where there is
 * nothing to cut. A campaign mark for this place is the team's own measuring and stays.
 */
export function untracked(link: string, { platform, domains }: Surroundings): string | null {
  const [, address = '', query = '', fragment = ''] = /^([^?#]*)\?([^#]*)(.*)$/.exec(link) ?? [];
  if (query === '') return null;
  const pairs = query.split('&');
  const host = hostOf(address);
  const isForeign = domains.length > 0 && !isAt(host, domains);
  const source = pairs.find((pair) => /^utm_source=/i.test(pair))?.slice('utm_source='.length) ?? '';
  const isStray = isForeign || (ELSEWHERE.test(source) && !HERE[platform].test(source));
  const kept = pairs.filter((pair) => {
    const [name = ''] = pair.split('=', 1);
    if (CAMPAIGN.test(name)) return !isStray;
    return !PERSONAL.test(name) && !PERSONAL_AT.some(([at, mark]) => at.test(host) && mark.test(name));
  });
  if (kept.length === pairs.length) return null;
  return `${address}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

/** The page a link leads to, as two links are compared: no scheme, no marks, no closing slash. */
export function pageOf(link: string): string {
  const bare = untracked(link, { platform: 'x', domains: ['.'] }) ?? link;
  return bare
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[/?#]+$/, '')
    .toLowerCase();
}

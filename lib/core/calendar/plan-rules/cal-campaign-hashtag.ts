import { PRACTICE } from '../../guidelines/sources/practice';
import { entitiesOf } from '../../text/entities';
import type { PlanDocs, PlannedSlot, PlanRemark, PlanRule } from './plan';

const LONGEST = 18;

export const calCampaignHashtag: PlanRule = {
  id: 'cal-campaign-hashtag',
  level: 'tip',
  check({ slots }) {
    const used = slots.flatMap((slot) =>
      entitiesOf(slot.text).hashtags.map(({ value }) => ({ slot, tag: value })),
    );
    return [...Map.groupBy(used, ({ tag }) => bare(tag)).values()].flatMap((uses) => remarksOn(uses));
  },
};

function remarksOn(
  uses: readonly { readonly slot: PlannedSlot; readonly tag: string }[],
): readonly PlanRemark[] {
  const tags = [...new Set(uses.map(({ tag }) => tag))];
  const slots = [...new Set(uses.map(({ slot }) => slot.id))];
  const written = tags.map((tag) => `#${tag}`).join(', ');
  // One post alone is no campaign.
  if (slots.length < 2) return [];
  if (tags.length > 1)
    return [
      {
        slots,
        message: {
          ko: `같은 해시태그를 여러 가지로 씁니다: ${written}`,
          en: `One tag is written in several ways: ${written}`,
        },
      },
    ];
  const [tag = ''] = tags;
  if ([...tag].length <= LONGEST) return [];
  return [
    {
      slots,
      message: {
        ko: `#${tag}: ${LONGEST}자를 넘습니다. 짧을수록 그대로 쓰입니다`,
        en: `#${tag} is longer than ${LONGEST} characters; short ones are used as they are`,
      },
    },
  ];
}

/** A tag without case, underscores and the year behind it, by which one campaign is recognised. */
function bare(tag: string): string {
  return tag
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('_', '')
    .replace(/20\d\d$/, '');
}

export const docs: PlanDocs = {
  message: { ko: '캠페인 해시태그를 점검하세요', en: 'Check the campaign tag' },
  reason: {
    ko: '태그가 길거나 글마다 다르면 모이지 않습니다. 정하기 전에 이미 쓰이는지, 붙여 썼을 때 나쁘게 읽히지 않는지 검색해 보세요.',
    en: 'A long tag, or one that differs from post to post, gathers nobody. Search before you settle on it: is it in use, does it misread without spaces?',
  },
  summary: {
    ko: '두 건 이상에 쓰인 해시태그가 18자를 넘거나 대소문자·밑줄·연도가 글마다 다른지 봅니다.',
    en: 'Looks for tags in two or more posts that are longer than 18 characters, or differ in case, underscores or year.',
  },
  evidence: [PRACTICE],
};

import type { Language } from '@/lib/core/language';
import { seededRandom } from '@/lib/core/reach/seeded-random';
import type { WrittenPost } from './training-texts';

/** How people end a post in a hurry. */
const TAILS = {
  ko: ['ㅠㅠ', ' ㅠㅠ', 'ㅋㅋ', ' ㅋㅋㅋ', '!!', '...', ' ;;', '??', '~', '!', '.', ' ㅎㅎ', '…'],
  en: ['!!', '...', ' ??', ' lol', ' #fail', ' 😡', ' thanks', ' please help', '', ''],
};
/** How English posts begin; Korean ones seldom turn to a name. The names are made up. */
const OPENINGS = [
  '@AcmeSupport ',
  'Hey @AcmeMobile ',
  '@AcmeHelp ',
  '.@lumi_foods ',
  '@NorthAir ',
  '@acme ',
  'so ',
  'ugh ',
  'ok ',
  'hi ',
];
/** Whom small talk turns to instead. */
const FRIENDS = ['@jess_92 ', '@tommo ', '@kaykay_ ', '@dee.l ', '@mo_sal ', '@ri_ana '];
/** What is meant for a company begins so often with its name, or in another of those ways; small talk seldom does. */
const OPENED = { toCompanies: 0.5, smallTalk: 0.04, smallTalkToFriends: 0.16 };
/** Ordinary English tweets hold one; what only lengthens a complaint must not say that complaints do, too. Korean talk has none. */
const LINKS = { ko: '', en: /https?:\S+/g };
const JOINTS = [' ', '. ', ' ', '\n', ', ', '! '];

/**
 * The written posts again and again, each time told otherwise: hurried spacing and punctuation, two posts of a kind in
 * one, and small talk before a complaint, so that length and neatness say nothing of the matter. Same for the same seed.
 */
export function varyPosts(
  posts: readonly WrittenPost[],
  language: Language,
  smallTalk: readonly string[],
  times: number,
  seed = 0,
): readonly WrittenPost[] {
  const random = seededRandom(20261126 + seed);
  const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const alike = (post: WrittenPost) =>
    posts.filter(({ complaint, kind }) => complaint === post.complaint && kind === post.kind);
  const others = posts.filter(({ complaint, kind }) => !complaint && kind !== 'abuse');

  const longer = (post: WrittenPost) => {
    const { text } = post;
    const chance = random();
    if (chance >= 0.45) return text;
    const added =
      chance < 0.25
        ? oneOf(alike(post)).text
        : chance < 0.35
          ? oneOf(others).text
          : oneOf(smallTalk).replace(LINKS[language], '');
    return random() < 0.5 ? text + oneOf(JOINTS) + added : added + oneOf(JOINTS) + text;
  };
  const opened = ({ kind }: WrittenPost, text: string) => {
    const chance = random();
    if (chance < (kind === 'none' ? OPENED.smallTalk : OPENED.toCompanies)) return oneOf(OPENINGS) + text;
    const toFriend = kind === 'none' && chance < OPENED.smallTalk + OPENED.smallTalkToFriends;
    return toFriend && !text.startsWith('@') ? oneOf(FRIENDS) + text : text;
  };
  const hurried = (post: WrittenPost, text: string) => {
    const gap = random();
    const lost = language === 'ko' ? (gap < 0.15 ? 0.5 : gap < 0.3 ? 0.2 : 0) : 0;
    let told = text.replace(/ /g, (space) => (random() < lost ? '' : space));
    if (random() < 0.4) told = told.replace(/[.?!,]/g, (mark) => (random() < 0.6 ? '' : mark));
    if (language === 'en' && random() < 0.3) told = told.toLowerCase();
    if (language === 'en' && random() < 0.3) told = told.replace(/['’]/g, '');
    if (language === 'en') told = opened(post, told);
    return random() < 0.25 ? told + oneOf(TAILS[language]) : told;
  };
  return Array.from({ length: times }, (_, turn) =>
    posts.map((post) => ({ ...post, text: hurried(post, turn === 0 ? post.text : longer(post)) })),
  ).flat();
}

import type { Settings } from '../team/settings';
import { cleanValue } from './clean-value';
import type { Post } from './post';

/** UTF-16 units of a display name that still reads as a name. */
const LONGEST_NAME = 20;

const PICTURES =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1f1e6}-\u{1f1ff}]|\u200d|\u20e3|\ufe0e|\ufe0f/gu;

/**
 * Values known without asking, under their names in both languages. Unknown ones are absent. `remembered`: what this account
 * put into its blanks before; it speaks for brand and signature where the settings do not.
 */
export function blankDefaults(
  post: Pick<Post, 'author'> | null,
  settings: Pick<Settings, 'signature' | 'brand'>,
  remembered: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const name = post ? displayName(post.author) : '';
  const orRemembered = (value: string, blank: string) => [
    blank,
    cleanValue(value) || (remembered[blank] ?? ''),
  ];
  const pairs = [
    ['이름', name],
    ['name', name],
    orRemembered(settings.signature, '서명'),
    orRemembered(settings.signature, 'sig'),
    orRemembered(settings.brand, '브랜드'),
    orRemembered(settings.brand, 'brand'),
  ];
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

/** A display name as a reply may call it; empty where nothing nameable is left, or where it is a sentence or address. */
function displayName(author: string): string {
  const name = cleanValue(author.normalize('NFKC').replace(PICTURES, ' ')).replace(
    /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu,
    '',
  );
  const readable = /\p{L}/u.test(name) && !/[@/]|https?:|www\./i.test(name);
  return readable && name.length <= LONGEST_NAME ? name : '';
}

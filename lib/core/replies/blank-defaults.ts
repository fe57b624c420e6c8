import type { Settings } from '../team/settings';
import { cleanValue } from './clean-value';
import type { Post } from './post';

/** UTF-16 units of a display name that still reads as a name. */
const LONGEST_NAME = 20;

const PICTURES =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1f1e6}-\u{1f1ff}]|\u200d|\u20e3|\ufe0e|\ufe0f/gu;

/** Values known without asking, under their names in both languages. Unknown ones are absent. */
export function blankDefaults(
  post: Pick<Post, 'author'> | null,
  settings: Pick<Settings, 'signature' | 'brand'>,
): Readonly<Record<string, string>> {
  const name = post ? displayName(post.author) : '';
  const pairs = [
    ['이름', name],
    ['name', name],
    ['서명', cleanValue(settings.signature)],
    ['sig', cleanValue(settings.signature)],
    ['브랜드', cleanValue(settings.brand)],
    ['brand', cleanValue(settings.brand)],
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

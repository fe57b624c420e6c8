import { frameOf } from './composer-parts';
import { ACCOUNT_SWITCHER, AVATAR_PREFIX, EDITOR, PROFILE_LINK } from './selectors';

/** The signed-in handle: the account switcher, the profile tab, or the picture beside an editor. */
export function readAccount(page: Document): string | null {
  const switcher = page.querySelector(ACCOUNT_SWITCHER);
  const profile = page.querySelector(PROFILE_LINK)?.getAttribute('href');
  const editor = page.querySelector<HTMLElement>(EDITOR);
  return (
    (switcher && handleOfPicture(switcher)) ??
    switcher?.textContent?.match(/@(\w{1,15})/)?.[1] ??
    profile?.match(/^\/(\w{1,15})$/)?.[1] ??
    (editor && handleOfPicture(frameOf(editor)))
  );
}

function handleOfPicture(place: Element): string | null {
  const pictures = [...place.querySelectorAll(`[data-testid^="${AVATAR_PREFIX}"]`)];
  const own = pictures.find((picture) => !picture.closest('article'));
  const handle = own?.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length) ?? '';
  return /^\w{1,15}$/.test(handle) && handle !== 'unknown' ? handle : null;
}

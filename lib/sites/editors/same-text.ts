import { visible } from './text-map';

/** Two texts look the same in an editor: no-break spaces, line ends and emoji variants aside. */
export function sameText(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(text: string): string {
  return visible(text).replaceAll('\r\n', '\n').replaceAll('\u00a0', ' ').replaceAll('\ufe0f', '');
}

import type { Screen, Wanted } from './screen';

/** More than any page has places to stop at. */
const MOST_STOPS = 150;

/** Presses Tab until that thing has the focus, as somebody does who has no mouse. */
export async function tabTo(screen: Screen, { role, name }: Wanted): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const focused = await screen.focused();
    if (focused?.role === role && (name instanceof RegExp ? name.test(focused.name) : focused.name === name))
      return;
    stops.push(`${focused?.role} ${focused?.name}`);
    await screen.press('Tab');
  }
  throw new Error(`Tab never came to ${role} ${name}, but to:\n${[...new Set(stops)].join('\n')}`);
}

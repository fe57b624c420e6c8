import type { Page } from 'playwright-core';
import { everything, readTree, type Seen, sketch } from './accessibility-tree';
import { eventually, type Patience } from './deadline';
import { clickNode, focusNode, placeholderOfNode, textOfNode } from './node-actions';
import { pageSurface, type Surface } from './surface';

export interface Wanted {
  readonly role: string;
  /** The whole name, or a pattern in it. Any name without it. */
  readonly name?: string | RegExp;
  /** Must hold these states, such as `{ focused: true }`. */
  readonly states?: Readonly<Record<string, unknown>>;
}

/** A page as a screen reader meets it; what it finds, the real mouse and keyboard act on. */
export interface Screen {
  /** The first match now, or null. */
  find(wanted: Wanted): Promise<Seen | null>;
  findAll(wanted: Wanted): Promise<readonly Seen[]>;
  /** The first match as soon as there is one; throws with a sketch of the tree after the deadline. */
  waitFor(wanted: Wanted, patience?: Patience): Promise<Seen>;
  waitForGone(wanted: Wanted, patience?: Patience): Promise<void>;
  /** Laid-out text of the thing and all in it. */
  textOf(seen: Seen): Promise<string>;
  /** The example shown in an empty field. */
  placeholderOf(seen: Seen): Promise<string>;
  /** Waits for it, scrolls to it, checks that nothing covers it, and clicks its middle. */
  click(target: Seen | Wanted, patience?: Patience): Promise<void>;
  focus(target: Seen | Wanted): Promise<void>;
  /** The innermost thing that has the focus. */
  focused(): Promise<Seen | null>;
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The same, looking only inside that thing, found afresh each time. */
  within(wanted: Wanted): Screen;
  /** What is there now, as indented lines. */
  sketch(): Promise<string>;
}

export function screenOf(page: Page): Screen {
  return createScreen(pageSurface(page));
}

export function createScreen(surface: Surface, scope: readonly Wanted[] = []): Screen {
  const roots = async () =>
    scope.reduce(
      (found, wanted) => found.flatMap((node) => matching(node, wanted)),
      [await readTree(surface)],
    );
  const findAll = async (wanted: Wanted) => (await roots()).flatMap((root) => matching(root, wanted));
  const find = async (wanted: Wanted) => (await findAll(wanted))[0] ?? null;
  const draw = async () => (await roots()).map((root) => sketch(root)).join('\n') || '(nothing)';
  const path = (wanted: Wanted) => [wanted, ...[...scope].reverse()].map(say).join(' in ');

  const waitFor = (wanted: Wanted, patience?: Patience) =>
    eventually(
      () => find(wanted),
      async () => `no ${path(wanted)}. There is:\n${await draw()}`,
      patience,
    );
  const seenOf = (target: Seen | Wanted, patience?: Patience) =>
    'backendNodeId' in target ? Promise.resolve(target) : waitFor(target, patience);

  return {
    find,
    findAll,
    waitFor,
    waitForGone: async (wanted, patience) => {
      await eventually(
        async () => (await find(wanted)) === null,
        () => `${path(wanted)} is still there`,
        patience,
      );
    },
    textOf: (seen) => textOfNode(surface, seen),
    placeholderOf: (seen) => placeholderOfNode(surface, seen),
    click: async (target, patience) => clickNode(surface, await seenOf(target, patience), patience),
    focus: async (target) => focusNode(surface, await seenOf(target)),
    focused: async () =>
      [...everything(await readTree(surface))].filter((node) => node.states['focused']).at(-1) ?? null,
    press: (keys) => surface.press(keys),
    type: (text) => surface.type(text),
    within: (wanted) => createScreen(surface, [...scope, wanted]),
    sketch: draw,
  };
}

function matching(root: Seen, wanted: Wanted): readonly Seen[] {
  return [...everything(root)].filter((node) => node !== root && fits(node, wanted));
}

function fits(node: Seen, { role, name, states = {} }: Wanted): boolean {
  if (node.role !== role) return false;
  if (typeof name === 'string' ? node.name !== name : name && !name.test(node.name)) return false;
  return Object.entries(states).every(([state, value]) => (node.states[state] ?? false) === value);
}

function say({ role, name }: Wanted): string {
  return name === undefined ? role : `${role} ${name instanceof RegExp ? name : `"${name}"`}`;
}

import type { Page } from 'puppeteer-core';
import { eventually, type Patience } from './deadline';
import { bidiOf, type NodeReference } from './firefox-bidi';

/** A thing of ours as Firefox's accessibility tree has it; the name is the whole name, any without it. */
export interface Named {
  readonly role: string;
  readonly name?: string;
}

/** What we draw into a page of Firefox, as a screen reader meets it; the real mouse acts on it. */
export interface FirefoxScreen {
  /** All there are now. */
  find(wanted: Named): Promise<readonly NodeReference[]>;
  waitFor(wanted: Named, patience?: Patience): Promise<NodeReference>;
  waitForGone(wanted: Named): Promise<void>;
  waitForFocus(wanted: Named): Promise<void>;
  textOf(wanted: Named): Promise<string>;
  /** Waits until it stands still with nothing over its middle, and clicks there. */
  click(wanted: Named): Promise<void>;
}

export function firefoxScreenOf(page: Page): FirefoxScreen {
  const bidi = bidiOf(page);
  const find = async (value: Named) => {
    const startNodes = await bidi.ownRoots();
    if (startNodes.length === 0) return [];
    const locator = { type: 'accessibility', value };
    const { nodes } = await bidi.send<{ nodes: readonly NodeReference[] }>('browsingContext.locateNodes', {
      locator,
      startNodes,
    });
    return nodes.map(({ sharedId }) => ({ sharedId }));
  };
  const waitFor = (wanted: Named, patience?: Patience) =>
    eventually(
      async () => (await find(wanted))[0],
      async () => `no ${say(wanted)}. There is:\n${await draw()}`,
      patience,
    );
  const draw = async () => {
    const roots = await bidi.ownRoots();
    return (
      (await Promise.all(roots.map((root) => bidi.ask(root, textBesideStyles)))).join('\n') || '(nothing)'
    );
  };

  return {
    find,
    waitFor,
    waitForGone: async (wanted) => {
      await eventually(
        async () => (await find(wanted)).length === 0,
        async () => `${say(wanted)} is still there. There is:\n${await draw()}`,
      );
    },
    waitForFocus: async (wanted) => {
      const node = await waitFor(wanted);
      await eventually(
        () => bidi.ask(node, hasFocus),
        () => `${say(wanted)} has no focus`,
      );
    },
    textOf: async (wanted) => bidi.ask(await waitFor(wanted), textOf),
    click: async (wanted) => {
      const node = await waitFor(wanted);
      let before = '';
      const { x, y } = await eventually(
        async () => {
          const middle = await bidi.ask(node, freeMiddle);
          const rests = JSON.stringify(middle) === before;
          before = JSON.stringify(middle);
          return rests && middle;
        },
        () => `${say(wanted)} moves or lies under something`,
      );
      await page.mouse.click(x, y);
    },
  };
}

function textOf(node: HTMLElement): string {
  return node.textContent.replace(/\s+/g, ' ');
}

function textBesideStyles({ lastElementChild }: HTMLElement): string {
  return lastElementChild?.textContent ?? '';
}

function hasFocus(node: HTMLElement): boolean {
  return (node.getRootNode() as ShadowRoot).activeElement === node;
}

/** Viewport pixels; null while something else lies there. */
function freeMiddle(node: HTMLElement): { x: number; y: number } | null {
  node.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = node.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const top = (node.getRootNode() as ShadowRoot).elementFromPoint(middle.x, middle.y);
  return node.contains(top) ? middle : null;
}

function say({ role, name }: Named): string {
  return name === undefined ? role : `${role} "${name}"`;
}

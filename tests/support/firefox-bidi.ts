import type { Browser, Page } from 'puppeteer-core';

/** A node as WebDriver BiDi names it. */
export interface NodeReference {
  readonly sharedId: string;
}

/** One command, as the WebDriver BiDi specification or Firefox's additions to it name it. */
type Send = <T>(method: string, params: Readonly<Record<string, unknown>>) => Promise<T>;

/** The page's own line to the browser, for what Puppeteer has no call for. */
export interface Bidi {
  readonly send: Send;
  /** What the function says of that node, asked where the page can't see it; its answer must survive JSON. */
  ask<T>(node: NodeReference, question: (node: HTMLElement) => T): Promise<T>;
  /** The shadow roots of our own elements, closed as they are. */
  ownRoots(): Promise<readonly NodeReference[]>;
}

/** Both are there in Puppeteer, but not in its types. */
interface Connected {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}
interface Identified {
  readonly _id: string;
}

interface SerialisedHost {
  readonly value: { readonly shadowRoot: NodeReference | null };
}

const HOSTS = `[...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('tonewright-'))`;

/** The browser's line, for what concerns no single page. */
export function connectionOf(browser: Browser): { readonly send: Send } {
  const { connection } = browser as unknown as Connected;
  return {
    send: async <T>(method: string, params: object) => (await connection.send(method, params)).result as T,
  };
}

export function bidiOf(page: Page): Bidi {
  const connection = connectionOf(page.browser());
  const { _id: context } = page.mainFrame() as unknown as Identified;
  const target = { context, sandbox: 'tonewright-tests' };
  const send: Send = (method, params) => connection.send(method, { context, ...params });

  return {
    send,
    async ask<T>(node: NodeReference, question: (node: HTMLElement) => T) {
      const { result } = await send<{ result: { value: string } }>('script.callFunction', {
        functionDeclaration: `(node) => JSON.stringify((${question})(node))`,
        arguments: [node],
        awaitPromise: false,
        target,
      });
      return JSON.parse(result.value) as T;
    },
    async ownRoots() {
      const { result } = await send<{ result: { value: readonly SerialisedHost[] } }>('script.evaluate', {
        expression: HOSTS,
        awaitPromise: false,
        target,
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      });
      return result.value
        .flatMap(({ value }) => value.shadowRoot ?? [])
        .map(({ sharedId }) => ({ sharedId }));
    },
  };
}

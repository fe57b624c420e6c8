import type { Page } from 'puppeteer-core';

/** A node as WebDriver BiDi names it. */
export interface NodeReference {
  readonly sharedId: string;
}

/** The page's own line to the browser, for what Puppeteer has no call for. */
export interface Bidi {
  send<T>(method: string, params: Readonly<Record<string, unknown>>): Promise<T>;
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

export function bidiOf(page: Page): Bidi {
  const { connection } = page.browser() as unknown as Connected;
  const { _id: context } = page.mainFrame() as unknown as Identified;
  const target = { context, sandbox: 'tonewright-tests' };
  const send = async <T>(method: string, params: Readonly<Record<string, unknown>>) =>
    (await connection.send(method, { context, ...params })).result as T;

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

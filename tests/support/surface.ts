import type { CDPSession, Page } from 'playwright-core';

/** What a person has in front of them: something to look at (over the DevTools protocol), a mouse and a keyboard. */
export interface Surface {
  send<T = unknown>(method: string, params?: Readonly<Record<string, unknown>>): Promise<T>;
  /** Viewport pixels. */
  click(x: number, y: number): Promise<void>;
  /** One key or chord as Playwright names it, such as `Enter` or `Control+z`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's one DevTools session. */
export function devtools(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

export function pageSurface(page: Page): Surface {
  return {
    async send<T>(method: string, params = {}) {
      const session = await devtools(page);
      return (await session.send(method as 'Runtime.enable', params as never)) as T;
    },
    click: (x, y) => page.mouse.click(x, y),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
  };
}

import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
import { eventually } from './deadline';
import type { Surface } from './surface';

export interface OpenPopup extends Surface {
  screenshot(): Promise<Buffer>;
  /** The popup closed: a click in it opened a page, or somebody pressed Escape. */
  isClosed(): Promise<boolean>;
}

/**
 * Opens the toolbar popup itself, over the tab in front, as a click on the icon does. Playwright does not list it as a
 * page, so it is driven over the protocol.
 */
export async function openPopup(
  context: BrowserContext,
  worker: Worker,
  extensionId: string,
): Promise<OpenPopup> {
  const browser = context.browser();
  if (!browser) throw new Error('This context has no browser');
  const session = await browser.newBrowserCDPSession();
  const prefix = `chrome-extension://${extensionId}/popup.html`;
  const find = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(({ url }) => url.startsWith(prefix));

  await worker.evaluate(() => (globalThis as unknown as ExtensionScope).chrome.action.openPopup());
  const target = await eventually(find, () => 'the popup did not open');
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  const send = nestedSend(session, sessionId);
  await eventually(
    async () => await isLoaded(send),
    () => 'the popup did not load',
  );

  return {
    send,
    click: async (x, y) => {
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    press: async (keys) => {
      const key = KEYS[keys];
      if (!key) throw new Error(`Add ${keys} to the keys a popup test can press`);
      for (const type of ['keyDown', 'keyUp']) await send('Input.dispatchKeyEvent', { type, ...key });
    },
    type: async (text) => {
      await send('Input.insertText', { text });
    },
    screenshot: async () => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    isClosed: async () => !(await find()),
  };
}

interface ExtensionScope {
  readonly chrome: { readonly action: { openPopup(): Promise<void> } };
}

const KEYS: Record<string, { key: string; code: string; windowsVirtualKeyCode: number; text?: string }> = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
};

async function isLoaded(send: Surface['send']): Promise<boolean> {
  const answer = await send<{ result: { value: boolean } }>('Runtime.evaluate', {
    expression: 'document.readyState === "complete"',
  });
  return answer.result.value;
}

/** Calls on a session inside a session, matched to their answers by number. */
function nestedSend(session: CDPSession, sessionId: string): Surface['send'] {
  const waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.failed(new Error(error.message));
    else call?.done(result);
  });
  session.on('Target.detachedFromTarget', () => {
    for (const call of waiting.values()) call.failed(new Error('The popup closed'));
    waiting.clear();
  });
  return <T>(method: string, params = {}) =>
    new Promise<T>((done, failed) => {
      const id = ++last;
      waiting.set(id, { done: done as (result: unknown) => void, failed });
      const message = JSON.stringify({ id, method, params });
      session.send('Target.sendMessageToTarget', { sessionId, message }).catch(failed);
    });
}

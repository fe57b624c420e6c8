import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import type { ExtensionRequests } from '@/lib/protocol/extension-requests';
import type { Envelope, Requests } from '@/lib/protocol/requests';
import { type DatabaseStore, openStore } from '@/lib/storage/store';
import { aPage, aPopup } from '../../lib/platform/senders';
import { NOW } from '../../support/builders';

export interface Background {
  readonly store: DatabaseStore;
  /** Asks as the content script of that tab. */
  ask<N extends keyof Requests>(
    name: N,
    question: Requests[N]['question'],
    tabId?: number,
  ): Promise<Requests[N]['answer']>;
  /** Asks as the popup. */
  askFromPopup<N extends keyof ExtensionRequests>(
    name: N,
    question: ExtensionRequests[N]['question'],
  ): Promise<ExtensionRequests[N]['answer']>;
  press(command: string): void;
  /** The alarm that the worker set goes off. */
  wake(): Promise<unknown>;
  /** The browser stops the worker, and an event starts a fresh one. */
  restart(): void;
}

/** The background with an empty browser profile, on 22 November 2026, 10:00 in Seoul. */
export function startBackground(): Background {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  fakeBrowser.reset();
  let pressed: (command: string) => void = () => undefined;
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    pressed = listener;
  });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
  const start = () => background.main();
  start();
  return {
    store: openStore(),
    ask: (name, question, tabId = 7) => send({ name, question }, { ...aPage(), tab: { id: tabId } as never }),
    askFromPopup: (name, question) => send({ name, question }, aPopup()),
    press: (command) => pressed(command),
    wake: () => fakeBrowser.alarms.onAlarm.trigger({ name: 'look-again', scheduledTime: NOW } as never),
    restart() {
      fakeBrowser.runtime.onMessage.removeAllListeners();
      fakeBrowser.alarms.onAlarm.removeAllListeners();
      fakeBrowser.tabs.onRemoved.removeAllListeners();
      start();
    },
  };
}

async function send<T>(message: unknown, sender: object): Promise<T> {
  const envelope = await new Promise<Envelope<T>>(
    (resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve),
  );
  if (!envelope.ok) throw new Error(`${envelope.error.code}: ${envelope.error.message}`);
  return envelope.data;
}

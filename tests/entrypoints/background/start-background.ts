import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { judgePattern } from '@/lib/exchange/judge-pattern';
import type { ExtensionRequests } from '@/lib/protocol/extension-requests';
import type { Envelope, Requests } from '@/lib/protocol/requests';
import { createBackup } from '@/lib/storage/backup';
import type { DatabaseStore } from '@/lib/storage/database-store';
import { openStore } from '@/lib/storage/store';
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
  /** The person lets the browser show our notifications. */
  allowNotifications(): void;
  /** The person lets the browser give us a permission, such as an origin's match pattern. */
  allow(permission: string): void;
  /** And takes it away again. */
  bar(permission: string): void;
  clickNotification(id: string): void;
  /** Those that are shown, by id. */
  readonly notifications: Map<string, { readonly title: string; readonly message: string }>;
  /** The alarm that the worker set goes off. */
  wake(): Promise<unknown>;
  /** The browser stops the worker, and an event starts a fresh one. */
  restart(): void;
}

/** The background with an empty browser profile, on 22 November 2026, 10:00 in Seoul. */
export function startBackground(): Background {
  // A check that a busy machine interrupts must not run out of its time.
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  fakeBrowser.reset();
  let pressed: (command: string) => void = () => undefined;
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    pressed = listener;
  });
  let clicked: (id: string) => void = () => undefined;
  const allowed = new Set<string>();
  const changed = {
    onAdded: new Set<(what: object) => void>(),
    onRemoved: new Set<(what: object) => void>(),
  };
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ permissions, origins }) =>
    [...(permissions ?? []), ...(origins ?? [])].every((one) => allowed.has(one)),
  );
  for (const event of ['onAdded', 'onRemoved'] as const)
    vi.spyOn(fakeBrowser.permissions[event], 'addListener').mockImplementation((listener) => {
      changed[event].add(listener);
    });
  const allow = (permission: string) => {
    allowed.add(permission);
    for (const listener of changed.onAdded) listener(namedAs(permission));
  };
  const notifications: Background['notifications'] = new Map();
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation(async (...args: unknown[]) => {
    const [id, options] = args as [string, { title: string; message: string }];
    notifications.set(id, options);
    return id;
  });
  vi.spyOn(fakeBrowser.notifications.onClicked, 'addListener').mockImplementation((listener) => {
    clicked = listener;
  });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
  const start = () => background.main();
  start();
  return {
    store: openStore({ loadBackup: async (database, now) => createBackup(database, now, judgePattern) }),
    ask: (name, question, tabId = 7) => send({ name, question }, { ...aPage(), tab: { id: tabId } as never }),
    askFromPopup: (name, question) => send({ name, question }, aPopup()),
    press: (command) => pressed(command),
    allowNotifications: () => allow('notifications'),
    allow,
    bar(permission) {
      allowed.delete(permission);
      for (const listener of changed.onRemoved) listener(namedAs(permission));
    },
    clickNotification: (id) => clicked(id),
    notifications,
    wake: () => fakeBrowser.alarms.onAlarm.trigger({ name: 'look-again', scheduledTime: NOW } as never),
    restart() {
      fakeBrowser.runtime.onMessage.removeAllListeners();
      fakeBrowser.alarms.onAlarm.removeAllListeners();
      fakeBrowser.tabs.onRemoved.removeAllListeners();
      start();
    },
  };
}

/** As the browser tells of it. */
function namedAs(permission: string): object {
  return permission.includes(':') ? { origins: [permission] } : { permissions: [permission] };
}

async function send<T>(message: unknown, sender: object): Promise<T> {
  const envelope = await new Promise<Envelope<T>>(
    (resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve),
  );
  if (!envelope.ok) throw new Error(`${envelope.error.code}: ${envelope.error.message}`);
  return envelope.data;
}

import { type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { PageFrame } from '@/components/page-frame';
import { PopupApp } from '@/components/popup/popup-app';
import type { Services } from '@/components/services';
import type { Store } from '@/lib/core/ports';
import { createPopupTranslate } from '@/lib/locales/popup-translate';
import { type CreateTranslate, createTranslate } from '@/lib/locales/translate';
import type { Handoff } from '@/lib/protocol/requests';
import { NOW } from './builders';
import { createMemoryStore, type MemoryRows } from './memory-store';

interface RenderedPage extends RenderResult {
  readonly user: UserEvent;
  readonly store: Store;
  /** What was sent to composers. */
  readonly handoffs: Handoff[];
}

interface PageOptions {
  readonly rows?: MemoryRows;
  readonly services?: Partial<Services>;
  readonly language?: 'ko' | 'en';
  /** All messages unless told. */
  readonly createTranslate?: CreateTranslate;
}

/** Draws a page of the extension on an in-memory store, at a fixed time, with ids `new-1`, `new-2`… */
export function renderPage(
  page: ReactNode,
  { rows, services, language = 'en', createTranslate: messages = createTranslate }: PageOptions = {},
): RenderedPage {
  const store = createMemoryStore(rows);
  const handoffs: Handoff[] = [];
  let ids = 0;
  const newId = () => `new-${++ids}`;
  const all: Services = {
    store,
    now: () => NOW,
    newId,
    writeIt: async (handoff) => handoffs.push(handoff) > 0,
    pageHealth: async () => null,
    notifications: { allowed: async () => true, ask: async () => true },
    originAccess: { ask: async () => true, giveBack: async () => undefined },
    workspaceHref: (route) => `#/${route}`,
    linkTarget: '_self',
    ...services,
  };
  const user = userEvent.setup();
  const rendered = render(
    <PageFrame services={all} browserLanguage={language} createTranslate={messages}>
      {page}
    </PageFrame>,
  );
  return { ...rendered, user, store, handoffs };
}

/** Draws the popup so, with the messages that it has. */
export function renderPopup(options: PageOptions = {}): RenderedPage {
  return renderPage(<PopupApp />, { createTranslate: createPopupTranslate, ...options });
}

import { createContext, type ReactNode, useContext } from 'react';
import type { Store } from '@/lib/core/ports';
import type { PageHealth } from '@/lib/protocol/page-requests';
import type { Handoff } from '@/lib/protocol/requests';

/** What pages of the extension need from outside. Entry points wire the real ones, tests the in-memory ones. */
export interface Services {
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Opens a composer of that site with the text in it; false when none could be opened. */
  readonly writeIt: (handoff: Handoff) => Promise<boolean>;
  /** Health of the page in the active tab; null when nothing of ours answers there. */
  readonly pageHealth: () => Promise<PageHealth | null>;
  /** The browser's own notifications. `ask` only within a click, in its first turn. */
  readonly notifications: { readonly allowed: () => Promise<boolean>; readonly ask: () => Promise<boolean> };
  /**
   * The browser's leave to read one origin, by its match pattern such as `https://calendar.example.com/*`. `ask` only within a
   * click, in its first turn.
   */
  readonly originAccess: {
    readonly ask: (origin: string) => Promise<boolean>;
    readonly giveBack: (origin: string) => Promise<void>;
  };
  /** Address of a place in the workspace, such as `calendar/2026-11-22`. */
  readonly workspaceHref: (route: string) => string;
  /** `_blank` where leaving would close the popup. */
  readonly linkTarget: '_blank' | '_self';
}

const ServicesContext = createContext<Services | null>(null);

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesProvider around it');
  return services;
}

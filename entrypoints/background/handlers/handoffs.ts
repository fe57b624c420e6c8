import type { ExtensionHandlers, RequestHandlers } from '@/lib/platform/request-listener';
import type { Compose } from '../compose';

export function handoffHandlers(compose: Compose) {
  return {
    'handoff.take': (_question, tabId) => compose.take(tabId),
  } satisfies Partial<RequestHandlers>;
}

export function composeHandlers(compose: Compose) {
  return {
    'compose.open': (handoff) => compose.open(handoff),
  } satisfies ExtensionHandlers;
}

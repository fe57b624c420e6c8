import { useEffect, useRef } from 'react';
import { theme } from './preferences';
import type { MountedEditor, PostedText, PublishPress, StageApi, Surface } from './stage-api';

const editors = new Set<() => MountedEditor>();

const api: StageApi = {
  posted: [],
  pressed: [],
  shortcuts: [],
  errors: [],
  editors: () => [...editors].map((read) => read()),
  setTheme: (next) => theme.set(next),
};

export function installStage() {
  window.stage = api;
  window.addEventListener('error', (event) => api.errors.push(event.message));
  window.addEventListener('unhandledrejection', (event) => api.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    api.errors.push(`${event.violatedDirective} refused ${event.blockedURI}`),
  );
}

export function recordPosted(posted: PostedText) {
  api.posted.push(posted);
}

export function recordShortcut(key: string) {
  api.shortcuts.push(key);
}

export function recordPressed(surface: Surface, control: string, event: Event) {
  const by: PublishPress['by'] = event instanceof KeyboardEvent ? 'key' : 'click';
  api.pressed.push({ surface, control, by, isTrusted: event.isTrusted });
}

/** Lists an editor in `stage.editors()` while it is mounted. `read` is asked afresh each time. */
export function useListedEditor(read: () => MountedEditor) {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const ask = () => latest.current();
    editors.add(ask);
    return () => {
      editors.delete(ask);
    };
  }, []);
}

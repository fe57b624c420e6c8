import { createStore } from '../../shared/store';

/** The address of the post just sent, while the toast shows. */
export const toast = createStore<string | null>(null);

const SHOWN_MS = 5_000;
let timer = 0;

export function showToast(path: string) {
  window.clearTimeout(timer);
  toast.set(path);
  timer = window.setTimeout(() => toast.set(null), SHOWN_MS);
}

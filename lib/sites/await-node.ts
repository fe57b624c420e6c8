const PATIENCE_MS = 5_000;

/** Resolves with what `find` finds, now or after a change under `scope` within 5 s; else null. */
export function awaitNode<T>(scope: Node, find: () => T | null): Promise<T | null> {
  const present = find();
  if (present) return Promise.resolve(present);
  return new Promise((resolve) => {
    const finish = (found: T | null) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = find();
      if (found) finish(found);
    });
    const timer = setTimeout(() => finish(find()), PATIENCE_MS);
    observer.observe(scope, { childList: true, subtree: true });
  });
}

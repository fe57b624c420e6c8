/** Runs the work again and again, never twice at once: however often it is asked for meanwhile, one more run follows. */
export function coalesced(work: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let wanted = false;
  const run = async () => {
    do {
      wanted = false;
      await work();
    } while (wanted);
  };
  return () => {
    wanted = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

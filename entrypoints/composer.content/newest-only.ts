/** Does one piece of work at a time; of what comes meanwhile only the newest is done. */
export function newestOnly<T>(work: (of: T) => Promise<void>): (of: T) => void {
  let busy = false;
  let next: { readonly of: T } | null = null;
  const run = async (of: T) => {
    busy = true;
    try {
      await work(of);
    } finally {
      busy = false;
    }
    const waiting = next;
    next = null;
    if (waiting) void run(waiting.of);
  };
  return (of) => {
    if (busy) next = { of };
    else void run(of);
  };
}

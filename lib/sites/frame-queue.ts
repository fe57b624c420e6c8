/** Gathers things and hands them over once, each once, with the next animation frame. */
export interface FrameQueue<T> {
  add(item: T): void;
  clear(): void;
}

export function createFrameQueue<T>(work: (items: readonly T[]) => void): FrameQueue<T> {
  const waiting = new Set<T>();
  let frame = 0;
  const run = () => {
    frame = 0;
    const items = [...waiting];
    waiting.clear();
    work(items);
  };
  return {
    add(item) {
      waiting.add(item);
      frame ||= requestAnimationFrame(run);
    },
    clear() {
      cancelAnimationFrame(frame);
      frame = 0;
      waiting.clear();
    },
  };
}

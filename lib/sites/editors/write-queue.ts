/** With no gap between two writes both editors were seen to mix their texts. */
const GAP_MS = 40;

let last: Promise<unknown> = Promise.resolve();

/** Runs writes one after another with at least 40 ms between the end of one and the start of the next. */
export function queueWrite<T>(write: () => Promise<T>): Promise<T> {
  const result = last.then(write);
  last = result.then(pause, pause);
  return result;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GAP_MS));
}

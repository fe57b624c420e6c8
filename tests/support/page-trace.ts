import type { CDPSession, Page } from 'playwright-core';

/** A slice of a thread's time, as Chromium's own tracing tells it. Times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** What the thread really ran, however busy the machine is with other things. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const OURS = 'content-scripts/composer.js';

/** What the browser did meanwhile. */
export async function traced(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,v8,disabled-by-default-devtools.timeline',
    transferMode: 'ReportEvents',
  });
  await work();
  await session.send('Tracing.end');
  await done;
  return events;
}

/** Our own stretches of running, outermost only. */
export function ours(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const runs = events
    .filter(
      ({ name, args }) =>
        /FunctionCall|EvaluateScript|v8\.compile/.test(name) && args.data?.url?.endsWith(OURS),
    )
    .toSorted((a, b) => a.ts - b.ts);
  let end = 0;
  return runs.filter(({ ts, dur = 0 }) => {
    const isOuter = ts >= end;
    if (isOuter) end = ts + dur;
    return isOuter;
  });
}

/** From here on a task is called long: https://w3c.github.io/longtasks/ */
const LONG_MS = 50;

/** Tasks that were long and would not have been without us. */
export function longBecauseOfUs(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const runs = ours(events);
  return mainTasks(events).filter((task) => {
    if (threadTime(task) <= LONG_MS) return false;
    const end = task.ts + (task.dur ?? 0);
    const own = runs.filter(({ ts }) => ts >= task.ts && ts < end).map(threadTime);
    return threadTime(task) - own.reduce((total, time) => total + time, 0) <= LONG_MS;
  });
}

/** The tasks of the page's main thread: the one that we run on, too. */
export function mainTasks(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const [main] = ours(events);
  return events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid);
}

/** Milliseconds that the thread ran in it. */
export function threadTime({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1_000;
}

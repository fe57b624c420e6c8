import type { CDPSession, Page } from 'playwright-core';
import { launchExtensionBrowser } from '../support/extension-browser';
import type { Figure } from './measure';

/** A slice of the main thread's time, as Chromium's own tracing tells it. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string } };
}

const OURS = 'content-scripts/composer.js';
const KEYSTROKES = 60;
const LINE =
  '해남에서 당일 절여 다음 날 보내 드리는 배추를 이번 주에도 정성껏 준비했습니다. 궁금하신 점은 언제든 편하게 물어봐 주세요. 확인 900101-1234567';
/** 50 findings in about 5,000 characters. */
const LONG_POST = `${LINE.padEnd(99, '.')}\n`.repeat(50);

/** What our script costs a real page: its start, and a keystroke from key to painted marks. */
export async function measurePage(): Promise<readonly Figure[]> {
  const browser = await launchExtensionBrowser();
  try {
    const page = await browser.newPage('about:blank');
    const start = await traced(page, () =>
      page.goto('https://www.facebook.com/?flow=direct').then(() => undefined),
    );
    await page
      .getByRole('button', { name: /on your mind/ })
      .first()
      .click();
    await page.locator('[role="dialog"] [data-lexical-editor="true"]').click();
    await page.keyboard.insertText(LONG_POST);
    await page.waitForFunction(() => [...CSS.highlights].some(([, marks]) => marks.size >= 50));
    const typing = await traced(page, async () => {
      for (let key = 0; key < KEYSTROKES; key++) await page.keyboard.type('a', { delay: 60 });
    });
    const costs = perKeystroke(typing);
    return [
      {
        what: 'our script on a page that opens, first posts read',
        value: sum(ours(start)),
        bar: 100,
        unit: 'ms',
      },
      {
        what: 'keystroke to marks, 5,000 characters, 50 findings, median',
        value: at(costs, 0.5),
        bar: 16,
        unit: 'ms',
      },
      {
        what: 'keystroke to marks, 5,000 characters, 50 findings, p95',
        value: at(costs, 0.95),
        bar: 16,
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
  }
}

async function traced(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  await work();
  await session.send('Tracing.end');
  await done;
  return events;
}

/** Our own stretches of running, outermost only. */
function ours(events: readonly TraceEvent[]): readonly TraceEvent[] {
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

/** Our work between one key and the next. */
function perKeystroke(events: readonly TraceEvent[]): readonly number[] {
  const keys = events
    .filter(
      ({ name, args }) => name === 'EventDispatch' && (args.data as { type?: string })?.type === 'keydown',
    )
    .map(({ ts }) => ts)
    .toSorted((a, b) => a - b);
  const runs = ours(events);
  return keys.map((from, index) =>
    sum(runs.filter(({ ts }) => ts >= from && ts < (keys[index + 1] ?? Number.POSITIVE_INFINITY))),
  );
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, { dur = 0 }) => total + dur / 1000, 0);
}

function at(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

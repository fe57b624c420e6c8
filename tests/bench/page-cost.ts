import { launchExtensionBrowser } from '../support/extension-browser';
import { ours, type TraceEvent, traced } from '../support/page-trace';
import type { Figure } from './measure';

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

import type { BrowserContext } from 'playwright-core';

export interface FeedReply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface FeedQuestion {
  readonly method: string;
  /** In lower case, with all that the browser adds. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly from: 'worker' | 'page';
}

/** A calendar at its own address, as the server of a calendar program gives it out. */
export interface FeedHost {
  /** What it answers from now on; null while it cannot be reached. */
  reply: FeedReply | null;
  readonly asked: readonly FeedQuestion[];
}

/** Puts a calendar at `address`. The rest of its origin is refused and noted as everywhere. */
export async function hostFeed(
  context: BrowserContext,
  address: string,
  reply: FeedReply,
): Promise<FeedHost> {
  const asked: FeedQuestion[] = [];
  const host: FeedHost = { reply, asked };
  await context.route(address, async (route) => {
    const request = route.request();
    asked.push({
      method: request.method(),
      headers: await request.allHeaders(),
      body: request.postData(),
      from: request.serviceWorker() ? 'worker' : 'page',
    });
    if (host.reply === null) return route.abort('internetdisconnected');
    const { status = 200, headers = {}, body = '' } = host.reply;
    return route.fulfill({ status, headers: { 'content-type': 'text/calendar', ...headers }, body });
  });
  return host;
}

/** A calendar file with these events, each a few lines between BEGIN and END. */
export function anIcs(name: string, ...events: readonly (readonly string[])[]): string {
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Made for tests//EN', `X-WR-CALNAME:${name}`],
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

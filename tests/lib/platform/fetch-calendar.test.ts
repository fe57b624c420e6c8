import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { fetchCalendar } from '@/lib/platform/fetch-calendar';

const NEW = { etag: null, lastModified: null };
const LIMITS = { bytes: 1_000, milliseconds: 20_000 };
const FILE = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

/** A server on this machine that answers so; everything it was asked stands in `asked`. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/basic.ics`, asked };
}

it('brings the file and the version that the server gives it', async () => {
  const { address, asked } = await serve((_, response) =>
    response.writeHead(200, { ETag: '"7"', 'Last-Modified': 'Sun, 22 Nov 2026 01:00:00 GMT' }).end(FILE),
  );

  const fetched = await fetchCalendar(address, NEW, LIMITS);

  expect(fetched).toMatchObject({
    kind: 'file',
    version: { etag: '"7"', lastModified: 'Sun, 22 Nov 2026 01:00:00 GMT' },
  });
  expect(fetched.kind === 'file' && (await fetched.file.text())).toBe(FILE);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.method).toBe('GET');
  expect(Object.keys(asked[0]?.headers ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/cookie|referer|authorization|if-/)]),
  );
});

it('asks only for what is new where a version is known', async () => {
  const { address, asked } = await serve((_, response) => response.writeHead(304).end());

  const known = { etag: '"7"', lastModified: 'Sun, 22 Nov 2026 01:00:00 GMT' };
  expect(await fetchCalendar(address, known, LIMITS)).toEqual({ kind: 'unchanged' });
  expect(asked[0]?.headers).toMatchObject({
    'if-none-match': '"7"',
    'if-modified-since': 'Sun, 22 Nov 2026 01:00:00 GMT',
  });
});

it.each([301, 302, 307, 308])('follows no redirect (%i), also not within the origin', async (status) => {
  const { address, asked } = await serve((_, response) =>
    response.writeHead(status, { Location: '/elsewhere.ics' }).end(),
  );

  expect(await fetchCalendar(address, NEW, LIMITS)).toMatchObject({ failure: { reason: 'forwarded' } });
  expect(asked.map(({ url }) => url)).toEqual(['/basic.ics']);
});

it.each([401, 403, 404, 410])(
  'says of an answer of %i that the calendar is not handed out',
  async (status) => {
    const { address } = await serve((_, response) => response.writeHead(status).end('no'));

    expect(await fetchCalendar(address, NEW, LIMITS)).toEqual({
      kind: 'failure',
      failure: { reason: 'refused', status },
    });
  },
);

it.each([204, 429, 500, 503])('says of an answer of %i that it failed', async (status) => {
  const { address } = await serve((_, response) => response.writeHead(status).end());

  expect(await fetchCalendar(address, NEW, LIMITS)).toEqual({
    kind: 'failure',
    failure: { reason: 'failed', status },
  });
});

it('stops reading as soon as it is too much, however the file was announced', async () => {
  const { address } = await serve((_, response) => {
    response.writeHead(200);
    const more = () => response.write('x'.repeat(400), () => setTimeout(more, 1));
    more();
  });

  expect(await fetchCalendar(address, NEW, LIMITS)).toMatchObject({ failure: { reason: 'tooLarge' } });
});

it('takes a file that is just as large as it may be', async () => {
  const { address } = await serve((_, response) => response.end('x'.repeat(LIMITS.bytes)));

  expect(await fetchCalendar(address, NEW, LIMITS)).toMatchObject({ kind: 'file' });
});

it.each([
  ['never answers', () => undefined],
  ['stops in the middle', (_: IncomingMessage, response: ServerResponse) => void response.write(FILE)],
])('gives up on a server that %s', async (_, answer) => {
  const { address } = await serve(answer);

  expect(await fetchCalendar(address, NEW, { ...LIMITS, milliseconds: 300 })).toMatchObject({
    failure: { reason: 'slow' },
  });
});

it('takes nothing of an answer that breaks off', async () => {
  const { address } = await serve((_, response) => {
    response.writeHead(200, { 'Content-Length': '500' });
    response.write(FILE, () => response.destroy());
  });

  expect(await fetchCalendar(address, NEW, LIMITS)).toMatchObject({ failure: { reason: 'offline' } });
});

it('says that nothing could be reached where nothing answers', async () => {
  expect(await fetchCalendar('http://127.0.0.1:9/basic.ics', NEW, LIMITS)).toMatchObject({
    failure: { reason: 'offline' },
  });
});

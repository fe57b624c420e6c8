import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DenyProxy {
  readonly address: string;
  /** Everything that tried to go out, oldest first. */
  readonly attempts: readonly string[];
  close(): void;
}

/**
 * What the browsers themselves call (autofill, sign-in, components, lists) or connect to ahead of a navigation. Fetches
 * of a page or of the extension never come here in Chromium: they are refused before, and listed in the request record.
 */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|services\.mozilla\.com|x\.com|twitter\.com|facebook\.com)(:\d+)?$/;

/** The browser's only way to the network: it lets nothing through and keeps a list. */
export async function createDenyProxy(): Promise<DenyProxy> {
  const attempts: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (!BROWSERS_OWN.test(URL.parse(url)?.hostname ?? '')) attempts.push(url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    if (!BROWSERS_OWN.test(request.url ?? '')) attempts.push(`tunnel to ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    attempts,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

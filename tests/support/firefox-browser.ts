import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { createStage } from '../stage/server/create-stage';
import { createDenyProxy } from './deny-proxy';
import type { FeedReply } from './feed-host';
import { findFirefox, OLDEST_FIREFOX } from './firefox.mjs';
import {
  allowWhatIsAsked,
  answerFor,
  askedOf,
  INSIDE_ACCESS,
  openInside,
  uncaughtErrors,
} from './firefox-insides';

/** A real Firefox with the extension in it, the stage at the sites' own addresses, and no way out. */
export interface FirefoxBrowser {
  newPage(url: string): Promise<Page>;
  /** A page of the extension itself in a tab, such as `popup.html`. */
  openOwnPage(path: string): Promise<Page>;
  /** The person's answer to Firefox's own question. */
  allowWhatIsAsked(): Promise<void>;
  /** Answers so for an address, from pages and background alike; null where it cannot be reached. */
  answerFor(address: string, reply: FeedReply | null): Promise<void>;
  /** What was asked of such addresses, in order: method and headers, a line each. */
  asked(): Promise<readonly string[]>;
  /** Errors that nothing of ours caught, anywhere in the extension. */
  errors(): Promise<readonly string[]>;
  /** Everything that was neither for the stage nor inside the browser, from pages and background alike. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** The production build, or another unpacked one by environment. */
const BUILT_EXTENSION =
  process.env['TONEWRIGHT_FIREFOX_EXTENSION'] ??
  fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ADDON = 'tonewright@tonewright.example';
/** The extension's own host, which Firefox makes up anew for each profile unless told. */
const HOST = '4a1f7c1e-2b5d-4c0a-9d53-6d1f0a2b7c11';
const ORIGIN = `moz-extension://${HOST}`;
const WINDOW = { width: 1280, height: 900 };

/** Launches it. Throws when Firefox or the build is missing, saying which command makes it. */
export async function launchFirefox(): Promise<FirefoxBrowser> {
  const executablePath = executable();
  const [stage, proxy, home] = await Promise.all([
    createStage(),
    createDenyProxy(),
    mkdtemp(join(tmpdir(), 'tonewright-firefox-')),
  ]);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: [INSIDE_ACCESS],
    defaultViewport: WINDOW,
    // As root Firefox does not start in a home of somebody else, which is what containers often have.
    env: { ...process.env, HOME: home },
    extraPrefsFirefox: {
      ...throughProxy(proxy.address),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
      'intl.accept_languages': 'en-US, en',
    },
  });
  const known = new Set(browser.targets());
  const setUp = browser.waitForTarget((target) => !known.has(target));
  await browser.installExtension(BUILT_EXTENSION);
  await (await (await setUp).page())?.close();
  const refused: string[] = [];
  const answer = (request: HTTPRequest) => {
    if (!/^https?:/.test(request.url())) return request.continue();
    const response = stage.respond(request.url());
    if (response) return request.respond(response);
    refused.push(`${request.method()} ${request.url()}`);
    return request.abort();
  };

  return {
    async newPage(url) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', answer);
      await page.goto(url);
      return page;
    },
    async openOwnPage(path) {
      const known = new Set(browser.targets());
      const opened = browser.waitForTarget((target) => !known.has(target));
      await openInside(browser, `${ORIGIN}/${path}`);
      const page = await (await opened).page();
      if (!page) throw new Error(`No tab for ${path}`);
      return page;
    },
    allowWhatIsAsked: () => allowWhatIsAsked(browser),
    answerFor: (address, reply) => answerFor(browser, address, reply),
    asked: () => askedOf(browser),
    errors: () => uncaughtErrors(browser, ORIGIN),
    requests: () => [...refused, ...proxy.attempts],
    async close() {
      await browser.close();
      proxy.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function executable(): string {
  if (!existsSync(join(BUILT_EXTENSION, 'manifest.json')))
    throw new Error(`No extension in ${BUILT_EXTENSION}. Run: npm run build:firefox`);
  const path = findFirefox();
  if (!path) throw new Error(`No Firefox ${OLDEST_FIREFOX} or later. Run: npm test, which can install it`);
  return path;
}

function throughProxy(address: string) {
  const { hostname, port } = new URL(address);
  return {
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
  };
}

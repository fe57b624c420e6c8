import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { createStage } from '../stage/server/create-stage';
import { killBrowser } from './browser-process';
import { findChromium } from './chromium.mjs';
import { eventually } from './deadline';
import { createDenyProxy } from './deny-proxy';
import { emptySentTexts } from './empty-sent-texts';
import { type OpenPopup, openPopup } from './popup-surface';
import { type Answers, recordRequests } from './request-record';

export interface LaunchOptions {
  /** Language of the browser; English unless told. */
  readonly lang?: 'en' | 'ko';
  readonly colorScheme?: 'light' | 'dark';
  /** A profile folder to start from and to keep; a new one, removed at the end, without it. */
  readonly profile?: string;
  /** The unpacked extension; the production build unless told. */
  readonly extension?: string;
  /** What the sites' addresses answer; the stage unless told. */
  readonly pages?: Answers;
  /** Leaves the set-up open that a new profile begins with. */
  readonly firstRun?: boolean;
  /** Without it the browser has no window. */
  readonly headed?: boolean;
}

/** A real Chromium with the extension in it, the stage at the sites' own addresses, and no way out. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Every request that was neither for the stage nor inside the browser. All were refused. */
  requests(): readonly string[];
  newPage(url: string): Promise<Page>;
  serviceWorker(): Promise<Worker>;
  /** Lets the extension forget what went out: another test may say the same words to somebody else. */
  forgetSent(): Promise<void>;
  /** The toolbar popup over the tab in front. */
  openPopup(): Promise<OpenPopup>;
  /** The workspace in its own tab, at one area such as `calendar`. */
  openOptions(area?: string): Promise<Page>;
  close(): Promise<void>;
  /** Ends the browser as a power cut would; the profile can be launched again. */
  kill(): Promise<void>;
}

/** The production build, or another unpacked one by environment. */
const BUILT_EXTENSION =
  process.env['TONEWRIGHT_EXTENSION'] ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const LOCALES = { en: 'en-US', ko: 'ko-KR' };
const WINDOW = { width: 1280, height: 900 };

/** Launches it. Throws when Chromium or the build is missing, saying which command makes it. */
export async function launchExtensionBrowser(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { lang = 'en', colorScheme = 'light', extension = BUILT_EXTENSION } = options;
  const executablePath = executable(extension);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'tonewright-')));
  const greets = (await readdir(profile)).length === 0 && (await isTonewright(extension));
  const [pages, proxy] = await Promise.all([options.pages ?? createStage(), createDenyProxy()]);
  const launched = chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.headed,
    // Root and most containers cannot have the sandbox; a person at a desk should.
    chromiumSandbox: Boolean(options.headed) && process.getuid?.() !== 0,
    locale: LOCALES[lang],
    colorScheme,
    viewport: options.headed ? null : WINDOW,
    proxy: { server: proxy.address, bypass: '<-loopback>' },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...switches(extension, lang), ...(options.headed ? ['--test-type'] : [])],
  });
  const tidy = async () => {
    proxy.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  launched.catch(tidy);
  const context = await launched;
  const refused = await recordRequests(context, pages);
  const extensionId = idOf(extension);
  if (greets) {
    const setUp = await firstSetUp(context);
    if (!options.firstRun) await setUp.close();
  }

  const serviceWorker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const newPage = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };

  return {
    context,
    extensionId,
    requests: () => [...refused, ...proxy.attempts],
    newPage,
    serviceWorker,
    forgetSent: async () => (await serviceWorker()).evaluate(emptySentTexts),
    openPopup: async () => openPopup(context, await serviceWorker(), extensionId),
    openOptions: (area = '') => newPage(`chrome-extension://${extensionId}/options.html#/${area}`),
    close: async () => {
      await context.close();
      await tidy();
    },
    kill: async () => {
      await killBrowser(profile);
      await tidy();
    },
  };
}

/** Some tests bring a small extension of their own. */
async function isTonewright(extension: string): Promise<boolean> {
  const { commands } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return commands?.['open-palette'] !== undefined;
}

/** The tab that the extension opens once it is installed. */
async function firstSetUp(context: BrowserContext): Promise<Page> {
  return eventually(
    async () => context.pages().find((page) => page.url().endsWith('#/settings/setup')),
    () => 'the set-up did not open in a new profile',
  );
}

function executable(extension: string): string {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`No extension in ${extension}. Run: npm run build`);
  const command = findChromium();
  if (!command) throw new Error('No Chromium. Run: node tests/support/setup.mjs --browser');
  return command;
}

function switches(extension: string, lang: 'en' | 'ko'): string[] {
  return [
    `--load-extension=${extension}`,
    `--disable-extensions-except=${extension}`,
    // Debian's Chromium holds English only; pages and the extension read their language from here.
    `--accept-lang=${LOCALES[lang]},${lang}`,
    `--window-size=${WINDOW.width},${WINDOW.height}`,
    '--hide-crash-restore-bubble',
  ];
}

/** Chromium names an unpacked extension after its folder: 32 letters a to p from the SHA-256 of the path. */
function idOf(extension: string): string {
  const hex = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

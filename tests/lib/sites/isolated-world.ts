import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';

const NAME = 'Tonewright sites';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** An unpacked extension whose one content script is `entry`, run at `document_start` in the isolated world. */
export async function buildWorld(entry: URL): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tonewright-world-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': here('../../..') } },
    // Under Vitest Vite would write JSX for React's development build.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'world', fileName: () => 'world.js' },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: NAME,
    version: '1',
    content_scripts: [
      {
        matches: ['https://x.com/*', 'https://www.facebook.com/*'],
        js: ['world.js'],
        run_at: 'document_start',
      },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

/** Evaluates code in the content script's world of this page and returns what it comes to, as JSON. */
export async function inWorld<T>(page: Page, code: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ name }) => name === NAME);
  if (!world) throw new Error(`The page has no world of "${NAME}"`);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    contextId: world.id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

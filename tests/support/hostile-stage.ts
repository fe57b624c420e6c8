import { readFile } from 'node:fs/promises';
import { createStage } from '../stage/server/create-stage';
import type { Answers } from './request-record';

const SCRIPT = new URL('../fixtures/hostile-page/hostile.js', import.meta.url);
const ADDRESS = '/hostile.js';

/** What the hostile script of a page has got hold of so far. */
export interface Loot {
  /** Typing that its listeners on `window` met, as `type key`. */
  readonly heard: string[];
  /** Shadow roots that it could look into. */
  roots(): unknown[];
}

declare global {
  interface Window {
    readonly hostile: Loot;
  }
}

/** The stage with a hostile script at the top of every page, before any of the page's own. */
export async function createHostileStage(): Promise<Answers> {
  const [stage, script] = await Promise.all([createStage(), readFile(SCRIPT)]);
  return {
    respond(url) {
      if (new URL(url).pathname === ADDRESS)
        return { status: 200, headers: { 'content-type': 'text/javascript' }, body: script };
      const answer = stage.respond(url);
      if (!answer?.headers['content-type']?.startsWith('text/html')) return answer;
      const page = answer.body.toString().replace('<head>', `<head><script src="${ADDRESS}"></script>`);
      return { ...answer, body: Buffer.from(page) };
    },
  };
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/project.mjs';

const PICTURES = join(ROOT, '.output/demo');

/** What is being shown: prints each step as it truly happened and keeps a picture of it. */
export interface Story {
  chapter(title: string): void;
  /** Does one step. What it returns is printed beside the title; what it throws ends the story. */
  step(title: string, act: () => Promise<string | undefined>): Promise<void>;
  picture(name: string, take: () => Promise<Buffer>): Promise<void>;
}

export function createStory(): Story {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  let pictures = 0;
  return {
    chapter: (title) => console.log(`\n${title}`),
    step: async (title, act) => {
      const detail = await act().catch((error: unknown) => {
        console.log(`  FAILED ${title}`);
        throw error;
      });
      console.log(`  ok  ${title}${detail ? `: ${detail}` : ''}`);
    },
    picture: async (name, take) => {
      const file = `${String(++pictures).padStart(2, '0')}-${name}.png`;
      writeFileSync(join(PICTURES, file), await take());
      console.log(`      picture .output/demo/${file}`);
    },
  };
}

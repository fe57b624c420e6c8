import type { Composer } from './site';

interface Remembered {
  readonly composer: Composer;
  readonly context: string;
}

/** Gives the same composer for the same editor as long as it is used for the same thing. */
export interface ComposerMemory {
  /**
   * `context` tells what the editor is used for now: its kind and the post it answers; it may end in `:` while the page
   * does not tell which post. An editor that came to answer another post is another composer.
   */
  recall(root: HTMLElement, context: string, create: () => Composer): Composer;
}

export function createComposerMemory(): ComposerMemory {
  const known = new WeakMap<HTMLElement, Remembered>();
  return {
    recall(root, context, create) {
      const remembered = known.get(root);
      const same = remembered?.context === context || (remembered && context.endsWith(':'));
      if (same) return remembered.composer;
      if (remembered?.context.endsWith(':') && context.startsWith(remembered.context)) {
        known.set(root, { composer: remembered.composer, context });
        return remembered.composer;
      }
      const composer = create();
      known.set(root, { composer, context });
      return composer;
    },
  };
}

import type { Composer } from './site';

/** The same composer, with the focus: the caret goes behind its text unless it is in there already. */
export function focused(composer: Composer | null): Composer | null {
  const root = composer?.editor.root;
  if (composer && root && !root.contains(root.ownerDocument.activeElement)) {
    const end = composer.editor.readText().length;
    composer.editor.select({ start: end, end });
  }
  return composer;
}

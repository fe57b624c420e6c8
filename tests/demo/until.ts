import type { Page } from 'playwright-core';
import type { MountedEditor, PostedText } from '../stage/shared/stage-api';
import { eventually } from '../support/deadline';
import { stageState } from '../support/stage-state';

/** The editor of that surface as soon as its own state says so. */
export function untilEditor(
  page: Page,
  surface: MountedEditor['surface'],
  fits: (text: string) => boolean,
): Promise<MountedEditor> {
  return eventually(
    async () =>
      (await stageState(page)).editors.find((editor) => editor.surface === surface && fits(editor.text)),
    async () => `the editors hold ${JSON.stringify((await stageState(page)).editors)}`,
  );
}

/** The newest text that went out once there are that many. */
export function untilPosted(page: Page, count: number): Promise<PostedText> {
  return eventually(
    async () => {
      const { posted } = await stageState(page);
      return posted.length === count ? posted.at(-1) : null;
    },
    async () => `posted so far: ${JSON.stringify((await stageState(page)).posted)}`,
  );
}

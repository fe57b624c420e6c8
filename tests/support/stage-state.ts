import type { Page } from 'playwright-core';
import type { MountedEditor, PostedText, PublishPress } from '../stage/shared/stage-api';

export interface StageState {
  readonly posted: readonly PostedText[];
  readonly pressed: readonly PublishPress[];
  readonly shortcuts: readonly string[];
  readonly errors: readonly string[];
  /** Read from the editors' own state, not from the DOM. */
  readonly editors: readonly MountedEditor[];
}

/** What the stage page itself knows happened. */
export function stageState(page: Page): Promise<StageState> {
  return page.evaluate(() => {
    const { posted, pressed, shortcuts, errors } = window.stage;
    return { posted, pressed, shortcuts, errors, editors: window.stage.editors() };
  });
}

import type { ExtensionBrowser } from '../support/extension-browser';
import { answerOnFacebook } from './answer-on-facebook';
import { answerOnX } from './answer-on-x';
import { postFromCalendar } from './post-from-calendar';
import { createStory } from './story';
import { writeOnX } from './write-on-x';

/** The main job from end to end, by real typing and clicks. True only when every step truly happened. */
export async function scriptedWalk(browser: ExtensionBrowser): Promise<boolean> {
  const story = createStory();
  try {
    await writeOnX(browser, story);
    await answerOnX(browser, story);
    await postFromCalendar(browser, story);
    await answerOnFacebook(browser, story);
    story.chapter('Privacy');
    await story.step('no request left the browser', async () => {
      const leaks = browser.requests();
      if (leaks.length > 0) throw new Error(leaks.join('\n'));
    });
    console.log('\nEvery step happened.');
    return true;
  } catch (error) {
    console.log(`\n${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    await browser.close();
  }
}

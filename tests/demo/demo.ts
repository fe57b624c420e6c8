import { type ExtensionBrowser, launchExtensionBrowser } from '../support/extension-browser';
import { run } from '../support/project.mjs';
import { openForWriting } from './open-for-writing';
import { scriptedWalk } from './scripted-walk';

const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

console.log('Building Tonewright…');
if ((await run('wxt', ['build'], { says: 'on-failure' })) !== 0)
  throw new Error('The build failed, as said above.');

const browser = hasDisplay ? await openWindow() : null;
if (browser) await openForWriting(browser, speaksKorean());
else {
  console.log('No display here, so this plays the main job by itself.\n');
  process.exitCode = (await scriptedWalk(await launchExtensionBrowser({ lang: 'ko' }))) ? 0 : 1;
}

/** Null where a display is named that does not answer. */
function openWindow(): Promise<ExtensionBrowser | null> {
  return launchExtensionBrowser({ headed: true, lang: speaksKorean() ? 'ko' : 'en' }).catch(() => null);
}

function speaksKorean(): boolean {
  return /^ko/i.test(process.env['LC_ALL'] || process.env['LANG'] || '');
}

import { launchExtensionBrowser } from '../support/extension-browser';
import { run } from '../support/project.mjs';
import { openForWriting } from './open-for-writing';
import { scriptedWalk } from './scripted-walk';

const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

console.log('Building Tonewright…');
if ((await run('wxt', ['build'], { says: 'on-failure' })) !== 0)
  throw new Error('The build failed, as said above.');

if (hasDisplay) {
  const korean = /^ko/i.test(process.env['LC_ALL'] || process.env['LANG'] || '');
  await openForWriting(await launchExtensionBrowser({ headed: true, lang: korean ? 'ko' : 'en' }), korean);
} else {
  console.log('No display here, so this plays the main job by itself.\n');
  process.exitCode = (await scriptedWalk(await launchExtensionBrowser({ lang: 'ko' }))) ? 0 : 1;
}

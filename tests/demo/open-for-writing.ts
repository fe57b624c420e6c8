import type { ExtensionBrowser } from '../support/extension-browser';

const TO_TRY = [
  'Write "주민번호 900101-1234567" or "Is your ID 900101-1234567 correct?" and press Post.',
  'Press the chip under a complaint: the reply box opens with an answer in it.',
  'Open Tonewright behind the puzzle piece in the toolbar: today’s slots, drafts, the way to the workspace.',
  'In any composer, Alt+Shift+R opens the reply templates.',
];

/** Opens the stage at the sites' own addresses and stays until the window is closed. */
export async function openForWriting(browser: ExtensionBrowser, korean: boolean): Promise<void> {
  const lang = korean ? 'ko' : 'en';
  const [first] = browser.context.pages();
  await browser.newPage(`https://www.facebook.com/?lang=${lang}`);
  await first?.goto(`https://x.com/home?lang=${lang}`);
  await first?.bringToFront();

  console.log('Chromium is open with Tonewright on a replica of X and Facebook. Nothing is sent anywhere.');
  for (const line of TO_TRY) console.log(`- ${line}`);
  console.log('Close the window to end.');
  await browser.context.waitForEvent('close', { timeout: 0 });
  await browser.close();
}

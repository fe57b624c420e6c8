import { expect, test } from 'vitest';
import en from '@/lib/locales/en.json';
import ko from '@/lib/locales/ko.json';
import chromeEn from '../../public/_locales/en/messages.json';
import chromeKo from '../../public/_locales/ko/messages.json';
import { parityProblems, pluralProblems, unusedMessages } from './locale-messages';
import { readSources, SOURCE_FOLDERS } from './source-tree';

test('English and Korean say the same things with the same blanks', () => {
  expect(parityProblems(en, ko)).toEqual([]);
  expect(parityProblems(chromeEn, chromeKo)).toEqual([]);
});

/** Said of two and more alone, as where they are said shows. */
const ALWAYS_SEVERAL = [
  'overlay.thread.write',
  'overlay.mix.streak',
  'backup.extraCells',
  'workspace.feed.everyHours',
  'workspace.drafts.wordings',
  'workspace.drafts.bin.lead',
  'workspace.insights.fromPosts',
];

test('no English message counts one thing as several', () => {
  expect(pluralProblems(en).filter((key) => !ALWAYS_SEVERAL.includes(key))).toEqual([]);
  expect(pluralProblems({ a: '{count} rules', b: 'Rules: {count}', c: '{count} more' })).toEqual(['a']);
});

test('every message is said somewhere', () => {
  const code = [...readSources(...SOURCE_FOLDERS)]
    .filter(([path]) => /\.tsx?$/.test(path))
    .map(([, text]) => text);

  expect(unusedMessages(en, code)).toEqual([]);
});

test('differences, empty and unused messages are seen', () => {
  const english = { gate: { title: 'Check', count: '{count} left', only: 'Here' } };
  const korean = { gate: { title: ' ', count: '{number}개' }, extra: '더' };

  expect(parityProblems(english, korean)).toEqual([
    'gate.title is empty',
    'gate.count has blanks "{count}" in English and "{number}" in Korean',
    'gate.only is missing in Korean',
    'extra is missing in English',
  ]);
  expect(
    unusedMessages({ gate: { title: 'a', only: 'b' }, kind: { refund: 'c' } }, [
      "t('gate.title')",
      `t(\`kind.\${kind}\`)`,
    ]),
  ).toEqual(['gate.only']);
});

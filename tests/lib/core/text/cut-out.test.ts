import { expect, it } from 'vitest';
import { cutOut } from '@/lib/core/text/cut-out';
import { applyEdit } from '@/lib/core/text/span';

it.each([
  ['a word between two', 'one CUT two', 'one two'],
  ['the first word', 'CUT two', 'two'],
  ['the last word, where people write on', 'one CUT', 'one '],
  ['the end of a line', 'one CUT\ntwo', 'one\ntwo'],
  ['the beginning of a line', 'one\nCUT two', 'one\ntwo'],
  ['a line', 'one\nCUT\ntwo', 'one\ntwo'],
  ['the first line', 'CUT\n\ntwo', 'two'],
  ['a paragraph', 'one\n\nCUT\n\ntwo', 'one\n\ntwo'],
  ['a line at the end of a paragraph', 'one\nCUT\n\ntwo', 'one\n\ntwo'],
  ['a line at the beginning of a paragraph', 'one\n\nCUT\ntwo', 'one\n\ntwo'],
])('takes out %s and leaves the rest tidy', (_, text, left) => {
  const start = text.indexOf('CUT');
  expect(applyEdit(text, cutOut(text, { start, end: start + 3 }))).toBe(left);
});

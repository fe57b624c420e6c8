import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { ImportProblem } from '@/lib/core/ports';
import { readBackupData } from '@/lib/storage/backup-data';
import { aDraft } from '../../support/builders';
import { utf16 } from '../../support/utf16';
import { openTestStore } from './open-test-store';

const EXAMPLE = readFileSync(new URL('../../fixtures/backups/backup-v10.json', import.meta.url), 'utf8');

/** The example file with one value put at a path such as `data.slots[1].date`; undefined takes it away. */
function exampleWith(path: string, value: unknown): Blob {
  const file = JSON.parse(EXAMPLE);
  const parts = path.split(/[.[\]]+/);
  const last = parts.pop() ?? '';
  let place = file;
  for (const part of parts) place = place[part];
  place[last] = value;
  return new Blob([JSON.stringify(file)]);
}

/** Imports into a store that holds something; every refusal must leave that as it is. */
async function refuse(file: Blob): Promise<readonly ImportProblem[]> {
  const { store, database } = openTestStore();
  await store.drafts.save(aDraft({ id: 'mine' }));
  const before = await readBackupData(database);
  const outcome = await store.backup.importAll(file);
  expect(await readBackupData(database)).toEqual(before);
  expect(await store.backup.preview(file)).toEqual(outcome);
  expect(outcome.ok).toBe(false);
  return outcome.ok ? [] : outcome.problems;
}

describe('a file that is no backup is refused as a whole', () => {
  const cases: readonly [string, () => Blob, string, string][] = [
    ['is empty', () => new Blob([]), '', 'empty'],
    ['is blank', () => new Blob(['\n  \n']), '', 'empty'],
    ['is a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])]), '', 'UTF-8'],
    ['is UTF-16', () => new Blob([utf16(`\ufeff${EXAMPLE}`)]), '', 'UTF-8'],
    ['is UTF-16 without a mark', () => new Blob([utf16(EXAMPLE)]), '', 'UTF-8'],
    [
      'is in the old Korean encoding',
      () => new Blob([new Uint8Array([0x7b, 0xb0, 0xa1, 0x7d])]),
      '',
      'UTF-8',
    ],
    [
      'is another program’s JSON',
      () => new Blob(['{"format":"other"}']),
      'format',
      'not a Tonewright backup',
    ],
    ['is a list', () => new Blob(['[]']), 'format', 'not a Tonewright backup'],
    ['is null', () => new Blob(['null']), 'format', 'not a Tonewright backup'],
    ['comes from a newer version', () => exampleWith('version', 12), 'version', 'Update Tonewright'],
    ['has a name for a version', () => exampleWith('version', 'constructor'), 'version', 'must be'],
    ['has no version', () => exampleWith('version', undefined), 'version', 'missing'],
  ];

  it.each(cases)('when it %s', async (_, file, where, says) => {
    const problems = await refuse(file());

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ where, message: { en: expect.stringContaining(says) } });
    expect(problems[0]?.message.ko).toMatch(/[가-힣]/);
  });

  it('when it is over 50 MB, before a byte of it is read', async () => {
    const file = new Blob(['{}']);
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 + 1 });
    const read = vi.spyOn(file, 'arrayBuffer');

    const problems = await refuse(file);

    expect(problems[0]?.message.en).toContain('51 MB');
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a file that is not JSON is refused with the line and the column', () => {
  const cases = [
    ['cut off', '{\n  "format": "tonewright-backup",\n  "data": {', '3:12'],
    ['with a comma too many', '{\n  "drafts": [1, 2,],\n}', '2:19'],
    ['with a text left open', '{"a": "b\n}', '1:7'],
    ['with plain words', 'hello', '1:1'],
    ['with something after its end', '{} {}', '1:4'],
  ] as const;

  it.each(cases)('%s', async (_, text, where) => {
    const [problem] = await refuse(new Blob([text]));
    const [line, column] = where.split(':');

    expect(problem?.where).toBe(where);
    expect(problem?.message.en).toContain(`line ${line}, column ${column}`);
    expect(problem?.message.ko).toContain(`${line}번째 줄 ${column}번째 글자`);
  });
});

describe('one bad row is refused with its place and how to mend it', () => {
  const cases = [
    ['a day that never was', 'slots[1].date', '2027-02-29', 'real calendar day'],
    ['a time past midnight', 'slots[0].time', '24:30', '00:00 to 23:59'],
    ['a zone nobody knows', 'slots[0].zone', 'Asia/Soul', 'Asia/Seoul'],
    ['a kind of post nobody knows', 'slots[0].kind', 'ad', 'promotion'],
    ['a field that is missing', 'drafts[1].title', undefined, 'missing'],
    ['a list that is missing', 'templates', undefined, 'missing'],
    ['a field nobody knows', 'drafts[0].color', 'red', 'Remove it'],
    ['text where a list belongs', 'drafts[0].tags', 'a', 'a list'],
    ['a number where text belongs', 'drafts[0].title', 7, 'must be text'],
    ['half a millisecond', 'unsent[0].updatedAt', 0.5, 'whole number'],
    ['a time before all times', 'activity[0].at', -1, 'out of range'],
    ['an empty id', 'activity[0].id', '', 'must not be empty'],
    ['a draft without wording', 'drafts[0].wordings', [], 'must not be empty'],
    ['a wording that is no list', 'templates[0].wordings.ko', '죄송합니다', 'a list'],
    ['a blank of a kind nobody knows', 'templates[0].blanks[0].kind', 'colour', 'date-time'],
    ['a review on a day that never was', 'templates[0].reviewAt', '2027-02-30', 'real calendar day'],
    ['a text without end', 'slots[0].brief', 'a'.repeat(200_001), '200000'],
    ['a pattern that could stall a composer', 'guide.teamRules[3].demand.pattern', '^(a+)+$', 'a+)+'],
    ['a level nobody knows', 'guide.teamRules[0].level', 'loud', 'advise'],
    ['a count that is no number', 'ownPosts[0].counts.likes', '88', 'must be a number'],
    ['an address that is none of the web', 'ownPosts[0].link', 'javascript:alert(1)', 'fit here'],
    ['a share above one', 'settings.complaintThreshold', 2, 'range'],
    ['the same id twice', 'drafts[1].id', 'd-latte', 'data.drafts[0]'],
    ['a slot to a draft it lacks', 'slots[0].draftId', 'd-7', '“d-7”'],
  ] as const;

  it.each(cases)('%s', async (_, path, value, says) => {
    const problems = await refuse(exampleWith(`data.${path}`, value));

    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toBe(`data.${path}`);
    expect(problems[0]?.message.en).toContain(says);
    expect(problems[0]?.message.ko).toMatch(/[가-힣]/);
    expect(`${problems[0]?.message.ko}${problems[0]?.message.en}`).not.toMatch(/[{}](?! \])|undefined/);
  });

  it('a prototype smuggled in as a field', async () => {
    const file = EXAMPLE.replace('"data": {', '"data": { "__proto__": { "drafts": [] },');

    expect(await refuse(new Blob([file]))).toMatchObject([{ where: 'data.__proto__' }]);
  });

  it('and a file with thousands of them is told the first twenty', async () => {
    const drafts = Array.from({ length: 5000 }, () => ({}));
    const problems = await refuse(exampleWith('data.drafts', drafts));

    expect(problems).toHaveLength(20);
  });
});

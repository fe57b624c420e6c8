import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_GUIDE, type Guide } from '@/lib/core/guidelines/guide';
import { ANYWHERE, type TeamRule } from '@/lib/core/guidelines/team-rule';
import { readGuideFile, writeGuideFile } from '@/lib/exchange/guide-file';
import { judgePattern } from '@/lib/exchange/judge-pattern';
import { utf16 } from '@/tests/support/utf16';
import { anyBackupData } from '../storage/backup-arbitrary';

const good = writeGuideFile({
  ...EMPTY_GUIDE,
  voice: { prose: '옆집 사람처럼 말합니다.', dos: ['먼저 듣는다'], donts: [] },
});
const read = (content: BlobPart, before = EMPTY_GUIDE) =>
  readGuideFile(new Blob([content]), before, judgePattern);

describe('the guide as one file', () => {
  it('comes back as it went, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackupData, async ({ guide }) => {
        expect(await read(writeGuideFile(guide), guide)).toEqual({ ok: true, value: guide });
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('reads like a text that people could have written', () => {
    expect(good).toContain('prose: 옆집 사람처럼 말합니다.');
    expect(good.split('\n').length).toBeGreaterThan(10);
  });

  it('does not carry what one person waved off, nor take it from whoever reads it in', async () => {
    const dismissal = {
      id: 'd',
      rule: 'pii-rrn',
      reach: { by: 'wording', words: '900101-1234567' },
      at: 1,
    } as const;
    const mine: Guide = { ...EMPTY_GUIDE, dismissals: [dismissal] };

    expect(writeGuideFile(mine)).not.toContain('900101');
    expect(await read(good, mine)).toMatchObject({ ok: true, value: { dismissals: [dismissal] } });
  });
});

describe('a file that is no guide is refused, with the place and how to mend it', () => {
  it.each([
    ['is broken', 'format: [', '1:'],
    ['is another file', 'title: hello', 'format'],
    ['comes from a newer version', good.replace('version: 1', 'version: 2'), 'version'],
    ['has a field too many', good.replace('guide:', 'extra: 1\nguide:'), 'extra'],
    ['has a wrong value', good.replace('packs: []', 'packs: [toys]'), 'guide.packs[0]'],
  ])('when it %s', async (_, text, where) => {
    const outcome = await read(text);

    expect(outcome.ok).toBe(false);
    if (outcome.ok) return;
    expect(outcome.problems[0]?.where).toContain(where);
    expect(outcome.problems[0]?.message.ko).toMatch(/[가-힣]/);
  });

  it.each([
    ['is empty', '', 'empty'],
    ['is UTF-16', utf16(`\ufeff${good}`), 'UTF-8'],
    ['is UTF-16 without a mark', utf16(good), 'UTF-8'],
    ['is in the old Korean encoding', Uint8Array.of(0xb0, 0xa1, 0x3a, 0x31), 'UTF-8'],
    ['breaks off inside a letter', new TextEncoder().encode('title: 가').subarray(0, -1), 'UTF-8'],
    ['is over 50 MB', new Uint8Array(50 * 1024 * 1024 + 1), '51 MB'],
  ])('when it %s, as a whole', async (_, content, says) => {
    expect(await read(content)).toEqual({
      ok: false,
      problems: [
        {
          where: '',
          message: { en: expect.stringContaining(says), ko: expect.stringMatching(/[가-힣]/) },
        },
      ],
    });
  });

  it('when a pattern in it could stall a composer', async () => {
    const rule: TeamRule = {
      id: 'p',
      on: true,
      level: 'warn',
      demand: { kind: 'pattern', pattern: '^(a+)+$', ignoreCase: false },
      scope: ANYWHERE,
      exceptions: [],
      message: { ko: '', en: '' },
      link: '',
    };
    const outcome = await read(writeGuideFile({ ...EMPTY_GUIDE, teamRules: [rule] }));

    expect(outcome).toMatchObject({ ok: false, problems: [{ where: 'guide.teamRules[0].demand.pattern' }] });
    if (!outcome.ok) expect(outcome.problems[0]?.message.en).toContain('a+)+');
  });
});

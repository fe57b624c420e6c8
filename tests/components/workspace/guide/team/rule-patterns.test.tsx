import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TeamRuleDialog } from '@/components/workspace/guide/team/team-rule-dialog';
import { ORDINARY_POSTS } from '@/lib/core/guidelines/ordinary-posts';
import { guideFiles } from '@/lib/exchange/guide-files';
import { renderPage } from '@/tests/support/render-page';
import { aTeamRule } from '@/tests/support/team-rule';

const RULE = aTeamRule({ kind: 'pattern', pattern: '', ignoreCase: true });
const PAIR = aTeamRule({ kind: 'conditional', first: 'sale', second: 'sales?', ignoreCase: false });

afterEach(() => vi.restoreAllMocks());

function openRule(refusal: typeof guideFiles.refusal, { rule = RULE, language = 'en' as 'ko' | 'en' } = {}) {
  const onSave = vi.fn();
  vi.spyOn(guideFiles, 'refusal').mockImplementation(refusal);
  const page = renderPage(<TeamRuleDialog rule={rule} onCancel={() => {}} onSave={onSave} />, {
    language,
  });
  return { ...page, onSave };
}

it('judges a pattern when typing pauses, and not at every key', async () => {
  const asked: string[] = [];
  openRule(async (pattern) => {
    asked.push(pattern);
    return null;
  });
  const pattern = await screen.findByRole('textbox', { name: 'Pattern' });

  for (const typed of ['s', 'sa', 'sal', 'sale']) fireEvent.change(pattern, { target: { value: typed } });
  expect(asked).toEqual([]);

  expect(await screen.findByText('Runs in linear time.')).toBeDefined();
  expect(await screen.findByText(/ordinary posts, this rule would flag/)).toBeDefined();
  expect(new Set(asked)).toEqual(new Set(['sale']));
});

it('tries a pattern on posts only once it was found harmless, both of a pair', async () => {
  openRule(async (pattern) => (pattern === 'sales?' ? { ko: '느립니다', en: 'Too slow' } : null), {
    rule: PAIR,
  });

  expect(await screen.findByText('Too slow')).toBeDefined();
  expect(await screen.findByText('Runs in linear time.')).toBeDefined();
  expect(screen.queryByText(/ordinary posts, this rule would flag/)).toBeNull();

  fireEvent.change(screen.getByRole('textbox', { name: 'Second pattern' }), { target: { value: 'sale' } });
  expect(await screen.findByText(`Of ${ORDINARY_POSTS.length} ordinary posts, this rule would flag 0.`));
});

it.each([
  ['en', 'Pattern', 'Save the rule', /could not be checked.*reload this page/],
  ['ko', '정규식', '규칙 저장', /확인하지 못해.*새로고침/],
] as const)(
  'says in %s that a pattern could not be judged, and does not take it',
  async (language, field, save, words) => {
    const { user, onSave } = openRule(() => Promise.reject(new Error('no chunk')), { language });
    const dialog = within(await screen.findByRole('dialog'));

    fireEvent.change(dialog.getByRole('textbox', { name: field }), { target: { value: 'sale' } });
    expect(await dialog.findByText(words)).toBeDefined();
    await user.click(dialog.getByRole('button', { name: save }));

    await waitFor(() => expect(dialog.getByRole('alert').textContent).toMatch(words));
    expect(onSave).not.toHaveBeenCalled();
  },
);

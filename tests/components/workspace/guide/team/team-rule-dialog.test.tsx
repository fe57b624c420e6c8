import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TeamRuleDialog } from '@/components/workspace/guide/team/team-rule-dialog';
import { teamRuleSchema } from '@/lib/schemas/team-rule';
import { expectAccessible } from '@/tests/support/axe';
import { renderPage } from '@/tests/support/render-page';
import { aTeamRule } from '@/tests/support/team-rule';

const AVOID = aTeamRule({ kind: 'avoid', terms: ['cheap'] });

async function openRule({ rule = AVOID, language = 'en' as 'ko' | 'en' } = {}) {
  const [onSave, onCancel] = [vi.fn(), vi.fn()];
  const page = renderPage(<TeamRuleDialog rule={rule} onCancel={onCancel} onSave={onSave} />, { language });
  const dialog = within(await screen.findByRole('dialog'));
  const fill = (name: string, value: string) =>
    fireEvent.change(dialog.getByRole('textbox', { name }), { target: { value } });
  return { ...page, dialog, fill, onSave, onCancel };
}

const LONG = 'a'.repeat(2_001);
const MANY = Array.from({ length: 5_001 }, (_, at) => `word${at}`).join('\n');

describe('a rule that could not be read again is not saved, and the field at fault is named', () => {
  it.each([
    ['Our guideline (address)', 'https://moa.example:99999', 'This must be a full web address'],
    ['Our guideline (address)', 'moa.example/guide', 'This must be a full web address'],
    ['Our guideline (address)', `https://moa.example/${LONG}`, 'This is too long'],
    ['What it says (한국어)', LONG, 'This is too long. Up to 2000 characters fit.'],
    ['Exceptions', LONG, 'This is too long'],
    ['Words', MANY, 'There are too many entries here. Up to 5000 fit.'],
    ['Accounts', LONG, 'This is too long'],
  ])('%s', async (name, value, why) => {
    const { user, dialog, fill, onSave } = await openRule();

    fill(name, value);
    await user.click(dialog.getByRole('button', { name: 'Save the rule' }));

    expect((await dialog.findByRole('alert')).textContent).toContain(`${name}: ${why}`);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('in Korean for Koreans', async () => {
    const { user, dialog, fill, onSave } = await openRule({ language: 'ko' });

    fill('알리는 말(한국어)', LONG);
    await user.click(dialog.getByRole('button', { name: '규칙 저장' }));

    expect((await dialog.findByRole('alert')).textContent).toBe(
      '알리는 말(한국어): 너무 깁니다. 2000자까지 넣을 수 있습니다.',
    );
    expect(onSave).not.toHaveBeenCalled();
  });
});

it('takes an address within the company for the guideline', async () => {
  const { user, dialog, fill, onSave } = await openRule();

  fill('Our guideline (address)', 'https://intranet/guide');
  await user.click(dialog.getByRole('button', { name: 'Save the rule' }));

  expect(onSave).toHaveBeenCalledWith({ ...AVOID, link: 'https://intranet/guide' });
});

it('keeps hashtags without their sign, and leaves a lone sign out', async () => {
  const { user, dialog, onSave } = await openRule({
    rule: aTeamRule({ kind: 'hashtags', allowed: [], required: [] }),
  });

  await user.type(dialog.getByRole('textbox', { name: 'Allowed' }), '#');
  await user.click(dialog.getByRole('button', { name: 'Save the rule' }));
  expect(dialog.getByRole('alert').textContent).toContain('Something is missing');

  await user.type(dialog.getByRole('textbox', { name: 'Allowed' }), '{Enter}#moa{Enter}#');
  await user.click(dialog.getByRole('button', { name: 'Save the rule' }));
  const [[saved]] = onSave.mock.calls as [[unknown]];
  expect(teamRuleSchema.parse(saved).demand).toEqual({ kind: 'hashtags', allowed: ['moa'], required: [] });
});

describe('what was typed is not lost', () => {
  it('by a click beside the dialog', async () => {
    const { user, dialog, fill, onCancel } = await openRule();

    fill('Words', 'cheap\ncheapest');
    await user.click(document.body);

    expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' }).value).toBe('cheap\ncheapest');
    expect(onCancel).not.toHaveBeenCalled();
  });

  it.each([
    ['Cancel', (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
  ])('by %s: it asks first, and goes back to where it was', async (by, leave) => {
    const { user, dialog, onCancel } = await openRule();
    const cancel = dialog.getByRole('button', { name: 'Cancel' });
    const words = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Words' });

    await user.type(words, '{Enter}cheapest');
    await leave(user);
    const question = await screen.findByRole('dialog', { name: 'Discard your changes?' });
    expect(onCancel).not.toHaveBeenCalled();
    await expectAccessible(question);
    await user.keyboard('{Escape}');

    expect(words.value).toBe('cheap\ncheapest');
    expect(onCancel).not.toHaveBeenCalled();
    await waitFor(() => expect(document.activeElement).toBe(by === 'Escape' ? words : cancel));
    await leave(user);
    await user.click(await screen.findByRole('button', { name: 'Keep editing' }));
    expect(words.value).toBe('cheap\ncheapest');
    await leave(user);
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('unless there is nothing to lose', async () => {
    const { user, dialog, fill, onCancel } = await openRule();

    fill('Words', 'cheapest');
    fill('Words', 'cheap');
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));

    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('in Korean too', async () => {
    const { user, dialog, fill, onCancel } = await openRule({ language: 'ko' });

    fill('말', '저렴');
    await user.click(dialog.getByRole('button', { name: '취소' }));
    expect(await screen.findByRole('dialog', { name: '고친 내용을 버릴까요?' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: '버리기' }));

    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('another kind of rule', () => {
  const value = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name }).value;

  it('keeps the words, also past kinds that ask for none', async () => {
    const { user, dialog, fill } = await openRule();
    const kind = dialog.getByRole('combobox', { name: 'Kind' });

    fill('Words', 'cheap\ncheapest');
    await user.selectOptions(kind, 'Only together with');
    fill('Companions', 'tea');
    for (const passed of ['Sentence endings', 'Pattern', 'Never together with'])
      await user.selectOptions(kind, passed);
    expect([value('Words'), value('Companions')]).toEqual(['cheap\ncheapest', 'tea']);

    await user.selectOptions(kind, 'Write instead');
    fill('Write instead', 'fair');
    await user.selectOptions(kind, 'Our names');
    await user.selectOptions(kind, 'Write instead');
    expect([value('Words'), value('Write instead')]).toEqual(['cheap\ncheapest', 'fair']);
  });

  it('keeps the pattern', async () => {
    const { user, dialog, fill } = await openRule();
    const kind = dialog.getByRole('combobox', { name: 'Kind' });

    await user.selectOptions(kind, 'Pattern');
    fill('Pattern', 'sales?');
    await user.selectOptions(kind, 'Pattern, at most');
    expect(value('Pattern')).toBe('sales?');
    await user.selectOptions(kind, 'Pattern needs pattern');
    expect([value('First pattern'), value('Second pattern')]).toEqual(['sales?', '']);
    fill('First pattern', 'offers?');
    await user.selectOptions(kind, 'Pattern');
    await user.selectOptions(kind, 'Pattern needs pattern');
    expect(value('First pattern')).toBe('offers?');
  });

  it('takes nothing along that means something else there', async () => {
    const { user, dialog, fill } = await openRule({
      rule: aTeamRule({ kind: 'hashtags', allowed: ['moa'], required: [] }),
    });

    fill('One of these must stand', 'sale');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kind' }), 'Emoji');
    expect(value('Allowed')).toBe('');
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kind' }), 'Hashtags');
    expect([value('Allowed'), value('One of these must stand')]).toEqual(['moa', 'sale']);
  });
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { BlankField } from '@/lib/core/replies/blank-field';
import { weigh } from '@/lib/core/text/weighted-length';
import { aTemplate } from '@/tests/support/builders';
import { expectAccessible } from '../../support/axe';
import { nothingToCome } from '../../support/deadline';
import { aFinding, drawOverlay } from './overlay-stage';
import { aForm } from './reply-views';

const field = (changes: Partial<BlankField>): BlankField => ({
  ...{ name: 'item', kind: 'text', default: '', choices: [], remembered: false },
  ...changes,
});
const box = (name: string) => screen.getByRole('textbox', { name });
const insert = () => screen.getByRole('button', { name: 'Insert' });
const preview = () => screen.getByRole('region', { name: 'What goes in' }).querySelector('p')?.textContent;

describe('the form for open blanks', () => {
  it('shows the very text that will go in as it is typed, with the particle that fits', async () => {
    drawOverlay({
      blanks: aForm('{상품}을 {기한}까지 보냅니다.', { missing: ['상품'], known: { 기한: '내일' } }),
    });
    expect(preview()).toBe('Item을 내일까지 보냅니다.');

    await userEvent.type(box('Item'), '의자');
    expect(preview()).toBe('의자를 내일까지 보냅니다.');
    await userEvent.clear(box('Item'));
    await userEvent.type(box('Item'), '“책” 📚');
    expect(preview()).toBe('“책” 📚을 내일까지 보냅니다.');
  });

  it('counts it together with what stands in the box', async () => {
    const place = { before: '안녕하세요.', behind: '' };
    drawOverlay({ blanks: aForm('{item} ships.', { missing: ['item'], place }) });
    await userEvent.type(box('Item'), 'The chair');

    const { weightedLength } = weigh('안녕하세요. The chair ships.');
    expect(screen.getByRole('img', { name: `${weightedLength} of 280 as X counts` })).toBeTruthy();
  });

  it('begins at the first empty field, or at Insert where all are offered', () => {
    const { unmount } = drawOverlay({
      blanks: aForm('{store} {item}', { missing: ['store', 'item'], offered: { store: 'Riverside' } }),
    });
    expect((box('Store') as HTMLInputElement).value).toBe('Riverside');
    expect(document.activeElement).toBe(box('Item'));
    unmount();

    drawOverlay({ blanks: aForm('{store}', { missing: ['store'], offered: { store: 'Riverside' } }) });
    expect(document.activeElement).toBe(insert());
  });

  it('never lets a blank through: it says so and goes to the open field', async () => {
    const { actions } = drawOverlay({ blanks: aForm('{store} {item}', { missing: ['store', 'item'] }) });
    await userEvent.type(box('Store'), 'Riverside');
    await userEvent.type(box('Item'), '   ');

    await userEvent.click(insert());

    expect(actions.insertFilled).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/fill in every blank/);
    expect(document.activeElement).toBe(box('Item'));
  });

  it('puts in what was typed, by Enter, too', async () => {
    const { actions } = drawOverlay({
      blanks: aForm('{item}', { missing: ['item'], known: { name: 'Minji' } }),
    });

    await userEvent.type(box('Item'), 'chair{Enter}');

    expect(actions.insertFilled).toHaveBeenCalledWith({ name: 'Minji', item: 'chair' });
  });

  it('lets the person change what was filled in already', async () => {
    const { actions } = drawOverlay({
      blanks: aForm('Hi {name}, your {item} ^{sig}', { missing: ['item'], known: { name: 'Minji' } }),
    });
    expect(screen.queryByRole('textbox', { name: 'Signature' })).toBeNull();

    await userEvent.click(screen.getByRole('button', { name: 'Also in it: Customer’s name, Signature' }));
    await userEvent.type(box('Signature'), 'JH');
    await userEvent.type(box('Item'), 'chair');
    await userEvent.click(insert());

    expect(actions.insertFilled).toHaveBeenCalledWith({ name: 'Minji', item: 'chair', sig: 'JH' });
  });

  it('leaves on Escape', async () => {
    const { actions } = drawOverlay({ blanks: aForm('{item}', { missing: ['item'] }) });
    await userEvent.keyboard('{Escape}');
    expect(actions.closeBlanks).toHaveBeenCalledOnce();
  });
});

describe('a blank of its own kind', () => {
  it('takes a day and a time from a calendar and says them as the reply does', async () => {
    drawOverlay({ blanks: aForm('{기한}까지 답합니다.', { missing: ['기한'] }) });

    fireEvent.change(screen.getByLabelText('By when: date'), { target: { value: '2026-11-24' } });
    expect(preview()).toBe('11월 24일까지 답합니다.');
    fireEvent.change(screen.getByLabelText('By when: time'), { target: { value: '18:30' } });
    expect(preview()).toBe('11월 24일 18시 30분까지 답합니다.');
    fireEvent.change(screen.getByLabelText('By when: date'), { target: { value: '2026-11-22' } });
    expect(preview()).toBe('오늘 18시 30분까지 답합니다.');
  });

  it('takes years of four digits only', () => {
    drawOverlay({ blanks: aForm('{기한}까지 답합니다.', { missing: ['기한'] }) });
    expect(screen.getByLabelText<HTMLInputElement>('By when: date').max).toBe('9999-12-31');
  });

  it('takes words instead, and goes back to the calendar', async () => {
    drawOverlay({ blanks: aForm('{deadline} at the latest.', { missing: ['deadline'] }) });
    await userEvent.click(screen.getByRole('button', { name: 'In words' }));
    expect(document.activeElement).toBe(box('By when'));
    await userEvent.keyboard('Tuesday noon');
    expect(preview()).toBe('Tuesday noon at the latest.');

    await userEvent.click(screen.getByRole('button', { name: 'Pick from a calendar' }));

    expect(document.activeElement).toBe(screen.getByLabelText('By when: date'));
    expect(preview()).toBe('By when at the latest.');
  });

  it('says whose time it is where the reader is elsewhere', () => {
    drawOverlay({ blanks: aForm('{deadline}', { missing: ['deadline'], zone: 'Asia/Seoul' }) });
    expect(screen.getByText('Days and times are in Korean Standard Time.')).toBeTruthy();
  });

  it('shows what the customer wrote, which it may cover', () => {
    drawOverlay({ blanks: aForm('{item}', { missing: ['item'], answered: 'My kettle\nleaks 😡' }) });
    expect(screen.getByRole('blockquote').textContent).toBe('My kettle\nleaks 😡');
  });

  it('offers what there is to choose', async () => {
    const template = aTemplate({ blanks: [field({ kind: 'choice', choices: ['refund', 'exchange'] })] });
    const { actions } = drawOverlay({ blanks: aForm('A {item} it is.', { template, missing: ['item'] }) });

    await userEvent.click(insert());
    expect(actions.insertFilled).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Item' }), 'exchange');
    expect(preview()).toBe('A exchange it is.');
    await userEvent.click(insert());
    expect(actions.insertFilled).toHaveBeenCalledWith({ item: 'exchange' });
  });

  it('wonders aloud about a sum without a currency and a link that may not open, but takes them', async () => {
    const { actions } = drawOverlay({ blanks: aForm('{diff} {link}', { missing: ['diff', 'link'] }) });
    await userEvent.type(box('Amount overcharged'), '3200');
    await userEvent.type(box('Link'), 'moa.example');

    expect(screen.getByText('Is the currency there, too, such as $3.20?')).toBeTruthy();
    expect(screen.getByText('A full address starts with https://. Does this one open?')).toBeTruthy();
    await userEvent.click(insert());
    expect(actions.insertFilled).toHaveBeenCalledOnce();
  });
});

describe('the guide on a reply that is not in yet', () => {
  it('is asked once typing pauses and no blank is open', async () => {
    const { actions } = drawOverlay({ blanks: aForm('{store} {item}', { missing: ['store', 'item'] }) });
    await userEvent.type(box('Store'), 'Riverside');
    await nothingToCome();
    expect(actions.checkFilled).not.toHaveBeenCalled();
    await userEvent.type(box('Item'), 'chair');

    await waitFor(() =>
      expect(actions.checkFilled).toHaveBeenLastCalledWith({ store: 'Riverside', item: 'chair' }),
    );
    expect(actions.checkFilled.mock.calls.length).toBeLessThan(6);
  });

  it('says what it found, without holding the reply back', async () => {
    const filled = { text: 'chair', findings: [aFinding({ level: 'warn' })], held: false };
    const { actions } = drawOverlay({
      blanks: aForm('{item}', { offered: { item: 'chair' }, missing: ['item'] }),
      filled,
    });
    expect(screen.getByRole('status').textContent).toBe('1 to check');
    const found = within(screen.getByRole('list', { name: 'Things to check' }));
    expect(found.getByText('Looks like a resident registration number')).toBeTruthy();

    await userEvent.click(insert());
    expect(actions.insertFilled).toHaveBeenCalledOnce();
  });

  it('says why a reply was held back', () => {
    const view = { blanks: aForm('{item}', { missing: ['item'], offered: { item: 'chair' } }) };
    const { store } = drawOverlay(view);
    expect(screen.queryByRole('alert')).toBeNull();

    act(() => store.setState({ filled: { text: '', findings: [aFinding()], held: true } }));

    expect(screen.getByRole('alert').textContent).toMatch(/^Not inserted yet/);
  });
});

it('the form is accessible, and Korean to a Korean reader', async () => {
  const template = aTemplate({
    blanks: [field({ name: '종류', kind: 'choice', choices: ['환불', '교환'] })],
  });
  const missing = ['상품', '기한', '종류', '금액차', '링크'];
  const body = '{이름} 고객님, {상품}을 {기한}까지 {종류}하겠습니다. {금액차} {링크}';
  const { container } = drawOverlay({ blanks: aForm(body, { template, missing }) }, 'ko');

  expect(screen.getByRole('dialog', { name: '답글 채우기' })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: '상품' })).toBeTruthy();
  expect(screen.getByLabelText('언제까지: 날짜')).toBeTruthy();
  expect(screen.getByRole('combobox', { name: '종류' })).toBeTruthy();
  await expectAccessible(container);
});

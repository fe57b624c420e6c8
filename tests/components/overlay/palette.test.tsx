import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { weigh } from '@/lib/core/text/weighted-length';
import { aTemplate } from '@/tests/support/builders';
import { expectAccessible } from '../../support/axe';
import { drawOverlay } from './overlay-stage';
import { aPalette } from './reply-views';

const reply = (id: string, title: string, body: string, more = {}) =>
  aTemplate({ id, title: { en: title, ko: title }, wordings: { en: [body], ko: [] }, shortcut: '', ...more });

const LATE = reply('late', 'Late delivery', 'I’m sorry, {name}. Your {item} is late.');
const LOST = reply('lost', 'Lost parcel', 'I’m sorry. A new one left today.', { shortcut: 'lost' });
const THANKS = reply('thanks', 'Thanks for praise', 'That made our day.');
const ALL = [LATE, LOST, THANKS];

const search = () => screen.getByRole('searchbox', { name: 'Search templates' });
const chosen = () => screen.getByRole('option', { selected: true }).textContent;
const preview = () => screen.getByRole('region', { name: 'What goes in' });

describe('the palette', () => {
  it('shows what fits first, then what was used lately, then the rest, each under its name', () => {
    drawOverlay({ palette: aPalette(ALL, { fitting: ['thanks'], recent: ['lost', 'thanks'] }) });

    const names = (group: string) =>
      within(screen.getByRole('group', { name: group }))
        .getAllByRole('option')
        .map(({ textContent }) => textContent);
    expect(names('Fits this post')).toEqual(['Thanks for praise']);
    expect(names('Used lately')).toEqual(['Lost parcel/lost']);
    expect(names('All replies')).toEqual(['Late delivery']);
    expect(chosen()).toBe('Thanks for praise');
  });

  it('is walked through with the arrows while the search keeps the focus and points to the choice', async () => {
    const { actions } = drawOverlay({ palette: aPalette(ALL) });
    expect(document.activeElement).toBe(search());

    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe('Lost parcel/lost');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toBe('Thanks for praise');
    const option = screen.getByRole('option', { selected: true });
    expect(search().getAttribute('aria-activedescendant')).toBe(option.id);
    expect(document.activeElement).toBe(search());

    await userEvent.keyboard('{Enter}');
    expect(actions.chooseTemplate).toHaveBeenCalledWith('thanks');
  });

  it('keeps the choice where better ones arrive while the person is choosing', async () => {
    const palette = aPalette(ALL);
    const { store } = drawOverlay({ palette });
    await userEvent.keyboard('{ArrowDown}');

    act(() => store.setState({ palette: { ...palette, fitting: ['thanks'] } }));

    expect(chosen()).toBe('Lost parcel/lost');
  });

  it('looks for what is typed, begins with what was typed already, and says when nothing is found', async () => {
    drawOverlay({ palette: aPalette(ALL, { query: 'lo' }) });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Lost parcel/lost']);

    await userEvent.type(search(), 'zz');

    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByText('No template has these words.')).toBeTruthy();
  });

  it('shows what will go in: known values filled, open blanks marked, between what stands there, and the length of it all', () => {
    const place = { before: 'Hello.', behind: 'Bye.' };
    drawOverlay({ palette: aPalette([LATE], { known: { name: 'Minji' }, place }) });

    expect(preview().querySelector('p')?.textContent).toBe(
      'Hello. I’m sorry, Minji. Your Item is late. Bye.',
    );
    expect([...preview().querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Item']);
    const length = weigh('Hello. I’m sorry, Minji. Your {item} is late. Bye.').weightedLength;
    expect(within(preview()).getByRole('img', { name: `${length} of 280 as X counts` })).toBeTruthy();
  });

  it('shows the wording that is next to be used, not one that this customer has had', () => {
    const twice = reply('two', 'Two wordings', '', {
      wordings: {
        en: ['Thank you for telling us so kindly today.', 'We read it aloud in the shop.'],
        ko: [],
      },
    });
    const said = { here: [{ text: 'Thank you for telling us so kindly today.', at: 1 }], elsewhere: [] };
    drawOverlay({ palette: aPalette([twice], { said }) });

    expect(preview().querySelector('p')?.textContent).toBe('We read it aloud in the shop.');
  });

  it('counts nothing on Facebook, offers the other language where there is no other, and says who must release it', () => {
    const korean = aTemplate({ wordings: { ko: ['죄송합니다.'], en: [] }, gate: 'legal' });
    drawOverlay({ palette: aPalette([korean], { site: 'facebook' }) });

    expect(within(preview()).queryByRole('img')).toBeNull();
    expect(preview().querySelector('p')?.getAttribute('lang')).toBe('ko');
    expect(screen.getByText('Needs a release from: legal')).toBeTruthy();
  });

  it('shows fifty of many and says that there are more', () => {
    const many = Array.from({ length: 51 }, (_, at) => reply(`r${at}`, `Reply ${at}`, 'x'));
    drawOverlay({ palette: aPalette(many) });

    expect(screen.getAllByRole('option')).toHaveLength(50);
    expect(screen.getByText('The first 50 are shown. Type to find the others.')).toBeTruthy();
  });

  it('is accessible, and Korean to a Korean reader', async () => {
    const { container } = drawOverlay({ palette: aPalette(ALL, { fitting: ['lost'] }) }, 'ko');

    expect(screen.getByRole('group', { name: '이 글에 맞는 답글' })).toBeTruthy();
    expect(screen.getByRole('region', { name: '들어갈 글' })).toBeTruthy();
    await expectAccessible(container);
  });
});

import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/core/replies/post';
import type { CaseView } from '@/lib/protocol/case-view';
import type { ChipView, HandOverView } from '@/lib/state/overlay-store';
import { expectAccessible } from '@/tests/support/axe';
import { NOW } from '@/tests/support/builders';
import { drawOverlay } from './overlay-stage';

const MINUTE = 60_000;

function aChip(view: Partial<CaseView> = {}, over: Partial<ChipView> = {}): ChipView {
  const container = document.createElement('div');
  document.body.append(container);
  return {
    postId: '77',
    container,
    site: 'x',
    time: NOW - 192 * MINUTE,
    view: {
      ...{ id: 'x:77', kind: 'delivery', urgency: 'normal', escalations: [], showsPersonalData: false },
      ...{ since: NOW - 192 * MINUTE, dueAt: NOW + 600 * MINUTE, gate: '' },
      ...{ answeredAfter: null, handedOverTo: null },
      ...view,
    },
    ...over,
  };
}

/** What eyes read on the chip. */
function wordsOn(chip: ChipView, language: 'en' | 'ko' = 'en'): string {
  drawOverlay({ chips: [chip], minute: NOW }, language);
  return chip.container.textContent.replace(/\s+/g, ' ');
}

describe('a chip', () => {
  it('names kind and age, in each language', () => {
    expect(wordsOn(aChip())).toContain('delivery · 3 hr 12 min');
    expect(wordsOn(aChip(), 'ko')).toContain('배송 · 3시간 12분');
  });

  it('is not drawn again while somebody types elsewhere, but when its minute comes', () => {
    const chip = aChip();
    let drawn = 0;
    const { view } = chip;
    Object.defineProperty(chip, 'view', {
      get() {
        drawn += 1;
        return view;
      },
    });
    const { store } = drawOverlay({ chips: [chip], minute: NOW });
    const atFirst = drawn;

    act(() => store.setState({ dark: true }));
    expect(drawn).toBe(atFirst);
    act(() => store.setState({ minute: NOW + MINUTE }));
    expect(drawn).toBeGreaterThan(atFirst);
  });

  it('is no more exact than Facebook, and silent where the page tells no time', () => {
    expect(wordsOn(aChip({}, { site: 'facebook' }))).toContain('delivery · 3 hr');
    expect(wordsOn(aChip({}, { site: 'facebook' }))).not.toContain('12 min');
    expect(wordsOn(aChip({ dueAt: NOW - 2 * MINUTE }, { site: 'facebook' }))).toMatch(/· overdueReply/);
    expect(wordsOn(aChip({ dueAt: NOW + 20 * MINUTE }, { site: 'facebook' }))).toMatch(/· due soonReply/);
    expect(wordsOn(aChip({ answeredAfter: 192 * MINUTE }, { site: 'facebook' }))).not.toContain('12 min');
    expect(wordsOn(aChip({}, { time: null }))).toMatch(/^deliveryReply/);
  });

  it('says in words, not in colour alone, how much of the time for an answer is left', () => {
    expect(wordsOn(aChip({ dueAt: NOW + 20 * MINUTE }))).toContain('20 min left');
    expect(wordsOn(aChip({ dueAt: NOW - 150 * MINUTE }))).toContain('2 hr overdue');
    expect(wordsOn(aChip({ dueAt: NOW - 150 * MINUTE }), 'ko')).toContain('답변 기한 2시간 지남');
    expect(wordsOn(aChip({ urgency: 'today' }))).toContain('today');
  });

  it('names what calls for somebody with more say, and who must release the reply', () => {
    const danger = { urgency: 'now', escalations: ['safety'], gate: 'safety+legal' } as const;

    expect(wordsOn(aChip(danger))).toContain('safety · now · release: safety, legal');
    expect(wordsOn(aChip(danger), 'ko')).toContain('안전 · 지금 · 안전·법무 승인 필요');
  });

  it('wears who answered when, and who has it now', () => {
    const done = { answeredAfter: 42 * MINUTE, handedOverTo: 'Logistics', dueAt: NOW - MINUTE };

    expect(wordsOn(aChip(done))).toContain('answered after 42 min, handed over: Logistics');
    expect(wordsOn(aChip(done))).not.toContain('overdue');
    expect(wordsOn(aChip({ handedOverTo: '' }), 'ko')).toContain('넘김');
  });

  it('moves on with the minute', () => {
    const chip = aChip();
    const { store } = drawOverlay({ chips: [chip], minute: NOW });
    act(() => store.setState({ minute: NOW + MINUTE }));

    expect(chip.container.textContent).toContain('3 hr 13 min');
  });

  it('is reached by Tab, is named after what it does and described by what it says', async () => {
    const chip = aChip({ urgency: 'today' });
    const { actions } = drawOverlay({ chips: [chip], minute: NOW });
    const user = userEvent.setup();
    await user.tab();
    const reply = within(chip.container).getByRole('button', {
      name: 'Reply to complaint: delivery',
      description: 'delivery · 3 hr 12 min · today',
    });

    expect(document.activeElement).toBe(reply);
    await user.keyboard('{Enter}');
    expect(actions.answerComplaint).toHaveBeenCalledExactlyOnceWith('77');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(actions.openHandOver).toHaveBeenCalledExactlyOnceWith('77');
    await expectAccessible(chip.container);
  });

  it('calls a question and praise what they are, and offers nobody to hand praise to', () => {
    const question = aChip({ kind: 'question' });
    const praise = aChip({ kind: 'praise' });
    drawOverlay({ chips: [question, { ...praise, postId: '78' }], minute: NOW });

    expect(within(question.container).getByRole('button', { name: 'Reply to question' })).toBeDefined();
    expect(within(praise.container).getAllByRole('button')).toHaveLength(1);
    expect(within(praise.container).getByRole('button', { name: 'Reply to praise' })).toBeDefined();
  });
});

describe('handing over', () => {
  const post: Post = {
    ...{ site: 'x', id: '77', permalink: 'https://x.com/haneul_bori/status/77', author: '하늘보리' },
    ...{
      handle: 'haneul_bori',
      text: '월요일에 온다던 쌀이 안 왔어요.',
      language: 'ko',
      time: NOW - 192 * MINUTE,
    },
  };
  const contacts = [
    { id: 'c1', name: 'Logistics', email: 'logistics@moa.example', kinds: ['delivery'] },
    { id: 'c2', name: 'Shop floor', email: '', kinds: [] },
  ] as const;
  const open = (
    over: Partial<HandOverView> = {},
    view: Partial<CaseView> = {},
    language: 'en' | 'ko' = 'en',
  ) => {
    const chip = aChip(view);
    const handOver: HandOverView = {
      ...{ postId: '77', post, view: chip.view, contacts, zone: 'Asia/Seoul', step: 'open' },
      ...over,
    };
    return {
      chip,
      user: userEvent.setup(),
      ...drawOverlay({ chips: [chip], minute: NOW, handOver }, language),
    };
  };
  const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value;

  it('writes a note with kind, urgency, link, times and words, for the department that the team named', async () => {
    const { container } = open({}, { urgency: 'now', escalations: ['legal'] });

    expect(screen.getByRole('dialog', { name: 'Hand over' })).toBeDefined();
    expect(screen.getByRole('combobox', { name: 'Department' })).toHaveProperty('value', 'c1');
    expect(note().split('\n')).toEqual([
      'Kind: delivery',
      'Urgency: legal threat, now',
      'From: 하늘보리 (X)',
      'Post: https://x.com/haneul_bori/status/77',
      expect.stringMatching(/^Posted: Nov 22, 2026, 6:48.AM \(3 hr ago\)$/),
      expect.stringMatching(/^First answer due: Nov 22, 2026, 8:00.PM$/),
      'What it says: “월요일에 온다던 쌀이 안 왔어요.”',
    ]);
    await expectAccessible(container);
  });

  it('tells no minute where Facebook told an age in whole hours', () => {
    open({ post: { ...post, site: 'facebook' } });

    expect(note().split('\n')).toContain('Posted: about 3 hr ago');
    expect(note().split('\n')).toContainEqual(
      expect.stringMatching(/^First answer due: about Nov 22, 2026, 8:00.PM$/),
    );
  });

  it('tells the minute where Facebook did', () => {
    open({ post: { ...post, site: 'facebook', time: NOW - 40 * 60_000 } });

    expect(note()).toMatch(/^Posted: Nov 22, 2026, .* \(40 min ago\)$/m);
    expect(note()).toMatch(/^First answer due: Nov 22/m);
  });

  it('says in Korean, too, what is only about known', () => {
    open({ post: { ...post, site: 'facebook' } }, {}, 'ko');

    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '전달할 내용' }).value;
    expect(words).toContain('첫 답변 기한: 약 2026. 11. 22. 오후 8:00');
  });

  it('speaks Korean to Korean readers', () => {
    open({}, {}, 'ko');

    expect(screen.getByRole('dialog', { name: '담당 부서로 넘기기' })).toBeDefined();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '전달할 내용' }).value).toContain(
      '첫 답변 기한: 2026. 11. 22. 오후 8:00',
    );
  });

  it('leaves words out that show personal data', () => {
    open({}, { showsPersonalData: true });

    expect(note()).not.toContain('쌀');
    expect(note()).toContain('the post shows personal data');
  });

  it('copies the note as the person changed it', async () => {
    const { actions, user } = open();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), '\nPlease call her.');
    await user.click(screen.getByRole('button', { name: 'Copy the note' }));

    expect(actions.copyHandOver).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/Please call her\.$/),
      'Logistics',
    );
  });

  it('opens a mail draft to that contact by the person’s own click, and to nobody without an address', async () => {
    const { actions, user } = open();
    const draft = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open as mail draft' });
    const { pathname, searchParams } = new URL(draft.href);

    expect(decodeURIComponent(pathname)).toBe('logistics@moa.example');
    expect(searchParams.get('subject')).toBe('Complaint to take over: delivery');
    expect(searchParams.get('body')).toContain('Post: https://x.com/haneul_bori/status/77\r\n');
    draft.addEventListener('click', (event) => event.preventDefault());
    await user.click(draft);
    expect(actions.mailedHandOver).toHaveBeenCalledExactlyOnceWith('Logistics');
    expect(actions.copyHandOver).not.toHaveBeenCalled();

    await user.selectOptions(screen.getByRole('combobox'), 'c2');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says what happened and can be taken back', async () => {
    const { actions, user } = open({ step: 'mailed' });

    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      'The draft is in your mail program; nothing was sent. The post is marked “handed over: Logistics”.',
    );
    await user.click(screen.getByRole('button', { name: 'Not handed over' }));
    expect(actions.takeBackHandOver).toHaveBeenCalledOnce();
  });

  it('says the mark as the post has it where nobody in particular takes it over', () => {
    open({ contacts: [], step: 'copied' }, {}, 'ko');

    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      '복사했습니다. 편한 방법으로 전달해 주세요. 글에는 ‘넘김’ 표시를 달았습니다.',
    );
  });

  it('opens the note at its beginning', () => {
    open();

    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 0]);
  });

  it('leads to the settings while nobody is named', async () => {
    const { actions, user } = open({ contacts: [] });

    expect(screen.queryByRole('combobox')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Name somebody in Settings' }));
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('gives the focus back to the chip', async () => {
    const { chip, store, user, actions } = open();
    actions.closeHandOver.mockImplementation(() => store.setState({ handOver: null }));
    await user.keyboard('{Escape}');

    await waitFor(() =>
      expect(document.activeElement).toBe(
        within(chip.container).getByRole('button', { name: 'Hand over: delivery' }),
      ),
    );
  });
});

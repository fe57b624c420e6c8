import { describe, expect, it } from 'vitest';
import { changedFields, planImport, type ReadReply, takeBackImport } from '@/lib/core/replies/import-replies';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import { aTemplate, NOW } from '@/tests/support/builders';

const row = (changes: Partial<ReadReply> = {}): ReadReply => ({
  ...{ id: null, title: {}, fields: {}, wordings: { en: ['New words.'] } },
  ...changes,
});
const LATER = NOW + 1;
const make = () =>
  aTemplate({ id: 'made', title: { ko: '', en: '' }, wordings: { ko: [], en: [] }, shortcut: '' });
const plan = (here: readonly ReplyTemplate[], ...read: readonly ReadReply[]) =>
  planImport(here, read, make, LATER);

describe('what an import would do', () => {
  it('finds a reply again by its id, and leaves what the file does not speak of', () => {
    const here = aTemplate({ tags: ['a'], uses: 3 });
    const { added, changed, same } = plan([here], row({ id: 't1', fields: { folder: 'Late' } }));

    expect({ added, same }).toEqual({ added: [], same: 0 });
    expect(changed).toEqual([
      {
        before: here,
        after: {
          ...here,
          ...{ folder: 'Late', wordings: { ...here.wordings, en: ['New words.'] }, updatedAt: LATER },
        },
      },
    ]);
    expect(changed.map(changedFields)).toEqual([['folder', 'wordings']]);
  });

  it.each([
    ['its shortcut', { fields: { shortcut: 'late' } }],
    ['its title, in either language', { title: { en: 'Late delivery' } }],
  ])('finds one without an id by %s', (_, changes) => {
    expect(plan([aTemplate()], row(changes)).changed).toHaveLength(1);
  });

  it('takes an id that is not known here for a new reply, even if its title is', () => {
    const { added, changed } = plan([aTemplate()], row({ id: 'other', title: { en: 'Late delivery' } }));
    expect([added.map(({ id }) => id), changed]).toEqual([['other'], []]);
  });

  it('counts what is here already, word for word, and never touches it', () => {
    const here = aTemplate({ uses: 9, lastUsedAt: NOW });
    const { id, title, wordings, updatedAt: _updated, ...fields } = here;
    const again = row({
      id,
      title,
      wordings,
      fields: { ...fields, uses: 0, lastUsedAt: null, createdAt: 1 },
    });

    expect(plan([here], again)).toEqual({ added: [], changed: [], same: 1 });
  });

  it('keeps the higher count of uses and the later use', () => {
    const here = aTemplate({ uses: 2, lastUsedAt: 20 });
    const merged = (fields: ReadReply['fields']) => plan([here], row({ id: 't1', fields })).changed[0]?.after;
    expect(merged({ uses: 9, lastUsedAt: 10 })).toMatchObject({ uses: 9, lastUsedAt: 20 });
    expect(merged({})).toMatchObject({ uses: 2, lastUsedAt: 20 });
  });

  it('lets a second row about the same reply go on from the first', () => {
    const { changed } = plan(
      [aTemplate()],
      row({ fields: { shortcut: 'late', folder: 'A' } }),
      row({ fields: { shortcut: 'late', gate: 'legal' }, wordings: {} }),
    );
    expect(changed.map(({ after: { folder, gate } }) => ({ folder, gate }))).toEqual([
      { folder: 'A', gate: 'legal' },
    ]);
  });
});

describe('taking an import back', () => {
  const here = [aTemplate(), aTemplate({ id: 't2', shortcut: 'two' })];
  const done = plan(here, row({ id: 't1' }), row({ id: 't2' }), row({ id: 'new' }), row({ id: 'new2' }));
  const after = [...done.changed.map((one) => one.after), ...done.added];

  it('brings every reply back and takes away what was new', () => {
    expect(takeBackImport(after, done)).toEqual({ save: here, remove: ['new', 'new2'] });
  });

  it('leaves alone what was worked on since, and keeps uses counted since', () => {
    const since = after.map((one) => {
      if (one.id === 't1') return { ...one, uses: 5, lastUsedAt: NOW };
      return one.id === 't2' || one.id === 'new' ? { ...one, gate: 'legal' } : one;
    });

    expect(takeBackImport(since, done)).toEqual({
      save: [{ ...here[0], uses: 5, lastUsedAt: NOW }],
      remove: ['new2'],
    });
  });

  it('brings nothing back that was removed since', () => {
    expect(takeBackImport([], done)).toEqual({ save: [], remove: [] });
  });
});

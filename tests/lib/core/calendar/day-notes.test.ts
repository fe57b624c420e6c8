import { expect, it } from 'vitest';
import { createDayNotes } from '@/lib/core/calendar/day-notes';
import { USUAL_SENSITIVE_DATES } from '@/lib/core/calendar/sensitive-dates';

const notesOn = createDayNotes({
  zones: ['Asia/Seoul'],
  sensitiveDates: [...USUAL_SENSITIVE_DATES, { day: '2026-10-31', name: '회사 추모일' }],
});
const told = (date: string) => notesOn(date).map(({ kind, name }) => `${kind} ${name.ko}`);

it('tells holidays and sensitive dates of a day, every year or once', () => {
  expect(told('2026-06-06')).toEqual(['holiday 현충일', 'sensitive 현충일']);
  expect(told('2027-04-16')).toEqual(['sensitive 세월호 참사일']);
  expect(told('2026-10-31')).toEqual(['sensitive 회사 추모일']);
  expect(told('2027-10-31')).toEqual([]);
  expect(told('2026-11-25')).toEqual([]);
});

it('calls a day that it does not know by its date', () => {
  const notes = createDayNotes({ zones: [], sensitiveDates: [{ day: '11-25', name: '' }] });

  expect(notes('2026-11-25').map(({ name }) => name.en)).toEqual(['11-25']);
});

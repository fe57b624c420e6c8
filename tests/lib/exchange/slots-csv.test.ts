import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSlots } from '@/lib/core/calendar/import-slots';
import type { Recurrence } from '@/lib/core/calendar/recurrence';
import { SLOT_KINDS, SLOT_STATES } from '@/lib/core/calendar/slot';
import { readSlotsCsv } from '@/lib/exchange/slots/read-slots-csv';
import { writeSlotsCsv } from '@/lib/exchange/slots/write-slots-csv';
import en from '@/lib/locales/en.json';
import ko from '@/lib/locales/ko.json';
import { anyDate, anyRecurrence } from '@/tests/support/any-recurrence';
import { aSlot, NOW } from '@/tests/support/builders';

const read = (...lines: readonly string[]) => readSlotsCsv(lines.join('\n'), 'Asia/Seoul');

describe('a table of slots', () => {
  it('is read by the names that people give their columns and values', () => {
    expect(
      read(
        '날짜,시각,채널,계정,주제,성격,담당자,비고',
        '2026. 11. 2,9:10,페이스북,모아커피,김장 안내,홍보,지민,급함',
      ),
    ).toMatchObject({
      slots: [
        {
          ...{ date: '2026-11-02', time: '09:10', zone: 'Asia/Seoul', minutes: 30, site: 'facebook' },
          ...{ account: '모아커피', theme: '김장 안내', kind: 'promotion', owner: '지민' },
        },
      ],
      bad: [],
      unusedColumns: ['비고'],
    });
  });

  it('keeps the same theme at the same hour apart for each site and account', () => {
    const report = read(
      'date,time,theme,site,account',
      '2026-11-02,09:00,Launch,X,@moa_kr',
      '2026-11-02,09:00,Launch,X,@moa_us',
      '2026-11-02,09:00,Launch,Facebook,Moa',
    );

    expect(report?.bad).toEqual([]);
    expect(report?.slots.map(({ account }) => account)).toEqual(['@moa_kr', '@moa_us', 'Moa']);
  });

  it('is read by our own names of fields and values, in every language', () => {
    for (const { workspace, common } of [en, ko]) {
      const { theme, date, time, zone, minutes, site, account, slotKind, state, brief, owner } =
        workspace.fields;
      const headers = [theme, date, time, zone, minutes, site, account, slotKind, state, brief, owner];
      for (const kind of SLOT_KINDS) {
        const report = read(
          headers.join(','),
          `Menu,2026-11-02,09:00,UTC,20,${common.site.facebook},Moa,${common.slotKind[kind]},${common.slotState.ready},Say it,Kim`,
        );
        expect(report?.unusedColumns).toEqual([]);
        expect(report?.slots).toMatchObject([
          {
            theme: 'Menu',
            minutes: 20,
            site: 'facebook',
            kind,
            state: 'ready',
            brief: 'Say it',
            owner: 'Kim',
          },
        ]);
      }
    }
  });

  it.each([
    ['오전 9:05', '09:05'],
    ['오후 3:00', '15:00'],
    ['오전 12:10', '00:10'],
    ['3:00 PM', '15:00'],
    ['12:00 pm', '12:00'],
    ['9:05:00 AM', '09:05'],
    ['9:05', '09:05'],
  ])('reads %s, as tables write times, as %s', (cell, time) => {
    expect(read('date,time', `2026-11-02,${cell}`)?.slots).toMatchObject([{ time }]);
  });

  it('reads no hour after noon that no clock shows', () => {
    expect(read('date,time', '2026-11-02,오후 15:00', '2026-11-02,0:30 PM')?.bad).toHaveLength(2);
  });

  it('keeps rows that can’t be read out, each with its line, its field and the reason', () => {
    const report = read(
      'date,time,theme',
      '2026-11-02,09:00,Good',
      '2026-02-30,09:00,No such day',
      '2026-11-03,25:00,Late',
    );

    expect(report?.slots.map(({ theme }) => theme)).toEqual(['Good']);
    expect(report?.bad.map(({ place, field }) => [place, field])).toEqual([
      [{ line: 3 }, 'date'],
      [{ line: 4 }, 'time'],
    ]);
    for (const { message } of report?.bad ?? [])
      expect(message.ko.length && message.en.length).toBeGreaterThan(3);
  });

  it('names the column of a bad row as the table does', () => {
    const report = read('날짜,시각,주제', '2026-02-30,09:00,없는 날', '2026-11-03,25:00,늦은 시각');

    expect(report?.bad.map(({ field }) => field)).toEqual(['날짜', '시각']);
  });

  it('is none without a column of dates', () => {
    expect(read('theme,owner', 'Menu,Kim')).toBeNull();
  });

  it('read twice adds nothing the second time', () => {
    const rows = read('date,theme', '2026-11-02,Menu')?.slots ?? [];
    const { added } = importSlots([], rows, { account: '@moa', now: NOW });

    expect(importSlots(added, rows, { account: '@moa', now: NOW }).changes.save).toEqual([]);
  });

  it('that we wrote comes back the same, whatever stands in it', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map((words) => words.replaceAll('\r', '').trim());
    const anySlot = fc.record({
      date: anyDate,
      time: fc.constantFrom('00:00', '09:05', '23:59'),
      zone: fc.constantFrom('Asia/Seoul', 'America/New_York', 'Europe/Berlin', 'UTC'),
      minutes: fc.nat(1_440),
      site: fc.constantFrom('x' as const, 'facebook' as const),
      kind: fc.constantFrom(...SLOT_KINDS),
      state: fc.constantFrom(...SLOT_STATES),
      account: text,
      theme: text,
      brief: text,
      recurrence: fc.option(anyRecurrence.map((rule) => rule as Recurrence)),
      checklist: fc.array(fc.record({ id: fc.uuid(), text, done: fc.boolean() }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 4 }), (all) => {
        const slots = all.map((changes, at) => aSlot({ ...changes, id: `s${at}` }));
        const report = readSlotsCsv(writeSlotsCsv(slots), 'UTC');
        expect(report?.bad).toEqual([]);
        expect(report?.slots).toHaveLength(slots.length);
        expect(importSlots(slots, report?.slots ?? [], { account: '', now: NOW }).changed).toEqual([]);
      }),
    );
  });
});

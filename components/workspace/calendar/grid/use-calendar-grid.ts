import type { DragEvent, KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import type { MoveTarget } from '@/lib/core/calendar/move-slot';
import type { Slot } from '@/lib/core/calendar/slot';
import type { ViewRoute } from '../calendar-view';
import { type GridColumns, placeOf, stepFrom } from './grid-keys';
import { moveBy } from './move-keys';
import { useMoving } from './use-moving';
import { useRovingKey } from './use-roving-key';

interface CalendarGridOptions {
  readonly route: ViewRoute;
  /** Rows of the calendar, as they are kept. */
  readonly rows: readonly Slot[];
  /** What is shown, by id. */
  readonly shown: ReadonlyMap<string, Slot>;
  readonly columns: GridColumns;
  /** What has the focus at first. */
  readonly start: string;
  readonly panelOpen: boolean;
}

export type CalendarGrid = ReturnType<typeof useCalendarGrid>;

/** What the month and the week have in common: keys that walk among days and slots, and slots that move. */
export function useCalendarGrid(options: CalendarGridOptions) {
  const { route, rows, shown, columns, start, panelOpen } = options;
  const isMonth = route.view === 'month';
  const roving = useRovingKey(columns, start, panelOpen);
  const moving = useMoving(rows, roving.focus);
  const { held } = moving;
  /** Where in the card the mouse took hold of it, in pixels from its top. */
  const grip = useRef(0);
  const turnTo = (date: string) => route.go(route.around(date));

  const steer = (event: KeyboardEvent) => {
    if (!held || event.key === 'Tab') return moving.cancel();
    event.preventDefault();
    if (event.key === 'Escape') moving.cancel();
    if (event.key === 'Enter' || event.key === ' ') moving.drop();
    const to = moveBy(event, held.to, isMonth);
    if (!to) return;
    moving.aim(to);
    if (!columns.has(to.date)) turnTo(to.date);
  };
  const walk = (event: KeyboardEvent) => {
    const slot = shown.get(roving.current);
    if (event.key === ' ' && slot) {
      event.preventDefault();
      moving.lift(slot);
      // The card may leave the page with its week; the grid stays.
      roving.grid.current?.focus();
    }
    const place = placeOf(columns, roving.current);
    const next = place && stepFrom({ columns, isMonth }, place, event.key);
    if (!next) return;
    event.preventDefault();
    roving.focus(columns.get(next.date)?.[next.index] ?? next.date);
    if (!columns.has(next.date)) turnTo(next.date);
  };

  return {
    moving,
    grid: {
      ref: roving.grid,
      role: 'grid',
      tabIndex: -1,
      onFocus: roving.onFocus,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (held) steer(event);
        else walk(event);
      },
    },
    /** For whatever can have the focus. */
    item: (key: string) => ({ 'data-key': key, tabIndex: key === roving.current ? 0 : -1 }),
    /** For the card of a slot. */
    drag: (slot: Slot) => ({
      draggable: true,
      'data-lifted': held?.slot.id === slot.id || undefined,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        grip.current = event.clientY - event.currentTarget.getBoundingClientRect().top;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', slot.theme);
        moving.lift(slot);
      },
      onDragEnd: (event: DragEvent) => event.dataTransfer.dropEffect === 'none' && moving.cancel(),
    }),
    /** For the lower edge of a card, told how long a slot would be that ends at that height of the window. */
    edge: (slot: Slot, minutesAt: (bottom: number) => number) => ({
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        // Escape leaves it as it was.
        roving.grid.current?.focus({ preventScroll: true });
        moving.lift(slot);
      },
      onPointerMove: (event: PointerEvent) =>
        held?.slot.id === slot.id && moving.aim({ ...held.to, minutes: minutesAt(event.clientY) }),
      onPointerUp: moving.drop,
      onPointerCancel: moving.cancel,
    }),
    /** For a day, told where on it a slot whose top is at that height of the window would stand. */
    target: (targetAt: (slot: Slot, top: number) => MoveTarget) => ({
      onDragOver: (event: DragEvent) => {
        if (!held) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        moving.aim({ ...held.to, ...targetAt(held.slot, event.clientY - grip.current) });
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        moving.drop();
      },
    }),
  };
}

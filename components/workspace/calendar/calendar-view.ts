import { routeHref } from '../routes';
import { goTo, useRoute } from '../use-route';

/** The ways of looking at the calendar, the first where the address names none. */
export const CALENDAR_VIEWS = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** The view that the address names, and ways to other places of the calendar that keep it. */
export interface ViewRoute {
  readonly view: CalendarView;
  /** Address of a month, a day (ISO) or a slot. */
  readonly href: (id: string) => string;
  readonly go: (id: string) => void;
  /** What the route calls the month, or the week, around an ISO date. */
  readonly around: (date: string) => string;
  /** Looks at the open slot another way; without one, at what is around the date. */
  readonly show: (view: CalendarView, date: string, slotId: string | null) => void;
}

export function useCalendarView(): ViewRoute {
  const named = useRoute().view;
  const view = CALENDAR_VIEWS.find((known) => known === named) ?? 'month';
  return {
    view,
    href: (id) => routeHref('calendar', id, view),
    go: (id) => goTo('calendar', id, view),
    around: (date) => around(view, date),
    show: (next, date, slotId) => goTo('calendar', slotId ?? around(next, date), next),
  };
}

/** A day named in the month opens it; a week is named by one. */
function around(view: CalendarView, date: string): string {
  return view === 'week' ? date : date.slice(0, 7);
}

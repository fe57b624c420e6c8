import { expect, it } from 'vitest';
import { parseRoute, routeHref } from '@/components/workspace/routes';

it('reads back every place it writes', () => {
  expect(parseRoute(routeHref('drafts', 'a/b ü'))).toEqual({ area: 'drafts', id: 'a/b ü', view: null });
  expect(parseRoute(routeHref('guide'))).toEqual({ area: 'guide', id: null, view: null });
  expect(parseRoute(routeHref('calendar', '2026-11', 'week'))).toEqual({
    area: 'calendar',
    id: '2026-11',
    view: 'week',
  });
  expect(parseRoute(routeHref('calendar', null, 'list'))).toEqual({
    area: 'calendar',
    id: null,
    view: 'list',
  });
});

it('takes an address it does not know for Today', () => {
  expect(parseRoute('#/nowhere')).toEqual({ area: 'today', id: null, view: null });
  expect(parseRoute('')).toEqual({ area: 'today', id: null, view: null });
});

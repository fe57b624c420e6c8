import { expect, it } from 'vitest';
import { parseRoute, routeHref } from '@/components/workspace/routes';

it('reads back every place it writes', () => {
  expect(parseRoute(routeHref('drafts', 'a/b ü'))).toEqual({ area: 'drafts', id: 'a/b ü' });
  expect(parseRoute(routeHref('guide'))).toEqual({ area: 'guide', id: null });
});

it('takes an address it does not know for Today', () => {
  expect(parseRoute('#/practice')).toEqual({ area: 'today', id: null });
  expect(parseRoute('')).toEqual({ area: 'today', id: null });
});

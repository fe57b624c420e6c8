import { expect, it } from 'vitest';
import { isOutdated, usableTemplates } from '@/lib/core/replies/usable-templates';
import { aTemplate } from '@/tests/support/builders';

it('a reply is for everyone unless the team names roles', () => {
  const everyone = aTemplate({ id: 'everyone' });
  const care = aTemplate({ id: 'care', roles: ['care', 'brand'] });

  expect(usableTemplates([everyone, care], 'care')).toEqual([everyone, care]);
  expect(usableTemplates([everyone, care], 'executive')).toEqual([everyone]);
});

it('a reply is outdated from the day of its review on, and never without one', () => {
  expect(isOutdated({ reviewAt: '2026-11-23' }, '2026-11-22')).toBe(false);
  expect(isOutdated({ reviewAt: '2026-11-22' }, '2026-11-22')).toBe(true);
  expect(isOutdated({ reviewAt: null }, '2026-11-22')).toBe(false);
});

import { expect, it } from 'vitest';
import { waitingCases } from '@/lib/core/replies/waiting-cases';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { aCase, NOW } from '@/tests/support/builders';

const ago = (minutes: number) => NOW - minutes * 60_000;
const order = (...cases: Parameters<typeof waitingCases>[0]) =>
  waitingCases(cases, NOW, DEFAULT_SETTINGS).map(({ id }) => id);

it('what may hurt somebody comes first, be it ever so new; then what has used up most of its time', () => {
  const onFacebook = { site: 'facebook', urgency: 'normal' } as const;

  expect(
    order(
      aCase({ id: 'old grumble', ...onFacebook, postedAt: ago(20 * 60) }),
      aCase({ id: 'new grumble', ...onFacebook, postedAt: ago(30) }),
      aCase({ id: 'new fire', ...onFacebook, urgency: 'now', postedAt: ago(2) }),
      aCase({ id: 'older threat', ...onFacebook, urgency: 'now', postedAt: ago(10) }),
    ),
  ).toEqual(['older threat', 'new fire', 'old grumble', 'new grumble']);
});

it('what was answered, and what is no complaint, waits no more', () => {
  expect(
    order(
      aCase({ id: 'answered', answers: [{ at: NOW, by: '' }] }),
      aCase({ id: 'praise', kind: 'praise' }),
      aCase({ id: 'handed over', handedOver: { at: NOW, to: 'Logistics', by: '' } }),
    ),
  ).toEqual(['handed over']);
});

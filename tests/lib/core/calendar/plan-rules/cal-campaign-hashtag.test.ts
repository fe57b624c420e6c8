import { expect, it } from 'vitest';
import { calCampaignHashtag } from '@/lib/core/calendar/plan-rules/cal-campaign-hashtag';
import { daily, planned, remarksOf, saidOf } from '@/tests/support/a-plan';

it('finds a tag that is written in several ways, and one that is too long', () => {
  const slots = [
    planned({ id: 'a', text: '걸어요 #모아걷기2026' }),
    planned({ id: 'b', text: '함께 #모아_걷기' }),
  ];

  expect(remarksOf(calCampaignHashtag, slots)).toEqual([['a', 'b']]);
  expect(saidOf(calCampaignHashtag, slots)[0]?.message?.ko).toContain('#모아걷기2026, #모아_걷기');
  expect(remarksOf(calCampaignHashtag, daily(2, { text: '#AutumnFestivalOfCoffee' }))).toEqual([
    ['a0', 'a1'],
  ]);
});

it('is quiet on a tag that stays the same, and on one that stands in one post', () => {
  expect(remarksOf(calCampaignHashtag, daily(3, { text: '#MoaWalk2026' }))).toEqual([]);
  expect(
    remarksOf(calCampaignHashtag, [planned({ text: '#AutumnFestivalOfCoffee #MoaWalk #MoaRun' })]),
  ).toEqual([]);
});

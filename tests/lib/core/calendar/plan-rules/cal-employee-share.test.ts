import { expect, it } from 'vitest';
import { calEmployeeShare } from '@/lib/core/calendar/plan-rules/cal-employee-share';
import { DEFAULT_SETTINGS } from '@/lib/core/team/settings';
import { planned, remarksOf, saidOf } from '@/tests/support/a-plan';

const team = { ...DEFAULT_SETTINGS, brand: '모아 커피' };

it('finds posts for colleagues that do not say who speaks, and names a tag for it', () => {
  const slots = [
    planned({ id: 'a', text: '동료용 공유 글\n신제품 소식을 그대로 올려 주세요' }),
    planned({ id: 'b', text: 'Ask staff to share our ad' }),
  ];

  expect(remarksOf(calEmployeeShare, slots)).toEqual([['a'], ['b']]);
  const [said] = saidOf(calEmployeeShare, slots, { team });
  expect(said?.message).toEqual({
    ko: '동료가 나눌 글에 아직: 직원 표시(#모아커피직원)',
    en: 'For colleagues to share, still: a tag that says so (#모아커피employee)',
  });
});

it('finds one text for everybody', () => {
  const slot = planned({ text: '임직원 공유\n저는 OO 직원입니다. 새 카메라를 소개합니다', wordings: 1 });

  expect(saidOf(calEmployeeShare, [slot])[0]?.message?.ko).toContain('다른 문구');
  expect(remarksOf(calEmployeeShare, [{ ...slot, wordings: 2 }])).toEqual([]);
});

it('is quiet on own words with a tag, on posts about colleagues, and on what is done', () => {
  const quiet = [
    planned({ text: 'For colleagues: say in your own words what you like about it, with #OOemployee' }),
    planned({ text: '직원 인터뷰 사진을 공유합니다' }),
    planned({ text: 'Our staff share their favourite trails' }),
    planned({ text: '직원 공유용 문구', state: 'posted' }),
  ];
  expect(remarksOf(calEmployeeShare, quiet)).toEqual([]);
});

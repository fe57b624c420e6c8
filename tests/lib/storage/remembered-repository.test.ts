import { expect, it } from 'vitest';
import { NOW } from '../../support/builders';
import { openTestStore } from './open-test-store';

it('each account finds what it wrote last, and nothing of another', async () => {
  const { remembered } = openTestStore().store;
  await remembered.remember('moa_kr', { 지점: '서초점', 영업시간: '10시~18시' }, NOW);
  await remembered.remember('moa_care', { 지점: '부산점' }, NOW);
  await remembered.remember('moa_kr', { 지점: '강남점' }, NOW + 1);

  expect(await remembered.of('moa_kr')).toEqual({ 지점: '강남점', 영업시간: '10시~18시' });
  expect(await remembered.of('moa_care')).toEqual({ 지점: '부산점' });
  expect(await remembered.of('')).toEqual({});
});

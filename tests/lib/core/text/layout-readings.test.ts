import { expect, it } from 'vitest';
import { layoutReadings } from '@/lib/core/text/layout-readings';

it.each([
  ['qothd', ['qothd', '배송']],
  ['배송', ['배송', 'qothd']],
  ['ㅣㅐㄴㅅ', ['ㅣㅐㄴㅅ', 'lost']],
  ['ㅈ개ㅜㅎㅁㅊ채ㅕㅜㅅ', ['ㅈ개ㅜㅎㅁㅊ채ㅕㅜㅅ', 'wrongaccount']],
  ['rhoscksgdk', ['rhoscksgdk', '괜찮아']],
  ['24', ['24']],
])('reads %s on either keyboard layout', (word, readings) => {
  expect(layoutReadings(word)).toEqual(readings);
});

it('reads decomposed Hangul, as macOS types it', () => {
  expect(layoutReadings('배송'.normalize('NFD'))).toEqual(['배송', 'qothd']);
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/core/guidelines/finding';
import { decidePress, holdingFindings } from '@/lib/core/guidelines/press';
import type { Level } from '@/lib/core/level';

const finding = (level: Level): Finding => ({
  rule: `r-${level}`,
  family: 'warning',
  level,
  start: 0,
  end: 1,
  excerpt: 'x',
  suggestions: [],
});
const press = [{ composerId: 'a', text: 'risky words' }];

describe('a press of Post', () => {
  it('goes out when nothing is risky', () => {
    expect(decidePress(press, [], null)).toBe('let');
    expect(decidePress(press, [finding('advise'), finding('tip')], null)).toBe('let');
  });

  it('is held once for a warning and for a block', () => {
    expect(decidePress(press, [finding('warn')], null)).toBe('hold');
    expect(decidePress(press, [finding('tip'), finding('block')], null)).toBe('hold');
  });

  it('goes out with a pass for exactly this text in this composer', () => {
    expect(decidePress(press, [finding('block')], press)).toBe('let');
  });

  it('is held again after any edit, and in another composer', () => {
    expect(decidePress([{ composerId: 'a', text: 'risky words!' }], [finding('warn')], press)).toBe('hold');
    expect(decidePress([{ composerId: 'b', text: 'risky words' }], [finding('warn')], press)).toBe('hold');
  });

  it('of a thread needs a pass for every part', () => {
    const thread = [...press, { composerId: 'b', text: 'second part' }];
    expect(decidePress(thread, [finding('warn')], press)).toBe('hold');
    expect(decidePress(thread, [finding('warn')], thread)).toBe('let');
  });

  it('is explained by what holds it, not by tips', () => {
    expect(
      holdingFindings([finding('block'), finding('warn'), finding('tip')]).map(({ level }) => level),
    ).toEqual(['block', 'warn']);
  });
});

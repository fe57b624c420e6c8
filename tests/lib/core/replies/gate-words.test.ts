import { expect, it } from 'vitest';
import { gateWords } from '@/lib/core/replies/gate-words';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';

it.each([
  ['safety+legal, 15 min', 'safety, legal', '안전·법무'],
  ['team lead', 'team lead', '팀장'],
  ['품질팀', '품질팀', '품질팀'],
])('%s is read as “%s” and “%s”', (gate, en, ko) => {
  expect([gateWords(gate, 'en'), gateWords(gate, 'ko')]).toEqual([en, ko]);
});

it('every gate of the replies that ship is Korean to Korean readers', () => {
  const read = BUILT_IN_TEMPLATES.filter(({ gate }) => gate !== '').map(({ gate }) => gateWords(gate, 'ko'));

  expect(read.filter((words) => /[a-z]/.test(words))).toEqual([]);
});

import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { TeamRule } from '@/lib/core/guidelines/team-rule';
import { createOffenceReader } from '@/lib/models/offence/predict';
import { OFFENCE_WEIGHTS } from '@/lib/models/offence/weights';
import { aTeamRule } from '../support/team-rule';
import { costOf, type Figure } from './measure';

const offence = createOffenceReader(OFFENCE_WEIGHTS);

const KOREAN =
  '다음 주부터 매장 운영 시간이 한 시간 늘어납니다. 평일은 오전 9시부터 오후 9시까지, 주말은 8시까지예요. 늦게 오셔도 괜찮습니다. 고객센터 1588-0000으로 물어보셔도 되고, 새 앱에서는 가까운 매장이 먼저 보입니다. https://www.example.com/hours';
const ENGLISH =
  'From next week our stores stay open one hour longer: weekdays 9 to 9, weekends until 8. Call 1588-0000 or check the app, where the nearest branch now comes first. Nothing else changes. See all opening hours at https://www.example.com/hours';

const SYLLABLES =
  '가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후기니디리미비시이지치키티피히';

/** Made-up words that a team avoids or replaces, the same on every run, a third of them English. */
function teamRulesOf(count: number): readonly TeamRule[] {
  return Array.from({ length: count }, (_, at) => {
    const letters = (base: number, alphabet: string) =>
      Array.from({ length: 4 }, (_, place) =>
        alphabet.charAt(Math.floor(at / base ** place) % alphabet.length),
      ).join('');
    const term =
      at % 3 === 0
        ? `${letters(7, 'abcdefghijklmnopqrstuvwxyz')}${at}`
        : `${letters(5, SYLLABLES)} ${at % 7 ? '제품' : ''}`.trim();
    return aTeamRule(
      at % 2 ? { kind: 'avoid', terms: [term] } : { kind: 'prefer', terms: [term], replacement: '이용자' },
      { id: String(at) },
    );
  });
}

const guideOf = (count: number) => ({ ...EMPTY_GUIDE, teamRules: teamRulesOf(count) });
const now = () => performance.now();

/** What one keystroke costs, and what the checker costs to build. */
export function measureKeystroke(): readonly Figure[] {
  const figures: Figure[] = [];
  const medians = new Map<number, number>();
  for (const count of [100, 2_000, 10_000]) {
    const check = createFullCheck({ guide: guideOf(count), offence, now });
    const { median, p95 } = costOf((turn) => {
      const text = turn % 2 ? KOREAN : ENGLISH;
      check(`${text.slice(0, -1)}${turn}`, { platform: 'x', kind: 'post' });
    });
    medians.set(count, median);
    figures.push({
      what: `check of a full post, ${count} team rules, median`,
      value: median,
      bar: 1,
      unit: 'ms',
    });
    figures.push({ what: `check of a full post, ${count} team rules, p95`, value: p95, bar: 4, unit: 'ms' });
  }
  const growth = (medians.get(10_000) ?? 0) / (medians.get(100) ?? 1);
  figures.push({ what: '10,000 team rules against 100', value: growth, bar: 3, unit: 'times' });
  return [...figures, ...measureLongText(), ...measureStart()];
}

function measureLongText(): readonly Figure[] {
  const check = createFullCheck({ guide: guideOf(2_000), now });
  const long = `${KOREAN}\n${ENGLISH}\n`.repeat(20).slice(0, 5_000);
  const { median, p95 } = costOf(
    (turn) => void check(`${long}${turn}`, { platform: 'facebook', kind: 'post' }),
    150,
  );
  return [
    { what: 'check of 5,000 characters, median', value: median, bar: 8, unit: 'ms' },
    { what: 'check of 5,000 characters, p95', value: p95, bar: 16, unit: 'ms' },
  ];
}

function measureStart(): readonly Figure[] {
  const guide = guideOf(2_000);
  const { median } = costOf(() => void createFullCheck({ guide, now }), 40);
  return [{ what: 'building the checker, 2,000 team rules', value: median, bar: 20, unit: 'ms' }];
}

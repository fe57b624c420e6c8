import { contentMixOf } from '../reach/content-mix';
import { HINTS } from '../reach/hints';
import { createTermIndex } from '../text/term-index';
import { CATALOGUE } from './catalogue';
import type { Check } from './check-result';
import { createCheck } from './engine';
import type { Guide } from './guide';
import type { OffenceReader } from './offence/offence-reader';
import { createTeamRules } from './team-rules';

interface FullCheckParts {
  readonly guide: Guide;
  /** Milliseconds on a clock that only moves forward. */
  readonly now: () => number;
  readonly offence?: OffenceReader;
  /** Milliseconds; the engine's own where nothing is said. */
  readonly budgetMs?: number;
}

/** Everything there is: the catalogue, the hints, the team's own rules and the learned reading. */
export function createFullCheck({ guide, ...how }: FullCheckParts): Check {
  return createCheck({
    rules: [...CATALOGUE, ...HINTS],
    teamRules: createTeamRules(guide.teamRules),
    findWords: createTermIndex,
    guide,
    mixOf: contentMixOf,
    ...how,
  });
}

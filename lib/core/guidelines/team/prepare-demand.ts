import type { TeamDemand } from '../team-rule';
import { avoid } from './avoid';
import { capitalization } from './capitalization';
import { conditional } from './conditional';
import { emoji } from './emoji';
import { ending } from './ending';
import { hashtags } from './hashtags';
import { limit } from './limit';
import { links } from './links';
import { neverWith } from './never-with';
import { occurrence } from './occurrence';
import { onlyWith } from './only-with';
import { pattern } from './pattern';
import { prefer } from './prefer';
import type { PreparedDemand } from './prepared-demand';
import { repeat } from './repeat';
import { requireTerms } from './require';
import { signOff } from './sign-off';
import { spelling } from './spelling';

/** Makes a demand ready to run, by its kind. */
export function prepareDemand(demand: TeamDemand): PreparedDemand {
  switch (demand.kind) {
    case 'avoid':
      return avoid(demand);
    case 'prefer':
      return prefer(demand);
    case 'require':
      return requireTerms(demand);
    case 'limit':
      return limit(demand);
    case 'repeat':
      return repeat(demand);
    case 'only-with':
      return onlyWith(demand);
    case 'never-with':
      return neverWith(demand);
    case 'spelling':
      return spelling(demand);
    case 'ending':
      return ending(demand);
    case 'links':
      return links(demand);
    case 'hashtags':
      return hashtags(demand);
    case 'emoji':
      return emoji(demand);
    case 'sign-off':
      return signOff(demand);
    case 'pattern':
      return pattern(demand);
    case 'occurrence':
      return occurrence(demand);
    case 'conditional':
      return conditional(demand);
    case 'capitalization':
      return capitalization(demand);
  }
}

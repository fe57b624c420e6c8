import type { TeamDemand } from '@/lib/core/guidelines/team-rule';
import type { Translate } from '@/lib/locales/translate';

const SHOWN = 4;

/** What a rule of the team asks for, on one line. */
export function describeDemand(demand: TeamDemand, t: Translate): string {
  const say = (values: Readonly<Record<string, string | number>>) =>
    t(`workspace.guide.demand.${demand.kind}`, values);
  switch (demand.kind) {
    case 'avoid':
      return say({ terms: list(demand.terms) });
    case 'prefer':
      return say({ terms: list(demand.terms), replacement: demand.replacement });
    case 'require':
      return say({ terms: list(demand.terms) });
    case 'limit':
      return say({
        what: demand.what === 'terms' ? list(demand.terms) : t(`workspace.guide.counted.${demand.what}`),
        most: demand.most,
      });
    case 'only-with':
    case 'never-with':
      return say({ terms: list(demand.terms), companions: list(demand.companions) });
    case 'spelling':
      return say({ name: demand.name });
    case 'ending':
      return say({ style: t(`workspace.guide.endingStyle.${demand.style}`) });
    case 'links':
      return say({ domains: list(demand.domains) });
    case 'hashtags':
      return say({ tags: list([...demand.required, ...demand.allowed].map((tag) => `#${tag}`)) });
    case 'emoji':
      return say({ emoji: demand.allowed.length > 0 ? demand.allowed.join(' ') : t('workspace.guide.none') });
    case 'sign-off':
      return say({ endings: list(demand.endings) });
    case 'pattern':
      return say({ pattern: demand.pattern });
    case 'occurrence':
      return say({ pattern: demand.pattern, most: demand.most });
    case 'conditional':
      return say({ first: demand.first, second: demand.second });
    case 'repeat':
      return say({ most: demand.most });
    case 'capitalization':
      return say({ style: t(`workspace.guide.capitals.${demand.style}`) });
  }
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, SHOWN).join(', ');
  return words.length > SHOWN ? `${shown} … (${words.length})` : shown;
}

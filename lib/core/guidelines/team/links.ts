import { hostOf } from '../../text/host-of';
import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { quotedEn, withParticle } from './say';

/** Links only to our own sites. */
export const links: Prepare<DemandOf<'links'>> = ({ domains }) => {
  const ours = domains.map(hostOf);
  const isOurs = (host: string) => ours.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return {
    find: (draft) =>
      draft.entities.urls
        .filter(({ value }) => !isOurs(hostOf(value)))
        .map(({ start, end, value }) => ({
          start,
          end,
          message:
            ours.length > 0
              ? {
                  ko: `${hostOf(value)}: 링크는 ${withParticle(ours, '으로만')} 겁니다`,
                  en: `${hostOf(value)}: links go only to ${quotedEn(ours)}`,
                }
              : { ko: '링크는 걸지 않습니다', en: 'No links' },
        })),
  };
};

import { hostOf, isAt } from '../../text/host-of';
import type { DemandOf } from './demand-of';
import type { Prepare } from './prepared-demand';
import { quotedEn, withParticle } from './say';

/** Links only to our own sites. */
export const links: Prepare<DemandOf<'links'>> = ({ domains }) => {
  const ours = domains.map(hostOf);
  return {
    find: (draft) =>
      draft.entities.urls
        .filter(({ value }) => !isAt(hostOf(value), ours))
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

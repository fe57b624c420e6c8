import { formatShortDate } from '@/components/format-date';
import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { RULE_DOCS } from '@/components/workspace/guide/rule-docs';
import type { PlanFinding } from '@/lib/core/calendar/check-plan';
import { routeHref } from '../../routes';
import type { ViewRoute } from '../calendar-view';

/** As many as one can take in; the rest is counted. */
const SHOWN = 6;

interface Place {
  readonly id: string;
  readonly name: string;
  /** Null where the page did not tell. */
  readonly href: string | null;
  /** Where it opens, of what lies outside the workspace. */
  readonly target?: string;
}

/** The ways from a remark to what it is about: slots, customers' posts, exercises. */
export function PlanFindingPlaces({ finding, route }: { finding: PlanFinding; route: ViewRoute }) {
  const { t } = useText();
  const places = usePlaces(finding, route);
  const more = places.length - SHOWN;
  if (places.length === 0) return null;
  return (
    <ul className="tw-row tw-small">
      {places.slice(0, SHOWN).map(({ id, name, href, target }) => (
        <li key={id}>
          {href === null ? (
            name
          ) : (
            <a className="tw-link" href={href} target={target} rel="noreferrer">
              {name}
            </a>
          )}
        </li>
      ))}
      {more > 0 && <li className="tw-muted">{t('workspace.calendar.more', { count: more })}</li>}
    </ul>
  );
}

function usePlaces({ about, cases = [], exercises = [] }: PlanFinding, route: ViewRoute): readonly Place[] {
  const { t, language } = useText();
  const { linkTarget } = useServices();
  return [
    ...about.map((slot) => ({
      id: slot.id,
      name: `${formatShortDate(slot.date, language)} ${slot.time} ${slot.theme || t('common.untitledSlot')}`,
      href: route.href(slot.id),
    })),
    ...cases.map((one) => ({
      id: one.id,
      name: [t(`overlay.kind.${one.kind}`), one.customer, t(`common.site.${one.site}`)].join(' · '),
      href: one.link,
      target: linkTarget,
    })),
    ...exercises.map((id) => ({
      id,
      name: RULE_DOCS[id]?.message[language] ?? id,
      href: routeHref('practice', id),
    })),
  ];
}

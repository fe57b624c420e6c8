import { formatDay } from '@/components/format-date';
import { useServices } from '@/components/services';
import { DataTable } from '@/components/ui/data-table';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { todayIn } from '@/lib/core/calendar/today';
import { ownersOf } from '@/lib/core/team/owners';
import { routeHref } from '../routes';

/** Who sees to what: everybody named in a slot, with what is ahead; nothing while nobody is. */
export function PeopleTable() {
  const { t, language } = useText();
  const { now } = useServices();
  const slots = useStored('slots');
  const settings = useStored('settings');
  if (!slots || !settings) return null;
  const owners = ownersOf(slots, todayIn(settings.zone, now()));
  if (owners.length === 0) return null;
  return (
    <DataTable
      caption={t('workspace.team.people')}
      columns={[t('workspace.fields.owner'), t('workspace.team.ahead'), t('workspace.team.nextSlot')]}
    >
      {owners.map(({ name, ahead: [next, ...later] }) => (
        <tr key={name}>
          <td>{name}</td>
          <td>{next ? later.length + 1 : 0}</td>
          <td>
            {next && (
              <a className="tw-link" href={routeHref('calendar', next.id)}>
                {formatDay(next.date, language)} {next.time} {next.theme || t('common.untitledSlot')}
              </a>
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { useText } from '@/components/ui/language-provider';
import {
  BLOCK_HOURS,
  bestTimes,
  blockOf,
  ENOUGH_FOR_TIMES,
  type TimedPost,
  timedPosts,
} from '@/lib/core/reach/best-times';
import type { OwnPost } from '@/lib/core/reach/own-post';
import { median } from '@/lib/core/reach/own-results';
import { weekdayName } from '../weekday-name';
import { formatNumber } from './format-number';
import { useSaveCsv } from './use-save-csv';

const BLOCKS = Array.from({ length: 24 / BLOCK_HOURS }, (_, at) => at * BLOCK_HOURS);
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** Shades of the grid; the figures stand in it as well. */
const SHADES = 4;

interface BestHoursProps {
  readonly posts: readonly OwnPost[];
  /** IANA zone of the team's clock. */
  readonly zone: string;
}

/** When the account's posts did best, in words and as a grid of hours and weekdays. */
export function BestHours({ posts, zone }: BestHoursProps) {
  const { t, language } = useText();
  const saveCsv = useSaveCsv();
  const timed = useMemo(() => timedPosts(posts, zone), [posts, zone]);
  const best = useMemo(() => bestTimes(posts, zone), [posts, zone]);
  const cell = (block: number, day: number) =>
    timed.filter(({ hour, weekday }) => blockOf(hour) === block && weekday === day);
  const blocks = BLOCKS.filter((block) => timed.some(({ hour }) => blockOf(hour) === block));
  const highest = Math.max(
    ...blocks.flatMap((block) => WEEKDAYS.map((day) => medianOf(cell(block, day)) ?? 0)),
  );
  const dayNames = (days: readonly number[]) =>
    days.length === WEEKDAYS.length
      ? t('workspace.insights.everyDay')
      : WEEKDAYS.filter((day) => days.includes(day))
          .map((day) => weekdayName(day, language, 'long'))
          .join(', ');
  const fileRows = () => [
    (['hour', 'weekday', 'median', 'posts'] as const).map((name) => t(`workspace.insights.column.${name}`)),
    ...blocks.flatMap((block) =>
      WEEKDAYS.flatMap((day) => {
        const own = cell(block, day);
        const name = weekdayName(day, language, 'long');
        return own.length > 0 ? [[blockName(block), name, medianOf(own), own.length]] : [];
      }),
    ),
  ];
  return (
    <div className="tw-stack">
      {blocks.length === 0 && <h2 className="tw-section-title">{t('workspace.insights.hours')}</h2>}
      {blocks.length > 0 && (
        <DataTable
          caption={t('workspace.insights.hours')}
          columns={[
            t('workspace.insights.hoursIn', { zone }),
            ...WEEKDAYS.map((day) => weekdayName(day, language, 'short')),
          ]}
        >
          {blocks.map((block) => (
            <tr key={block}>
              <th scope="row">{blockName(block)}</th>
              {WEEKDAYS.map((day) => (
                <HourCell key={day} own={cell(block, day)} highest={highest} />
              ))}
            </tr>
          ))}
        </DataTable>
      )}
      <p>
        {best.basis === 'record'
          ? t('workspace.insights.hoursRecord', {
              hours: [...new Set(best.hours.map(blockOf))].map(blockName).join(', '),
              days: dayNames(best.weekdays),
              posts: best.posts,
            })
          : t('workspace.insights.hoursConvention', { needed: ENOUGH_FOR_TIMES, posts: best.posts })}
      </p>
      {blocks.length > 0 && (
        <>
          <p className="tw-muted tw-small">{t('workspace.insights.hoursNote')}</p>
          <div className="tw-row">
            <Button icon={Download} onClick={() => saveCsv('best-hours', fileRows())}>
              {t('workspace.insights.export')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function HourCell({ own, highest }: { own: readonly TimedPost[]; highest: number }) {
  const { t, language } = useText();
  const value = medianOf(own);
  if (value === null) return <td className="tw-hour" />;
  const shade = highest > 0 ? Math.ceil((value / highest) * SHADES) : 0;
  return (
    <td className="tw-hour" data-shade={shade}>
      {formatNumber(value, language, 1)}{' '}
      <span className="tw-small">{t('workspace.insights.hoursPosts', { count: own.length })}</span>
    </td>
  );
}

function medianOf(own: readonly TimedPost[]): number | null {
  return median(own.map(({ engagement }) => engagement));
}

/** "09:00–12:00". */
function blockName(block: number): string {
  const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
  return `${clock(block)}–${clock(block + BLOCK_HOURS)}`;
}

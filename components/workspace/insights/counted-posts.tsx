import { formatMoment } from '@/components/format-date';
import { DataTable } from '@/components/ui/data-table';
import { useText } from '@/components/ui/language-provider';
import type { OwnPost, PublicCounts } from '@/lib/core/reach/own-post';
import { formatNumber } from './format-number';

const SHOWN = 20;
const COUNTS = ['replies', 'reposts', 'likes', 'views'] as const satisfies readonly (keyof PublicCounts)[];

/** The posts themselves, those that went out last first: nothing is counted that cannot be seen here. */
export function CountedPosts({ posts }: { posts: readonly OwnPost[] }) {
  const { t, language } = useText();
  const timeOf = ({ postedAt, firstSeenAt }: OwnPost) => postedAt ?? firstSeenAt;
  const latest = posts.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(0, SHOWN);
  return (
    <DataTable
      caption={t('workspace.insights.counted')}
      columns={[
        t('workspace.insights.wentOut'),
        ...COUNTS.map((name) => t(`workspace.insights.count.${name}`)),
        t('workspace.insights.countedAt'),
        t('workspace.insights.post'),
      ]}
    >
      {latest.map((post) => (
        <tr key={post.id}>
          <th scope="row">
            {post.postedAt === null ? t('workspace.insights.unknown') : formatMoment(post.postedAt, language)}
          </th>
          {COUNTS.map((name) => {
            const count = post.counts[name];
            return (
              <td key={name}>
                {count === null ? t('workspace.insights.notShown') : formatNumber(count, language)}
              </td>
            );
          })}
          <td>{formatMoment(post.countedAt, language)}</td>
          <td>
            {post.link && (
              <a className="tw-link" href={post.link} target="_blank" rel="noreferrer">
                {t('workspace.insights.open')}
              </a>
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}

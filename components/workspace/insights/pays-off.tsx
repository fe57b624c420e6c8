import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { useText } from '@/components/ui/language-provider';
import type { OwnPost } from '@/lib/core/reach/own-post';
import { OUTCOMES } from '@/lib/core/reach/own-results';
import { seededRandom } from '@/lib/core/reach/seeded-random';
import { TRAITS, whatPaysOff } from '@/lib/core/reach/what-pays-off';
import { ComparisonCell } from './comparison-cell';
import { paysOffRows } from './pays-off-rows';
import { useClearDifferences } from './use-clear-differences';
import { useSaveCsv } from './use-save-csv';

/** Any number will do: it only has to be the same every time. */
const SEED = 1;

/** Which kinds of posts did better or worse than the account's others, and how sure that is. */
export function PaysOff({ posts }: { posts: readonly OwnPost[] }) {
  const { t } = useText();
  const saveCsv = useSaveCsv();
  const comparisons = useMemo(() => whatPaysOff(posts, seededRandom(SEED)), [posts]);
  const clear = useClearDifferences(comparisons);
  const caption = t('workspace.insights.paysOff');

  return (
    <div className="tw-stack">
      <DataTable
        caption={caption}
        columns={[
          t('workspace.insights.postsThat'),
          t('workspace.insights.sizes'),
          ...OUTCOMES.map((outcome) => t(`workspace.insights.outcome.${outcome}`)),
        ]}
      >
        {TRAITS.map((trait) => {
          const [passedOn, engagement] = comparisons.filter((one) => one.trait === trait);
          if (!passedOn || !engagement) return null;
          return (
            <tr key={trait}>
              <th scope="row">{t(`workspace.insights.trait.${trait}`)}</th>
              <td>
                {passedOn.withIt} / {passedOn.withoutIt}
              </td>
              <td>
                <ComparisonCell comparison={passedOn} />
              </td>
              <td>
                <ComparisonCell comparison={engagement} />
              </td>
            </tr>
          );
        })}
      </DataTable>
      <ul className="tw-clear-differences">
        {clear.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="tw-muted tw-small">{t('workspace.insights.caution')}</p>
      <div className="tw-row">
        <Button icon={Download} onClick={() => saveCsv('insights', paysOffRows(comparisons, t))}>
          {t('workspace.insights.export')}
        </Button>
      </div>
    </div>
  );
}

import { Download } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { useText } from '@/components/ui/language-provider';
import { formatNumber } from './format-number';
import { type CsvRow, useSaveCsv } from './use-save-csv';

export interface FigureColumn {
  readonly name: string;
  /** How a value is read on the page; the file holds it as it is. */
  readonly show?: (value: string | number) => string;
}

interface InsightFigureProps {
  readonly title: string;
  /** Names the file. */
  readonly subject: string;
  /** What it says, in a sentence; null where there is nothing to say yet. */
  readonly summary: string | null;
  /** How it comes to be filled, read while it is empty. */
  readonly empty: string;
  /** How it is counted. */
  readonly note: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly CsvRow[];
  /** The picture. */
  readonly children: ReactNode;
}

/** One picture with its table behind it, and the table as a file. */
export function InsightFigure(props: InsightFigureProps) {
  const { title, subject, summary, empty, note, columns, rows, children } = props;
  const { t } = useText();
  const saveCsv = useSaveCsv();
  const titleId = useId();
  return (
    <article className="tw-card tw-stack tw-figure" aria-labelledby={titleId}>
      <h3 id={titleId} className="tw-section-title">
        {title}
      </h3>
      {summary === null ? (
        <p className="tw-muted">{empty}</p>
      ) : (
        <>
          <p>{summary}</p>
          {children}
          <p className="tw-muted tw-small">{note}</p>
          <details>
            <summary>{t('workspace.insights.table')}</summary>
            <DataTable caption={title} columns={columns.map(({ name }) => name)}>
              {rows.map(([first, ...rest]) => (
                <tr key={first}>
                  <th scope="row">
                    <Shown value={first ?? null} column={columns[0]} />
                  </th>
                  {rest.map((value, at) => (
                    <td key={columns[at + 1]?.name}>
                      <Shown value={value} column={columns[at + 1]} />
                    </td>
                  ))}
                </tr>
              ))}
            </DataTable>
          </details>
          <div className="tw-row">
            <Button
              icon={Download}
              aria-describedby={titleId}
              onClick={() => saveCsv(subject, [columns.map(({ name }) => name), ...rows])}
            >
              {t('workspace.insights.export')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}

function Shown({ value, column }: { value: string | number | null; column: FigureColumn | undefined }) {
  const { language } = useText();
  if (value === null) return '–';
  if (column?.show) return column.show(value);
  return typeof value === 'number' ? formatNumber(value, language) : value;
}

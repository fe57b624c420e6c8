import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import './data-table.css';

/** A column that people sort by: pressed again, the other way round. */
export interface SortableColumn {
  readonly label: string;
  readonly sorted: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly (string | SortableColumn)[];
  /** The rows. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways where it has no room. */
export function DataTable({ caption, columns, children }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard.
    <section className="tw-card tw-table-frame" tabIndex={0} aria-label={caption}>
      <table className="tw-table">
        <caption className="tw-section-title">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) =>
              typeof column === 'string' ? (
                <th key={column} scope="col">
                  {column}
                </th>
              ) : (
                <SortableHead key={column.label} {...column} />
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

const ARROWS = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown };

function SortableHead({ label, sorted, onSort }: SortableColumn) {
  const Arrow = ARROWS[sorted ?? 'none'];
  return (
    <th scope="col" aria-sort={sorted ?? undefined}>
      <button type="button" className="tw-sort" onClick={onSort}>
        {label}
        <Arrow aria-hidden size={14} />
      </button>
    </th>
  );
}

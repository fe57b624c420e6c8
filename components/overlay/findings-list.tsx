import type { Finding } from '@/lib/core/guidelines/finding';
import { FindingItem } from './finding-item';
import { FoldedList } from './folded-list';

interface FindingsListProps {
  readonly label: string;
  readonly shown: readonly Finding[];
  readonly folded: readonly Finding[];
}

/** Findings or hints under a heading, each with what can be done about it. */
export function FindingsList({ label, shown, folded }: FindingsListProps) {
  if (shown.length + folded.length === 0) return null;
  return (
    <section className="findings">
      <h3>{label}</h3>
      <FoldedList label={label} shown={shown} folded={folded}>
        {(finding) => <FindingItem finding={finding} />}
      </FoldedList>
    </section>
  );
}

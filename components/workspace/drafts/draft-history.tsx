import { History } from 'lucide-react';
import { useMemo, useState } from 'react';
import { formatMoment } from '@/components/format-date';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { useWatch } from '@/components/ui/use-watch';
import type { Draft } from '@/lib/core/drafts/draft';
import { type Revision, sameWords } from '@/lib/core/drafts/revision';
import { TextChanges } from './text-changes';
import './draft-history.css';

interface DraftHistoryProps {
  readonly draft: Draft;
  readonly onRestore: (revision: Revision) => void;
}

/** How a draft stood earlier, what has changed since, and the way back. */
export function DraftHistory({ draft, onRestore }: DraftHistoryProps) {
  const { t, language } = useText();
  const { store } = useServices();
  const [chosenAt, setChosenAt] = useState<number | null>(null);
  const watch = useMemo(() => store.drafts.watchRevisions(draft.id), [store, draft.id]);
  const revisions = useWatch(watch)?.filter((revision) => !sameWords(revision, draft)) ?? [];
  const chosen = revisions.find(({ at }) => at === chosenAt) ?? revisions[0];
  if (!chosen) return null;
  return (
    <details className="tw-history">
      <summary>{t('workspace.drafts.history', { count: revisions.length })}</summary>
      <div className="tw-stack">
        <div className="tw-row tw-history-choice">
          <SelectField
            label={t('workspace.drafts.revision')}
            value={String(chosen.at)}
            options={revisions.map(({ at }) => ({ value: String(at), label: formatMoment(at, language) }))}
            onChange={(at) => setChosenAt(Number(at))}
          />
          <Button icon={History} onClick={() => onRestore(chosen)}>
            {t('workspace.drafts.restore')}
          </Button>
        </div>
        <p className="tw-muted tw-small">{t('workspace.drafts.historyHint')}</p>
        {pairsOf(chosen, draft).map(({ id, number, before, after }) => (
          <div key={id}>
            <p className="tw-label">{t('workspace.drafts.wording', { number })}</p>
            <TextChanges before={before} after={after} />
          </div>
        ))}
      </div>
    </details>
  );
}

/** Each wording as it stood and as it stands, those that are gone at the end. */
function pairsOf(revision: Revision, draft: Draft) {
  const texts = (wordings: Draft['wordings']) => new Map(wordings.map(({ id, text }) => [id, text]));
  const [before, after] = [texts(revision.wordings), texts(draft.wordings)];
  return [...new Set([...after.keys(), ...before.keys()])].map((id, index) => ({
    id,
    number: index + 1,
    before: before.get(id) ?? '',
    after: after.get(id) ?? '',
  }));
}

import { useText } from '@/components/ui/language-provider';
import './import-dialog.css';

const TABLES = [
  'drafts',
  'slots',
  'templates',
  'unsent',
  'decisions',
  'activity',
  'ownPosts',
  'cases',
  'guide',
  'settings',
] as const;

/** What a good file holds, and that it takes the place of what is here. */
export function ImportCounts({ counts }: { counts: Readonly<Record<string, number>> }) {
  const { t } = useText();
  return (
    <>
      <dl className="tw-import-counts">
        {TABLES.filter((table) => counts[table] !== undefined).map((table) => (
          <div key={table}>
            <dt>{t(`workspace.backup.tables.${table}`)}</dt>
            <dd>{counts[table]}</dd>
          </div>
        ))}
      </dl>
      <p>{t('workspace.backup.replaceText')}</p>
    </>
  );
}

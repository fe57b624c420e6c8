import { useText } from '@/components/ui/language-provider';
import { type ChangedReply, changedFields } from '@/lib/core/replies/import-replies';
import { templateTitle } from '../template-title';
import { useFieldText } from './use-field-text';

const SHOWN = 50;

/** The replies that would change, each field as it is and as it would be. */
export function ChangedReplies({ changed }: { changed: readonly ChangedReply[] }) {
  const { t } = useText();
  return (
    <section>
      <h3 className="tw-label">{t('workspace.replies.changed', { count: changed.length })}</h3>
      <ul className="tw-import-list">
        {changed.slice(0, SHOWN).map((one) => (
          <ChangedItem key={one.before.id} changed={one} />
        ))}
        {changed.length > SHOWN && (
          <li>{t('workspace.guide.moreFlagged', { count: changed.length - SHOWN })}</li>
        )}
      </ul>
    </section>
  );
}

function ChangedItem({ changed }: { changed: ChangedReply }) {
  const { t, language } = useText();
  const textOf = useFieldText();
  const { before, after } = changed;
  return (
    <li>
      <b>
        {templateTitle(before, language) || templateTitle(after, language) || t('workspace.replies.untitled')}
      </b>
      <dl className="tw-changes">
        {changedFields(changed).map((field) => (
          <div key={field}>
            <dt>{t(`workspace.replies.fields.${field}`)}</dt>
            <dd>
              <del>{textOf(field, before, after) || t('workspace.replies.nothing')}</del>
              <ins>{textOf(field, after, before) || t('workspace.replies.nothing')}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

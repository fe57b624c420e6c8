import { PenLine } from 'lucide-react';
import { useMemo } from 'react';
import { useServices } from '@/components/services';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { useWatch } from '@/components/ui/use-watch';
import { useWriteDraft } from '@/components/use-write-draft';
import type { Draft } from '@/lib/core/drafts/draft';
import { mainText } from '@/lib/core/drafts/main-text';
import './rows.css';
import { workspacePlace } from '@/lib/protocol/workspace-place';

const SHOWN = 3;

export function RecentDrafts() {
  const { t } = useText();
  const { store, workspaceHref, linkTarget } = useServices();
  const newest = useWatch(useMemo(() => store.drafts.watchRecent(SHOWN), [store]));
  return (
    <section className="tw-popup-section" aria-labelledby="tw-drafts">
      <div className="tw-popup-title">
        <h2 id="tw-drafts">{t('popup.drafts.title')}</h2>
        <a className="tw-link tw-small" href={workspaceHref('drafts')} target={linkTarget}>
          {t('popup.drafts.all')}
        </a>
      </div>
      {newest && newest.length > 0 ? (
        <ul className="tw-popup-rows">
          {newest.map((draft) => (
            <DraftRow key={draft.id} draft={draft} />
          ))}
        </ul>
      ) : (
        <p className="tw-muted tw-small tw-popup-none">{newest ? t('popup.drafts.none') : ' '}</p>
      )}
    </section>
  );
}

function DraftRow({ draft }: { draft: Draft }) {
  const { t } = useText();
  const { workspaceHref, linkTarget } = useServices();
  const writeDraft = useWriteDraft();
  const text = mainText(draft);
  const name = draft.title || text.slice(0, 40) || t('common.untitledDraft');
  return (
    <li className="tw-popup-row">
      <a
        href={workspaceHref(workspacePlace('drafts', draft.id))}
        target={linkTarget}
        className="tw-popup-row-link"
      >
        <span className="tw-popup-row-name">{name}</span>
        <span className="tw-muted tw-small">
          {t(`common.site.${draft.site}`)} · {t(`common.textKind.${draft.kind}`)}
        </span>
      </a>
      <IconButton
        icon={PenLine}
        label={t('popup.drafts.write', { title: name })}
        onClick={() => writeDraft(draft)}
      />
    </li>
  );
}

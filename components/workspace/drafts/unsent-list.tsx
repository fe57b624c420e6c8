import { FilePlus2, Trash2 } from 'lucide-react';
import { formatMoment } from '@/components/format-date';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { draftFromUnsent } from '@/lib/core/drafts/draft-from-unsent';
import type { UnsentText } from '@/lib/core/drafts/unsent-text';
import { useOfferUndo } from '../use-offer-undo';
import { goTo } from '../use-route';
import { DraftPanel } from './draft-panel';

/** What stood in composers and has not gone out, to be made into drafts. */
export function UnsentList() {
  const { t, language } = useText();
  const { store, now, newId } = useServices();
  const offerUndo = useOfferUndo();
  const unsent = useStored('unsent');
  const settings = useStored('settings');

  const take = async (text: UnsentText) => {
    const draft = draftFromUnsent(text, { id: newId(), wordingId: newId(), now: now() });
    await store.drafts.save(draft);
    await store.unsent.remove(text.id);
    goTo('drafts', draft.id);
  };
  const remove = async (text: UnsentText) => {
    await store.unsent.remove(text.id);
    offerUndo(t('workspace.drafts.unsent.removed'), () => void store.unsent.save(text));
  };

  return (
    <DraftPanel
      title={t('workspace.drafts.unsent.title')}
      lead={settings ? t('workspace.drafts.unsent.lead', { days: settings.unsentDays }) : ' '}
    >
      {unsent?.length === 0 && <p className="tw-muted">{t('workspace.drafts.unsent.empty')}</p>}
      <ul className="tw-draft-rows" aria-label={t('workspace.drafts.unsent.title')}>
        {unsent?.map((one) => {
          const moment = formatMoment(one.updatedAt, language);
          return (
            <li key={one.id}>
              <div>
                <p className="tw-text">{one.text}</p>
                <p className="tw-muted tw-small">
                  {t(`common.site.${one.site}`)} · {t(`common.textKind.${one.kind}`)} · {moment}
                </p>
              </div>
              <div className="tw-row">
                <Button
                  icon={FilePlus2}
                  aria-label={t('workspace.drafts.unsent.takeOne', { moment })}
                  onClick={() => take(one)}
                >
                  {t('workspace.drafts.unsent.take')}
                </Button>
                <IconButton
                  icon={Trash2}
                  label={t('workspace.drafts.unsent.remove', { moment })}
                  onClick={() => remove(one)}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </DraftPanel>
  );
}

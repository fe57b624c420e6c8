import { RotateCcw } from 'lucide-react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { GoneNotice } from '../gone-notice';

/** An address of a draft that is not among them: thrown away, it can be brought back right here. */
export function GoneDraft({ id }: { id: string }) {
  const { t } = useText();
  const { store } = useServices();
  const deleted = useStored('deletedDrafts')?.find((draft) => draft.id === id);
  if (!deleted) return <GoneNotice area="drafts" />;
  const { deletedAt: _, ...draft } = deleted;
  return (
    <GoneNotice
      area="drafts"
      text={t('workspace.gone.inBin')}
      action={
        <Button icon={RotateCcw} onClick={() => store.drafts.save(draft)}>
          {t('workspace.drafts.bin.restore')}
        </Button>
      }
    />
  );
}

import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import { type ReplyImport, takeBackImport } from '@/lib/core/replies/import-replies';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { Checked } from '@/lib/exchange/checked';
import type { ReplyReport } from '@/lib/exchange/replies/reply-report';
import { replyFiles } from '@/lib/exchange/reply-files';
import { downloadText } from '../../settings/download-text';
import { useOfferUndo } from '../../use-offer-undo';
import { ReplyImportDialog } from './reply-import-dialog';

interface ReplyFileButtonsProps {
  readonly templates: readonly ReplyTemplate[];
  /** ISO date, for the name of the file. */
  readonly today: string;
}

/** Replies out to a table or a file, and in again. What would change is shown before anything does. */
export function ReplyFileButtons({ templates, today }: ReplyFileButtonsProps) {
  const { t } = useText();
  const { store } = useServices();
  const toast = useToast();
  const offerUndo = useOfferUndo();
  const [read, setRead] = useState<{ readonly name: string; readonly outcome: Checked<ReplyReport> } | null>(
    null,
  );
  const busy = (work: Promise<unknown>) =>
    void work.catch(() => toast({ message: t('workspace.replies.fileFailed') }));

  const exportCsv = async () =>
    downloadText(`replies-${today}.csv`, await replyFiles.writeCsv(templates), 'text/csv');
  const exportJson = async () => downloadText(`replies-${today}.json`, await replyFiles.writeJson(templates));
  const look = async ([file]: readonly File[]) => {
    if (file) setRead({ name: file.name, outcome: await replyFiles.read(file) });
  };
  const takeIn = async (plan: ReplyImport) => {
    setRead(null);
    const save = [...plan.added, ...plan.changed.map(({ after }) => after)];
    await store.templates.apply({ save, remove: [] });
    offerUndo(t('workspace.replies.imported', { count: save.length }), () => busy(takeBack(plan)));
  };
  const takeBack = async (plan: ReplyImport) =>
    store.templates.apply(takeBackImport(await store.templates.all(), plan));
  return (
    <>
      <FileButton icon={Upload} accept=".csv,.tsv,.txt,.json" onChoose={(files) => busy(look(files))}>
        {t('workspace.replies.import')}
      </FileButton>
      <Button icon={Download} onClick={() => busy(exportCsv())}>
        {t('workspace.replies.exportCsv')}
      </Button>
      <Button icon={Download} onClick={() => busy(exportJson())}>
        {t('workspace.replies.exportJson')}
      </Button>
      {read && (
        <ReplyImportDialog
          fileName={read.name}
          outcome={read.outcome}
          templates={templates}
          onCancel={() => setRead(null)}
          onAgree={(plan) => busy(takeIn(plan))}
        />
      )}
    </>
  );
}

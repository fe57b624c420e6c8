import { Upload } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/services';
import { FileButton } from '@/components/ui/file-button';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import type { ImportOutcome } from '@/lib/core/ports';
import { ImportDialog } from './import-dialog';

interface Chosen {
  readonly file: File;
  readonly outcome: ImportOutcome;
}

/** Choose a file, see what it holds or why it is refused, and only then replace what is here. */
export function ImportPicker() {
  const { t } = useText();
  const { store } = useServices();
  const toast = useToast();
  const [chosen, setChosen] = useState<Chosen | null>(null);

  const look = async ([file]: readonly File[]) => {
    if (file) setChosen({ file, outcome: await store.backup.preview(file) });
  };
  const takeBack = async (before: Blob) => {
    const failed = () => toast({ message: t('workspace.backup.importFailed') });
    await store.backup.importAll(before).then(({ ok }) => ok || failed(), failed);
  };
  const replaceAll = async (file: File) => {
    try {
      const before = new Blob([await store.backup.exportAll()]);
      const outcome = await store.backup.importAll(file);
      if (!outcome.ok) return setChosen({ file, outcome });
      toast({ message: t('workspace.backup.imported'), undo: () => void takeBack(before) });
    } catch {
      toast({ message: t('workspace.backup.importFailed') });
    }
    setChosen(null);
  };

  return (
    <>
      <FileButton icon={Upload} accept="application/json,.json" onChoose={(files) => void look(files)}>
        {t('workspace.backup.import')}
      </FileButton>
      {chosen && (
        <ImportDialog
          fileName={chosen.file.name}
          outcome={chosen.outcome}
          onCancel={() => setChosen(null)}
          onConfirm={() => replaceAll(chosen.file)}
        />
      )}
    </>
  );
}

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
  const replaceAll = async (file: File) => {
    try {
      const outcome = await store.backup.importAll(file);
      if (!outcome.ok) return setChosen({ file, outcome });
      toast({ message: t('workspace.backup.imported') });
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

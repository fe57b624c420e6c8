import { Upload } from 'lucide-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
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
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);

  const look = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
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
      <Button icon={Upload} onClick={() => input.current?.click()}>
        {t('workspace.backup.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={t('workspace.backup.file')}
        onChange={look}
      />
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

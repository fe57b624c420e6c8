import { Download, Upload } from 'lucide-react';
import { useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { useText } from '@/components/ui/language-provider';
import { useToast } from '@/components/ui/toast';
import type { Guide } from '@/lib/core/guidelines/guide';
import { putRules } from '@/lib/core/team/put-rules';
import type { Checked } from '@/lib/exchange/checked';
import { guideFiles } from '@/lib/exchange/guide-files';
import type { ValeReport } from '@/lib/exchange/vale/vale-report';
import { downloadText } from '../../settings/download-text';
import type { GuideStep } from '../use-guide-step';
import { GuideImportDialog } from './guide-import-dialog';
import { ValeDialog } from './vale-dialog';

interface GuideFileButtonsProps {
  readonly guide: Guide;
  readonly onStep: GuideStep;
}

/** The guide out as one file, in again, and Vale styles in. What would change is shown before anything does. */
export function GuideFileButtons({ guide, onStep }: GuideFileButtonsProps) {
  const { t } = useText();
  const { newId } = useServices();
  const toast = useToast();
  const [read, setRead] = useState<{ readonly name: string; readonly outcome: Checked<Guide> } | null>(null);
  const [vale, setVale] = useState<ValeReport | null>(null);
  const busy = (work: Promise<unknown>) =>
    void work.catch(() => toast({ message: t('workspace.guide.fileFailed') }));

  const exportGuide = async () =>
    downloadText('tone-guide.yml', await guideFiles.write(guide), 'application/yaml');
  const readGuide = async ([file]: readonly File[]) => {
    if (file) setRead({ name: file.name, outcome: await guideFiles.read(file, guide) });
  };
  const readVale = async (files: readonly File[]) => setVale(await guideFiles.readVale(files, newId));
  return (
    <div className="tw-row">
      <Button icon={Download} onClick={() => busy(exportGuide())}>
        {t('workspace.guide.export')}
      </Button>
      <FileButton icon={Upload} accept=".yml,.yaml" onChoose={(files) => busy(readGuide(files))}>
        {t('workspace.guide.import')}
      </FileButton>
      <FileButton icon={Upload} accept=".yml,.yaml" multiple onChoose={(files) => busy(readVale(files))}>
        {t('workspace.guide.importVale')}
      </FileButton>
      {read && (
        <GuideImportDialog
          fileName={read.name}
          outcome={read.outcome}
          before={guide}
          onCancel={() => setRead(null)}
          onReplace={(next) => {
            setRead(null);
            onStep(({ dismissals }) => ({ ...next, dismissals }), t('workspace.guide.imported'));
          }}
        />
      )}
      {vale && (
        <ValeDialog
          report={vale}
          onCancel={() => setVale(null)}
          onAdd={() => {
            setVale(null);
            onStep(
              (now) => ({ ...now, teamRules: putRules(now.teamRules, vale.rules) }),
              t('workspace.guide.valeAdded', { count: vale.rules.length }),
            );
          }}
        />
      )}
    </div>
  );
}

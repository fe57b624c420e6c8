import { useText } from '@/components/ui/language-provider';
import { SampleNote, SampleOffer } from '../samples/sample-note';
import { SettingsSection } from './settings-section';

/** Samples put in and taken away, at any time. */
export function SampleSection() {
  const { t } = useText();
  return (
    <SettingsSection title={t('workspace.samples.title')}>
      <p className="tw-muted">{t('workspace.samples.wantHint')}</p>
      <div>
        <SampleNote />
        <SampleOffer />
      </div>
    </SettingsSection>
  );
}

import { useText } from '@/components/ui/language-provider';
import { LinesField } from '@/components/ui/lines-field';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import type { Company } from '@/lib/core/guidelines/check-context';
import type { Guide } from '@/lib/core/guidelines/guide';

interface VoiceFieldsProps {
  readonly guide: Guide;
  readonly onChange: (patch: Partial<Guide>) => void;
}

/** How we sound, in prose for people; and what we are called, for the rules. */
export function VoiceFields({ guide: { voice, company, allowed }, onChange }: VoiceFieldsProps) {
  const { t } = useText();
  const tell = (patch: Partial<Company>) => onChange({ company: { ...company, ...patch } });
  const list = (name: 'names' | 'rivals' | 'domains' | 'hashtags') => ({
    label: t(`workspace.guide.company.${name}`),
    hint: t(`workspace.guide.company.${name}Hint`),
    values: company[name],
  });
  return (
    <>
      <section className="tw-card tw-stack" aria-labelledby="tw-voice">
        <h2 id="tw-voice" className="tw-section-title">
          {t('workspace.guide.voice')}
        </h2>
        <TextField
          label={t('workspace.guide.prose')}
          rows={5}
          value={voice.prose}
          placeholder={t('workspace.guide.proseExample')}
          onChange={(prose) => onChange({ voice: { ...voice, prose } })}
        />
        <div className="tw-grid">
          <LinesField
            label={t('workspace.guide.dos')}
            hint={t('workspace.guide.oneALine')}
            rows={4}
            values={voice.dos}
            onChange={(dos) => onChange({ voice: { ...voice, dos } })}
          />
          <LinesField
            label={t('workspace.guide.donts')}
            hint={t('workspace.guide.oneALine')}
            rows={4}
            values={voice.donts}
            onChange={(donts) => onChange({ voice: { ...voice, donts } })}
          />
        </div>
      </section>
      <section className="tw-card tw-stack" aria-labelledby="tw-company">
        <h2 id="tw-company" className="tw-section-title">
          {t('workspace.guide.company.title')}
        </h2>
        <TagField {...list('names')} onChange={(names) => tell({ names })} />
        <TagField {...list('rivals')} onChange={(rivals) => tell({ rivals })} />
        <TagField {...list('domains')} onChange={(domains) => tell({ domains: domains.map(hostOf) })} />
        <TagField
          {...list('hashtags')}
          onChange={(hashtags) => tell({ hashtags: hashtags.map((tag) => tag.replace(/^#/, '')) })}
        />
        <TextField
          label={t('workspace.guide.company.careHandle')}
          hint={t('workspace.guide.company.careHandleHint')}
          value={company.careHandle}
          onChange={(careHandle) => tell({ careHandle: careHandle.trim().replace(/^@/, '') })}
        />
        <TagField
          label={t('workspace.guide.allowed')}
          hint={t('workspace.guide.allowedHint')}
          values={allowed}
          onChange={(words) => onChange({ allowed: words })}
        />
      </section>
    </>
  );
}

/** `https://www.example.com/shop` is pasted, `www.example.com` is meant. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address.replace(/\/.*$/, '').toLowerCase();
}

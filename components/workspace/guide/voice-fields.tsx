import { useState } from 'react';
import { useText } from '@/components/ui/language-provider';
import { LinesField } from '@/components/ui/lines-field';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import type { Company } from '@/lib/core/guidelines/check-context';
import type { Guide } from '@/lib/core/guidelines/guide';
import { hostOf } from '@/lib/core/text/host-of';
import { withoutSign } from '@/lib/core/text/without-sign';

interface VoiceFieldsProps {
  readonly guide: Guide;
  readonly onChange: (patch: Partial<Guide>) => void;
}

/** How we sound, in prose for people; and what we are called, for the rules. */
export function VoiceFields({ guide: { voice, company, allowed }, onChange }: VoiceFieldsProps) {
  const { t } = useText();
  // What is typed stays as typed: a space at its end may be the middle of a name.
  const [account, setAccount] = useState(company.careHandle);
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
        <TagField {...list('domains')} clean={hostOf} onChange={(domains) => tell({ domains })} />
        <TagField {...list('hashtags')} clean={withoutSign} onChange={(hashtags) => tell({ hashtags })} />
        <TextField
          label={t('workspace.guide.company.careHandle')}
          hint={t('workspace.guide.company.careHandleHint')}
          value={withoutSign(account) === company.careHandle ? account : company.careHandle}
          onChange={(typed) => {
            setAccount(typed);
            tell({ careHandle: withoutSign(typed) });
          }}
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

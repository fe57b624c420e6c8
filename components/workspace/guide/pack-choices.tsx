import { useText } from '@/components/ui/language-provider';
import { SwitchField } from '@/components/ui/switch-field';
import { PACKS, type Pack } from '@/lib/core/guidelines/pack';

interface PackChoicesProps {
  readonly packs: readonly Pack[];
  readonly onChange: (packs: readonly Pack[]) => void;
}

/** Rules that only some trades need. */
export function PackChoices({ packs, onChange }: PackChoicesProps) {
  const { t } = useText();
  return (
    <div className="tw-card tw-stack">
      <p className="tw-muted">{t('workspace.guide.packsLead')}</p>
      {PACKS.map((pack) => (
        <SwitchField
          key={pack}
          label={t(`workspace.pack.${pack}`)}
          hint={t(`workspace.packHint.${pack}`)}
          on={packs.includes(pack)}
          onChange={(on) => onChange(on ? [...packs, pack] : packs.filter((other) => other !== pack))}
        />
      ))}
    </div>
  );
}

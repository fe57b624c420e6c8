import { useText } from '@/components/ui/language-provider';
import { SwitchField } from '@/components/ui/switch-field';
import type { Guide } from '@/lib/core/guidelines/guide';
import { PACKS, type Pack } from '@/lib/core/guidelines/rule';

interface PackChoicesProps {
  readonly guide: Guide;
  readonly onChange: (patch: Partial<Guide>) => void;
}

/** Rules that only some trades need. */
export function PackChoices({ guide, onChange }: PackChoicesProps) {
  const { t } = useText();
  const toggle = (pack: Pack, on: boolean) =>
    onChange({ packs: on ? [...guide.packs, pack] : guide.packs.filter((other) => other !== pack) });
  return (
    <div className="tw-card tw-stack">
      <p className="tw-muted">{t('workspace.guide.packsLead')}</p>
      {PACKS.map((pack) => (
        <SwitchField
          key={pack}
          label={t(`workspace.pack.${pack}`)}
          hint={t(`workspace.packHint.${pack}`)}
          on={guide.packs.includes(pack)}
          onChange={(on) => toggle(pack, on)}
        />
      ))}
    </div>
  );
}

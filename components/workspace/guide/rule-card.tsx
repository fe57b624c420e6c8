import { Badge } from '@/components/ui/badge';
import { useText } from '@/components/ui/language-provider';
import { LevelBadge } from '@/components/ui/level-badge';
import { SelectField } from '@/components/ui/select-field';
import { SwitchField } from '@/components/ui/switch-field';
import type { RuleSetting } from '@/lib/core/guidelines/guide';
import type { Rule } from '@/lib/core/guidelines/rule';
import { LEVELS } from '@/lib/core/level';
import { RULE_DOCS } from './rule-docs';
import { RuleReasons } from './rule-reasons';

interface RuleCardProps {
  readonly rule: Rule;
  readonly setting: RuleSetting;
  readonly open: boolean;
  readonly onChange: (setting: RuleSetting) => void;
}

export function RuleCard({ rule, setting, open, onChange }: RuleCardProps) {
  const { t, language } = useText();
  const name = RULE_DOCS[rule.id]?.message[language] ?? rule.id;
  const level = setting.level ?? rule.level;
  return (
    <li className={setting.on ? 'tw-rule' : 'tw-rule tw-rule-off'}>
      <div className="tw-rule-head">
        <SwitchField
          label={t('workspace.guide.onOff', { rule: name })}
          labelHidden
          on={setting.on}
          onChange={(on) => onChange({ ...setting, on })}
        />
        <h2 className="tw-rule-name">{name}</h2>
        {rule.packs?.map((pack) => (
          <Badge key={pack}>{t(`workspace.pack.${pack}`)}</Badge>
        ))}
        <LevelBadge level={level} label={t(`overlay.level.${level}`)} />
        <SelectField
          label={t('workspace.guide.levelOf', { rule: name })}
          labelHidden
          value={level}
          options={LEVELS.map((value) => ({
            value,
            label:
              value === rule.level
                ? t('workspace.guide.asShipped', { level: t(`overlay.level.${value}`) })
                : t(`overlay.level.${value}`),
          }))}
          onChange={(chosen) =>
            onChange(chosen === rule.level ? { on: setting.on } : { on: setting.on, level: chosen })
          }
        />
      </div>
      <RuleReasons rule={rule} open={open} />
    </li>
  );
}

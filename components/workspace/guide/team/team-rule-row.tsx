import { Pencil, Trash2 } from 'lucide-react';
import { Badge } from '@/components/ui/badge';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { LevelBadge } from '@/components/ui/level-badge';
import { SwitchField } from '@/components/ui/switch-field';
import type { TeamRule } from '@/lib/core/guidelines/team-rule';
import { describeDemand } from './describe-demand';

interface TeamRuleRowProps {
  readonly rule: TeamRule;
  readonly onChange: (rule: TeamRule) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function TeamRuleRow({ rule, onChange, onEdit, onRemove }: TeamRuleRowProps) {
  const { t, language } = useText();
  const name = describeDemand(rule.demand, t);
  return (
    <li className={rule.on ? 'tw-rule' : 'tw-rule tw-rule-off'}>
      <div className="tw-rule-head">
        <SwitchField
          label={t('workspace.guide.onOff', { rule: name })}
          labelHidden
          on={rule.on}
          onChange={(on) => onChange({ ...rule, on })}
        />
        <div className="tw-rule-name">
          <p className="tw-text">{name}</p>
          {rule.message[language] && <p className="tw-muted tw-small">{rule.message[language]}</p>}
        </div>
        <Badge>{t(`workspace.guide.kind.${rule.demand.kind}`)}</Badge>
        <LevelBadge level={rule.level} label={t(`overlay.level.${rule.level}`)} />
        <IconButton icon={Pencil} label={t('workspace.guide.editThis', { rule: name })} onClick={onEdit} />
        <IconButton
          icon={Trash2}
          label={t('workspace.guide.removeThis', { rule: name })}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}

import { Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { GuideTerm } from '@/lib/core/guidelines/guide';
import { LEVELS } from '@/lib/core/level';

interface TermFieldsProps {
  readonly term: GuideTerm;
  readonly onChange: (term: GuideTerm) => void;
  readonly onRemove: () => void;
}

export function TermFields({ term, onChange, onRemove }: TermFieldsProps) {
  const { t } = useText();
  return (
    <li className="tw-card tw-term">
      <TextField
        label={t('workspace.guide.term')}
        value={term.term}
        placeholder={t('workspace.guide.termExample')}
        onChange={(text) => onChange({ ...term, term: text })}
      />
      <TextField
        label={t('workspace.guide.replacement')}
        value={term.replacement}
        placeholder={t('workspace.guide.replacementExample')}
        onChange={(replacement) => onChange({ ...term, replacement })}
      />
      <SelectField
        label={t('workspace.guide.level')}
        value={term.level}
        options={LEVELS.map((level) => ({ value: level, label: t(`overlay.level.${level}`) }))}
        onChange={(level) => onChange({ ...term, level })}
      />
      <TextField
        label={t('workspace.guide.note')}
        value={term.note}
        placeholder={t('workspace.guide.noteExample')}
        onChange={(note) => onChange({ ...term, note })}
      />
      <IconButton
        icon={Trash2}
        label={t('workspace.guide.removeTerm', { term: term.term || t('workspace.guide.newTerm') })}
        onClick={onRemove}
      />
    </li>
  );
}

import { ChoiceField } from '@/components/ui/choice-field';
import { useText } from '@/components/ui/language-provider';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { CAPITAL_STYLES, COUNTED, ENDING_STYLES, type TeamDemand } from '@/lib/core/guidelines/team-rule';
import { withoutSign } from '@/lib/core/text/without-sign';
import { Lines } from './lines';
import { PatternField } from './pattern-field';

interface DemandFieldsProps {
  readonly demand: TeamDemand;
  readonly onChange: (demand: TeamDemand) => void;
}

/** What a rule asks for, with the fields that its kind needs and no others. */
export function DemandFields({ demand, onChange }: DemandFieldsProps) {
  const { t } = useText();
  switch (demand.kind) {
    case 'avoid':
      return (
        <Lines name="terms" values={demand.terms} onChange={(terms) => onChange({ ...demand, terms })} />
      );
    case 'prefer':
      return (
        <>
          <Lines name="terms" values={demand.terms} onChange={(terms) => onChange({ ...demand, terms })} />
          <TextField
            label={t('workspace.guide.field.replacement')}
            value={demand.replacement}
            onChange={(replacement) => onChange({ ...demand, replacement })}
          />
        </>
      );
    case 'require':
      return (
        <>
          <Lines name="terms" values={demand.terms} onChange={(terms) => onChange({ ...demand, terms })} />
          <Lines name="when" values={demand.when} onChange={(when) => onChange({ ...demand, when })} />
        </>
      );
    case 'limit':
      return (
        <>
          <SelectField
            label={t('workspace.guide.field.what')}
            value={demand.what}
            options={[...COUNTED, 'terms' as const].map((value) => ({
              value,
              label: t(`workspace.guide.counted.${value}`),
            }))}
            onChange={(what) => onChange({ ...demand, what })}
          />
          {demand.what === 'terms' && (
            <Lines name="terms" values={demand.terms} onChange={(terms) => onChange({ ...demand, terms })} />
          )}
          <NumberField
            label={t('workspace.guide.field.most')}
            value={demand.most}
            onChange={(most) => onChange({ ...demand, most })}
          />
        </>
      );
    case 'repeat':
      return (
        <NumberField
          label={t('workspace.guide.field.mostRepeats')}
          value={demand.most}
          onChange={(most) => onChange({ ...demand, most })}
        />
      );
    case 'only-with':
    case 'never-with':
      return (
        <>
          <Lines name="terms" values={demand.terms} onChange={(terms) => onChange({ ...demand, terms })} />
          <Lines
            name="companions"
            values={demand.companions}
            onChange={(companions) => onChange({ ...demand, companions })}
          />
        </>
      );
    case 'spelling':
      return (
        <>
          <TextField
            label={t('workspace.guide.field.name')}
            value={demand.name}
            onChange={(name) => onChange({ ...demand, name })}
          />
          <Lines name="wrong" values={demand.wrong} onChange={(wrong) => onChange({ ...demand, wrong })} />
        </>
      );
    case 'ending':
      return (
        <ChoiceField
          label={t('workspace.guide.field.style')}
          value={demand.style}
          options={ENDING_STYLES.map((value) => ({
            value,
            label: t(`workspace.guide.endingStyle.${value}`),
          }))}
          onChange={(style) => onChange({ ...demand, style })}
        />
      );
    case 'links':
      return (
        <Lines
          name="domains"
          example="example.com"
          values={demand.domains}
          onChange={(domains) => onChange({ ...demand, domains })}
        />
      );
    case 'hashtags':
      return (
        <>
          <Lines
            name="allowed"
            values={demand.allowed}
            clean={withoutSign}
            onChange={(allowed) => onChange({ ...demand, allowed })}
          />
          <Lines
            name="required"
            values={demand.required}
            clean={withoutSign}
            onChange={(required) => onChange({ ...demand, required })}
          />
        </>
      );
    case 'emoji':
      return (
        <Lines
          name="allowed"
          values={demand.allowed}
          onChange={(allowed) => onChange({ ...demand, allowed })}
        />
      );
    case 'sign-off':
      return (
        <Lines
          name="endings"
          example="^MJ"
          values={demand.endings}
          onChange={(endings) => onChange({ ...demand, endings })}
        />
      );
    case 'pattern':
      return <PatternField part="pattern" demand={demand} onChange={onChange} />;
    case 'occurrence':
      return (
        <>
          <PatternField part="pattern" demand={demand} onChange={onChange} />
          <NumberField
            label={t('workspace.guide.field.most')}
            value={demand.most}
            onChange={(most) => onChange({ ...demand, most })}
          />
          <ChoiceField
            label={t('workspace.guide.field.within')}
            value={demand.within}
            options={(['text', 'sentence'] as const).map((value) => ({
              value,
              label: t(`workspace.guide.within.${value}`),
            }))}
            onChange={(within) => onChange({ ...demand, within })}
          />
        </>
      );
    case 'conditional':
      return (
        <>
          <PatternField part="first" demand={demand} onChange={onChange} />
          <PatternField part="second" demand={demand} onChange={onChange} />
        </>
      );
    case 'capitalization':
      return (
        <SelectField
          label={t('workspace.guide.field.style')}
          value={demand.style}
          options={CAPITAL_STYLES.map((value) => ({ value, label: t(`workspace.guide.capitals.${value}`) }))}
          onChange={(style) => onChange({ ...demand, style })}
        />
      );
  }
}

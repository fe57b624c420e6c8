import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import type { Slot } from '@/lib/core/calendar/slot';
import type { Platform } from '@/lib/core/platform';
import './calendar-filters.css';

/** What the calendar is narrowed to; empty for all. */
export interface CalendarFilter {
  readonly site: Platform | '';
  readonly account: string;
  readonly owner: string;
}

export const NO_FILTER: CalendarFilter = { site: '', account: '', owner: '' };

interface CalendarFiltersProps {
  /** All of them: what they name is offered. */
  readonly slots: readonly Slot[];
  readonly value: CalendarFilter;
  readonly onChange: (value: CalendarFilter) => void;
}

const SITES: readonly Platform[] = ['x', 'facebook'];

/** Narrows the calendar to a site, an account, a person. */
export function CalendarFilters({ slots, value, onChange }: CalendarFiltersProps) {
  const { t } = useText();
  const all = { value: '' as const, label: t('workspace.calendar.all') };
  const named = (field: 'account' | 'owner') => {
    const names = new Set([...slots.map((slot) => slot[field]), value[field]].filter(Boolean));
    return [all, ...[...names].sort().map((name) => ({ value: name, label: name }))];
  };
  return (
    <div className="tw-calendar-filters">
      <SelectField
        label={t('workspace.calendar.showSite')}
        value={value.site}
        options={[all, ...SITES.map((site) => ({ value: site, label: t(`common.site.${site}`) }))]}
        onChange={(site) => onChange({ ...value, site })}
      />
      <SelectField
        label={t('workspace.calendar.showAccount')}
        value={value.account}
        options={named('account')}
        onChange={(account) => onChange({ ...value, account })}
      />
      <SelectField
        label={t('workspace.calendar.showOwner')}
        value={value.owner}
        options={named('owner')}
        onChange={(owner) => onChange({ ...value, owner })}
      />
    </div>
  );
}

/** Whether the filter lets a slot through. */
export function isShown({ site, account, owner }: CalendarFilter, slot: Slot): boolean {
  return (
    (!site || slot.site === site) &&
    (!account || slot.account === account) &&
    (!owner || slot.owner === owner)
  );
}

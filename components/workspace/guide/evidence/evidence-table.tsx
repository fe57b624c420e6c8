import { useMemo, useState } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { useText } from '@/components/ui/language-provider';
import { SelectField } from '@/components/ui/select-field';
import { STRENGTHS } from '@/lib/core/guidelines/rule';
import { routeHref } from '../../routes';
import {
  arrangeEvidence,
  EVIDENCE_COLUMNS,
  EVIDENCE_ROWS,
  type EvidenceColumn,
  type EvidenceFilter,
  type EvidenceOrder,
} from './evidence-rows';
import './evidence.css';

const FAMILIES = ['all' as const, ...new Set(EVIDENCE_ROWS.map(({ family }) => family))];
const COLUMN_LABELS = {
  rule: 'workspace.guide.evidencePage.rule',
  family: 'workspace.guide.family',
  source: 'workspace.guide.evidencePage.source',
  date: 'workspace.guide.evidencePage.date',
  strength: 'workspace.guide.evidencePage.strength',
} as const;

/** All that rules and hints rest on, to be sorted and narrowed down. */
export function EvidenceTable() {
  const { t, language } = useText();
  const [filter, setFilter] = useState<EvidenceFilter>({ family: 'all', strength: 'all' });
  const [order, setOrder] = useState<EvidenceOrder>({ by: 'strength', descending: false });
  const rows = useMemo(() => arrangeEvidence(filter, order, language), [filter, order, language]);
  const sortBy = (by: EvidenceColumn) =>
    setOrder((before) => ({ by, descending: before.by === by && !before.descending }));
  return (
    <>
      <p className="tw-muted">{t('workspace.guide.evidencePage.lead')}</p>
      <div className="tw-evidence-filter">
        <SelectField
          label={t('workspace.guide.family')}
          labelHidden
          value={filter.family}
          options={FAMILIES.map((value) => ({ value, label: t(`workspace.family.${value}`) }))}
          onChange={(family) => setFilter({ ...filter, family })}
        />
        <SelectField
          label={t('workspace.guide.evidencePage.strength')}
          labelHidden
          value={filter.strength}
          options={[
            { value: 'all', label: t('workspace.guide.evidencePage.allStrengths') },
            ...STRENGTHS.map((value) => ({ value, label: t(`overlay.strength.${value}`) })),
          ]}
          onChange={(strength) => setFilter({ ...filter, strength })}
        />
        <p className="tw-muted tw-small" role="status">
          {t('workspace.guide.evidencePage.shown', { count: rows.length, total: EVIDENCE_ROWS.length })}
        </p>
      </div>
      <DataTable
        caption={t('workspace.guide.evidencePage.table')}
        columns={EVIDENCE_COLUMNS.map((column) => ({
          label: t(COLUMN_LABELS[column]),
          sorted: order.by === column ? (order.descending ? 'descending' : 'ascending') : null,
          onSort: () => sortBy(column),
        }))}
      >
        {rows.map((row) => (
          <tr key={`${row.rule} ${row.source.en}`}>
            <th scope="row" className="tw-evidence-rule">
              <a className="tw-link" href={routeHref('guide', row.rule)}>
                {row.message[language]}
              </a>
            </th>
            <td>{t(`workspace.family.${row.family}`)}</td>
            <td>{row.source[language]}</td>
            <td className="tw-evidence-date">{row.date}</td>
            <td>{t(`overlay.strength.${row.strength}`)}</td>
          </tr>
        ))}
      </DataTable>
    </>
  );
}

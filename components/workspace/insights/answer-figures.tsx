import { useMemo } from 'react';
import { ageWords } from '@/components/age-words';
import { BarChart } from '@/components/ui/bar-chart';
import { useText } from '@/components/ui/language-provider';
import {
  type AnswerRecord,
  answerRecord,
  answersByKind,
  answersByWeek,
} from '@/lib/core/insights/answer-record';
import type { ComplaintCase } from '@/lib/core/replies/complaint-case';
import type { Settings } from '@/lib/core/team/settings';
import type { Translate } from '@/lib/locales/translate';
import { type FigureColumn, InsightFigure } from './insight-figure';
import { percentOf } from './percent-of';
import { latestWeeks, useWeekName } from './week-name';

const MINUTE_MS = 60_000;

interface AnswerFiguresProps {
  readonly cases: readonly ComplaintCase[];
  /** Mondays, oldest first. */
  readonly weeks: readonly string[];
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** How soon customers got a first answer: by week, and by what they wrote about. */
export function AnswerFigures({ cases, weeks, settings, now }: AnswerFiguresProps) {
  const { t, language } = useText();
  const weekName = useWeekName();
  const byWeek = useMemo(
    () => answersByWeek(cases, weeks, settings, now).map((one) => ({ id: one.week, ...one })),
    [cases, weeks, settings, now],
  );
  const byKind = useMemo(
    () => answersByKind(cases, settings, now).map((one) => ({ id: one.kind, ...one })),
    [cases, settings, now],
  );
  const whole = useMemo(() => answerRecord(cases, settings, now), [cases, settings, now]);
  const values = { inTime: whole.inTime, due: whole.due };
  const summary =
    whole.median === null
      ? t('workspace.insights.answers.summaryNone', values)
      : t('workspace.insights.answers.summary', { ...values, median: ageWords(whole.median, language) });
  const common = {
    summary: cases.length === 0 ? null : summary,
    empty: t('workspace.insights.answers.empty'),
    note:
      whole.approximate === 0
        ? t('workspace.insights.answers.note')
        : `${t('workspace.insights.answers.note')} ${t('workspace.insights.answers.approximate', { approximate: whole.approximate, answered: whole.answered })}`,
  };
  const picture = (records: readonly (AnswerRecord & { id: string })[], nameOf: (id: string) => string) => (
    <BarChart
      label={summary}
      series={[{ name: t('workspace.insights.answers.inTime'), look: 'solid' }]}
      bars={records.map((one) => ({
        id: one.id,
        name: nameOf(one.id),
        values: [percentOf(one.inTime, one.due) ?? 0],
        end: one.due === 0 ? '–' : endOf(one),
      }))}
      full={100}
    />
  );
  const endOf = ({ inTime, due, median }: AnswerRecord) =>
    `${inTime} / ${due}${median === null ? '' : ` · ${ageWords(median, language, 1)}`}`;
  const kindName = (kind: string) => t(`overlay.kind.${kind as ComplaintCase['kind']}`);
  return (
    <>
      <InsightFigure
        {...common}
        title={t('workspace.insights.answers.byWeek')}
        subject="first-answers-by-week"
        columns={columnsOf({ name: t('workspace.insights.week'), show: (week) => weekName(String(week)) }, t)}
        rows={byWeek.map(rowOf)}
      >
        {picture(latestWeeks(byWeek), weekName)}
      </InsightFigure>
      <InsightFigure
        {...common}
        title={t('workspace.insights.answers.byKind')}
        subject="first-answers-by-kind"
        columns={columnsOf(
          { name: t('workspace.insights.answers.kind'), show: (kind) => kindName(String(kind)) },
          t,
        )}
        rows={byKind.map(rowOf)}
      >
        {picture(byKind, kindName)}
      </InsightFigure>
    </>
  );
}

function columnsOf(first: FigureColumn, t: Translate): readonly FigureColumn[] {
  return [
    first,
    { name: t('workspace.insights.answers.cases') },
    { name: t('workspace.insights.answers.answered') },
    { name: t('workspace.insights.answers.due') },
    { name: t('workspace.insights.answers.inTime') },
    { name: t('workspace.insights.answers.share') },
    { name: t('workspace.insights.answers.median') },
    { name: t('workspace.insights.answers.about') },
  ];
}

function rowOf({
  id,
  cases,
  answered,
  due,
  inTime,
  median,
  approximate,
}: AnswerRecord & { readonly id: string }) {
  return [
    id,
    cases,
    answered,
    due,
    inTime,
    percentOf(inTime, due),
    median === null ? null : Math.round(median / MINUTE_MS),
    approximate,
  ];
}

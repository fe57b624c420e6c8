import { triagePost } from '@/lib/models/complaints/triage-post';
import type { DataFolder } from './data-folder';
import { confusionOf, f1, type Measure, macroF1, score, share } from './measure';

const THRESHOLD = 0.5;

interface ComplaintRow {
  readonly text: string;
  readonly complaint: boolean;
  readonly kind: string;
}

/** Complaint or not, and of which kind. */
export function measureComplaints(data: DataFolder): readonly Measure[] {
  return [
    ...(['ko', 'en'] as const).flatMap((language) => handmade(data, language)),
    ...companies(data),
    ...emotions(data),
  ];
}

function handmade(data: DataFolder, language: 'ko' | 'en'): readonly Measure[] {
  const path = `handmade/dev/complaints-${language}.jsonl`;
  if (!data.has(path)) return [];
  const rows = data.lines<ComplaintRow>(path);
  const answers = rows.map(({ text, complaint }) => ({ is: complaint, said: isComplaint(text) }));
  const true_ = rows.filter(({ complaint }) => complaint);
  const right = true_.filter(({ text, kind }) => triagePost(text).kind === kind).length;
  const line = { task: 'complaints', set: path.replace('.jsonl', '') };
  return [
    {
      ...line,
      size: rows.length,
      measure: 'F1',
      value: score(f1(confusionOf(answers))),
      reference: 'bar 0.88',
    },
    {
      ...line,
      size: true_.length,
      measure: 'kind right, %',
      value: share(right, true_.length),
      reference: 'bar 80',
    },
  ];
}

function companies(data: DataFolder): readonly Measure[] {
  const path = 'complaints-en/complaints-data.csv';
  if (!data.has(path)) return [];
  const answers = data
    .cells(path, ',')
    .filter(([, , domain = '']) => !domain.startsWith('random'))
    .map(([text = '', label]) => ({ is: label === '1', said: isComplaint(text) }));
  return [
    {
      task: 'complaints',
      set: 'complaints-en, company rows (never trained on)',
      size: answers.length,
      measure: 'macro F1',
      value: score(macroF1(confusionOf(answers))),
      reference: 'bar 0.70; a linear model trained on it 0.77',
    },
  ];
}

function emotions(data: DataFolder): readonly Measure[] {
  const path = 'kote-ko/val.tsv';
  if (!data.has(path)) return [];
  const answers = data
    .cells(path, '\t', false)
    .map(([, text = '', labels = '']) => ({ is: labels.split(',').includes('0'), said: isComplaint(text) }));
  return [
    {
      task: 'complaints',
      set: 'kote-ko, label 0 (trained on)',
      size: answers.length,
      measure: 'macro F1',
      value: score(macroF1(confusionOf(answers))),
      reference: 'bar 0.73, cross-validated',
    },
  ];
}

function isComplaint(text: string): boolean {
  return triagePost(text).complaint >= THRESHOLD;
}

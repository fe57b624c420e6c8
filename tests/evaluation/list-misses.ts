/**
 * Prints what the shipped code misses and what it says too much, text by text, for those who tune it.
 * Usage: tsx tests/evaluation/list-misses.ts <data folder> [rule ids, joined by commas]
 */
import { triagePost } from '@/lib/models/complaints/triage-post';
import { openDataFolder } from './measures/data-folder';
import {
  type BenignRow,
  findingsIn,
  holding,
  isFound,
  isPersonalData,
  type PiiRow,
  type PostRow,
  type RiskyRow,
  touches,
} from './measures/handmade';

const [folder = '../shared/data', ids] = process.argv.slice(2);
const rules = ids?.split(',') ?? null;
const wanted = (rule: string) => rules === null || rules.includes(rule);
const data = openDataFolder(folder);
const LANGUAGES = ['ko', 'en'] as const;

for (const language of LANGUAGES) {
  for (const row of data.lines<RiskyRow>(`handmade/dev/risky-${language}.jsonl`)) {
    const findings = findingsIn(row);
    for (const issue of row.issues)
      if (wanted(issue.rule) && !isFound(issue, findings)) say(`missed ${issue.rule} (${issue.level})`, row);
  }
  for (const row of data.lines<BenignRow>(`handmade/dev/benign-brand-${language}.jsonl`))
    for (const { rule, excerpt } of holding(row)) if (wanted(rule)) say(`alarm ${rule} “${excerpt}”`, row);
}
for (const row of data.lines<PiiRow>('handmade/dev/pii.jsonl')) {
  const findings = findingsIn(row).filter((one) => isPersonalData(one) && wanted(one.rule));
  for (const one of findings)
    if (!row.entities.some((entity) => touches(one, entity))) say(`alarm ${one.rule} “${one.excerpt}”`, row);
  if (rules !== null) continue;
  for (const entity of row.entities)
    if (!entity.soft && !findings.some((one) => touches(one, entity))) say(`missed ${entity.type}`, row);
}
if (rules === null) LANGUAGES.forEach(listComplaints);

function listComplaints(language: 'ko' | 'en'): void {
  interface Row extends PostRow {
    readonly complaint: boolean;
    readonly kind: string;
  }
  for (const row of data.lines<Row>(`handmade/dev/complaints-${language}.jsonl`)) {
    const { complaint, kind } = triagePost(row.text);
    if (complaint >= 0.5 !== row.complaint)
      say(`${row.complaint ? 'missed' : 'alarm'} complaint ${complaint.toFixed(2)}`, row);
    else if (row.complaint && kind !== row.kind) say(`kind ${row.kind} read as ${kind}`, row);
  }
}

function say(what: string, { id, text, platform, context }: PostRow): void {
  const answers = context?.reply_to === undefined ? '' : `   (answers: ${context.reply_to})`;
  console.log(`${what}  ${id}  [${platform ?? ''}] ${text.replaceAll('\n', ' / ')}${answers}`);
}

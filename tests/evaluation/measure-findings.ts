/**
 * How many marked issues the rules find at the right level, and how many harmless posts they hold up.
 * Usage: tsx tests/evaluation/measure-findings.ts <data folder> [--rules id,id] [--list] [--ordinary]
 * With --ordinary it also reads everyday sentences and agents' answers, where nothing should be held up.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { Finding } from '@/lib/core/guidelines/finding';
import { PACKS } from '@/lib/core/guidelines/rule';
import type { Span } from '@/lib/core/text/span';
import { readDelimited } from '@/lib/models/training/read-delimited';
import { readRows } from './read-lines';
import { answering, shippedCheck } from './shipped-check';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly platform?: 'X' | 'FB';
  readonly context?: { readonly reply_to?: string; readonly sponsored?: boolean; readonly crisis?: boolean };
}
interface RiskyRow extends Row {
  readonly issues: readonly {
    readonly rule: string;
    readonly span: readonly [number, number] | null;
    readonly level: string;
  }[];
}
interface BenignRow extends Row {
  readonly must_not: 'warn' | 'block';
}
interface PiiRow extends Row {
  readonly entities: readonly ({ readonly type: string; readonly soft?: boolean } & Span)[];
}

const data = process.argv[2] ?? '';
const folder = join(data, 'handmade/dev');
const listing = process.argv.includes('--list');
const only = process.argv.includes('--rules')
  ? new Set(process.argv[process.argv.indexOf('--rules') + 1]?.split(','))
  : null;
const wanted = (rule: string) => only === null || only.has(rule);
if (!existsSync(join(folder, 'pii.jsonl'))) {
  console.error('Name the data folder, which holds handmade/dev.');
  process.exit(2);
}

const tally = new Map<string, { level: string; marked: number; found: number }>();

for (const language of ['ko', 'en']) {
  for await (const row of readRows<RiskyRow>(join(folder, `risky-${language}.jsonl`)))
    measureRisky(row, language);
}
console.table(
  [...tally]
    .sort()
    .map(([rule, { level, marked, found }]) => ({ rule, level, marked, found, missed: marked - found })),
);
for (const level of ['block', 'warn', 'advise']) {
  const rows = [...tally.values()].filter((one) => one.level === level);
  const sum = (of: (one: (typeof rows)[number]) => number) => rows.reduce((total, one) => total + of(one), 0);
  console.log(`${level}: ${sum((one) => one.found)} of ${sum((one) => one.marked)} marked issues found`);
}
await measurePii();
for (const language of ['ko', 'en']) await measureBenign(`benign-brand-${language}`);
if (process.argv.includes('--ordinary')) measureOrdinary();

function findingsIn({ text, platform, context }: Row): readonly Finding[] {
  return shippedCheck(text, {
    platform: platform === 'FB' ? 'facebook' : 'x',
    kind: context?.reply_to === undefined ? 'post' : 'reply',
    packs: PACKS,
    ...(context?.reply_to === undefined ? {} : answering(context.reply_to)),
    ...(context?.sponsored === undefined ? {} : { sponsored: context.sponsored }),
    ...(context?.crisis === undefined ? {} : { crisis: context.crisis }),
  } satisfies CheckContext).findings;
}

function measureRisky(row: RiskyRow, language: string): void {
  const findings = findingsIn(row);
  for (const { rule, span, level } of row.issues) {
    if (!wanted(rule)) continue;
    const overlaps = (one: Finding) =>
      !span || one.excerpt === '' || (one.start < span[1] && span[0] < one.end);
    const found = findings.some((one) => one.rule === rule && one.level === level && overlaps(one));
    const key = `${rule} ${language}`;
    const entry = tally.get(key) ?? { level, marked: 0, found: 0 };
    entry.marked += 1;
    entry.found += Number(found);
    tally.set(key, entry);
    if (!found && listing) console.log(`missed  ${key}  ${row.id}  ${describe(row)}`);
  }
}

/** Personal data as such: any of our personal-data rules on the marked characters counts. */
async function measurePii(): Promise<void> {
  const types = new Map<string, { marked: number; found: number }>();
  let right = 0;
  let wrong = 0;
  for await (const row of readRows<PiiRow>(join(folder, 'pii.jsonl'))) {
    const findings = findingsIn(row).filter(({ rule }) => rule.startsWith('pii-'));
    const touches = (one: Finding, entity: Span) => one.start < entity.end && entity.start < one.end;
    for (const entity of row.entities) {
      if (entity.soft) continue;
      const entry = types.get(entity.type) ?? { marked: 0, found: 0 };
      const found = findings.some((one) => touches(one, entity));
      entry.marked += 1;
      entry.found += Number(found);
      types.set(entity.type, entry);
      if (!found && listing) console.log(`missed  pii ${entity.type}  ${row.id}  ${row.text}`);
    }
    for (const one of findings) {
      if (row.entities.some((entity) => touches(one, entity))) right += 1;
      else {
        wrong += 1;
        if (listing) console.log(`alarm   ${one.rule}  ${row.id}  “${one.excerpt}”  ${row.text}`);
      }
    }
  }
  console.table(Object.fromEntries(types));
  console.log(`personal data: ${right} findings right, ${wrong} wrong`);
}

async function measureBenign(name: string): Promise<void> {
  let rows = 0;
  let alarms = 0;
  for await (const row of readRows<BenignRow>(join(folder, `${name}.jsonl`))) {
    rows += 1;
    const held = findingsIn(row).filter(
      ({ rule, level }) =>
        wanted(rule) && (level === 'block' || (level === 'warn' && row.must_not === 'warn')),
    );
    if (held.length === 0) continue;
    alarms += 1;
    if (listing) console.log(`alarm   ${said(held)}  ${row.id}  ${describe(row)}`);
  }
  console.log(`${name}: ${alarms} of ${rows} harmless posts held`);
}

/** Sentences that nobody marked; a few may well deserve their alarm. */
function measureOrdinary(): void {
  const rows = (path: string, separator: string) =>
    readDelimited(readFileSync(join(data, path), 'utf8'), separator);
  const sets = {
    'chatbot-ko answers': rows('chatbot-ko/ChatbotData.csv', ',')
      .slice(1)
      .map((row) => row[1] ?? ''),
    'customer-care-ibm-en agents': readFileSync(join(data, 'customer-care-ibm-en/dev_utterances.tsv'), 'utf8')
      .split('\n')
      .filter((line) => /\tagent\t/i.test(line))
      .map((line) => line.split('\t').at(-1) ?? ''),
  };
  for (const [name, texts] of Object.entries(sets)) {
    let alarms = 0;
    for (const text of texts) {
      const context = { reply_to: '' };
      const held = findingsIn({ id: '', text, context }).filter(
        ({ rule, level }) => wanted(rule) && (level === 'block' || level === 'warn'),
      );
      if (held.length === 0) continue;
      alarms += 1;
      if (listing) console.log(`alarm   ${said(held)}  ${text}`);
    }
    console.log(`${name}: ${alarms} of ${texts.length} held`);
  }
}

function said(held: readonly Finding[]): string {
  return held.map((one) => `${one.rule} “${one.excerpt}”`).join(', ');
}

function describe({ text, context, platform }: Row): string {
  const answered = context?.reply_to === undefined ? '' : `   (answers: ${context.reply_to})`;
  return `[${platform ?? ''}] ${text.replace(/\n/g, ' / ')}${answered}`;
}

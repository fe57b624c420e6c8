/**
 * How many marked issues the rules find, and how many harmless posts they hold up.
 * Usage: tsx tests/evaluation/measure-findings.ts <folder with risky-*, pii and benign-* .jsonl> [--list]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { CATALOGUE } from '@/lib/core/guidelines/catalogue';
import { createCheck } from '@/lib/core/guidelines/engine';
import type { Finding } from '@/lib/core/guidelines/finding';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { HINTS } from '@/lib/core/reach/hints';
import type { Span } from '@/lib/core/text/span';
import { readRows } from './read-lines';

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

const ENTITY_RULES: Readonly<Record<string, string>> = {
  rrn: 'pii-rrn',
  foreign_rn: 'pii-rrn',
  card: 'pii-card',
  phone: 'pii-phone-personal',
  account: 'pii-bank-account',
};

const check = createCheck({ rules: [...CATALOGUE, ...HINTS], guide: EMPTY_GUIDE });
const implemented = new Set([...CATALOGUE, ...HINTS].map((rule) => rule.id));
const folder = process.argv[2] ?? '';
const listing = process.argv.includes('--list');
if (!existsSync(join(folder, 'pii.jsonl'))) {
  console.error('Name the folder that holds risky-ko.jsonl, pii.jsonl and the others.');
  process.exit(2);
}

const tally = new Map<string, { marked: number; found: number }>();
let lookAlikeAlarms = 0;
const table: Record<string, string | number>[] = [];

for (const language of ['ko', 'en']) {
  for await (const row of readRows<RiskyRow>(join(folder, `risky-${language}.jsonl`)))
    measureRisky(row, language);
}
for await (const row of readRows<PiiRow>(join(folder, 'pii.jsonl'))) measurePii(row);
for (const [rule, { marked, found }] of [...tally].sort()) {
  table.push({ rule, marked, found, recall: (found / marked).toFixed(2) });
}
console.table(table);
for (const language of ['ko', 'en']) await measureBenign(`benign-brand-${language}`);
console.log(`false alarms on pii look-alikes: ${lookAlikeAlarms}`);

function findingsIn({ text, platform, context }: Row): readonly Finding[] {
  return check(text, {
    platform: platform === 'FB' ? 'facebook' : 'x',
    kind: context?.reply_to === undefined ? 'post' : 'reply',
    ...(context?.reply_to === undefined ? {} : { replyTo: context.reply_to }),
    ...(context?.sponsored === undefined ? {} : { sponsored: context.sponsored }),
    ...(context?.crisis === undefined ? {} : { crisis: context.crisis }),
    packs: ['cosmetics', 'food', 'finance', 'medical', 'listed', 'public'],
  }).findings;
}

function count(key: string, found: boolean, row: Row): void {
  const entry = tally.get(key) ?? { marked: 0, found: 0 };
  tally.set(key, { marked: entry.marked + 1, found: entry.found + (found ? 1 : 0) });
  if (listing && !found) console.log(`missed  ${key}  ${row.id}  ${row.text}`);
}

function measureRisky(row: RiskyRow, language: string): void {
  const findings = findingsIn(row);
  for (const { rule, span, level } of row.issues) {
    if (!implemented.has(rule)) continue;
    const overlaps = (one: Finding) =>
      !span || one.excerpt === '' || (one.start < span[1] && span[0] < one.end);
    count(
      `${rule} ${language}`,
      findings.some((one) => one.rule === rule && one.level === level && overlaps(one)),
      row,
    );
  }
}

function measurePii(row: PiiRow): void {
  const findings = findingsIn(row).filter((one) => Object.values(ENTITY_RULES).includes(one.rule));
  for (const entity of row.entities) {
    const rule = ENTITY_RULES[entity.type];
    if (!rule) continue;
    const hit = findings.some((one) => one.rule === rule && one.start < entity.end && entity.start < one.end);
    count(`${rule} pii:${entity.type}`, hit, row);
  }
  for (const one of findings) {
    const known = row.entities.some(
      (entity) => ENTITY_RULES[entity.type] === one.rule && one.start < entity.end && entity.start < one.end,
    );
    if (known) continue;
    lookAlikeAlarms += 1;
    if (listing) console.log(`alarm   ${one.rule}  ${row.id}  “${one.excerpt}”  ${row.text}`);
  }
}

async function measureBenign(name: string): Promise<void> {
  let rows = 0;
  let alarms = 0;
  for await (const row of readRows<BenignRow>(join(folder, `${name}.jsonl`))) {
    rows += 1;
    const held = findingsIn(row).filter(
      ({ level }) => level === 'block' || (level === 'warn' && row.must_not === 'warn'),
    );
    if (held.length === 0) continue;
    alarms += 1;
    if (listing)
      console.log(
        `alarm   ${held.map((one) => `${one.rule} “${one.excerpt}”`).join(', ')}  ${row.id}  ${row.text}`,
      );
  }
  console.log(
    `${name}: ${alarms} of ${rows} harmless posts held (${((100 * alarms) / rows).toFixed(1)} in 100)`,
  );
}

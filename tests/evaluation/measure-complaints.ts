import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComplaintKind } from '@/lib/core/replies/complaint';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { readDelimited } from '@/lib/models/training/read-delimited';

/** Usage: `tsx tests/evaluation/measure-complaints.ts <data folder> [--misses]`. Prints what the chip would get right and wrong. */
const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error('Give the data folder as the first argument.');
const THRESHOLD = 0.5;

interface Case {
  readonly text: string;
  readonly complaint: boolean;
  readonly kind?: ComplaintKind;
}

const handmade = (name: string): Case[] =>
  readFileSync(join(folder, 'handmade/dev', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const rows = (path: string, separator: string) =>
  readDelimited(readFileSync(join(folder, path), 'utf8'), separator);

const ratio = (part: number, whole: number) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));

function measure(name: string, cases: readonly Case[]): void {
  const read = cases.map((one) => ({ one, triage: triagePost(one.text) }));
  const said = (test: (complaint: boolean, flagged: boolean) => boolean) =>
    read.filter(({ one, triage }) => test(one.complaint, triage.complaint >= THRESHOLD));
  const hits = said((is, flagged) => is && flagged).length;
  const misses = said((is, flagged) => is && !flagged);
  const alarms = said((is, flagged) => !is && flagged);
  const quiet = said((is, flagged) => !is && !flagged).length;
  const f1 = (2 * hits) / (2 * hits + misses.length + alarms.length);
  const otherF1 = (2 * quiet) / (2 * quiet + misses.length + alarms.length);
  const kinds = read.filter(({ one }) => one.complaint && one.kind);
  const right = kinds.filter(({ one, triage }) => triage.kind === one.kind);
  console.log(
    [
      name.padEnd(26),
      String(cases.length).padStart(6),
      ratio(hits, hits + alarms.length),
      ratio(hits, hits + misses.length),
      ratio(f1, 1),
      ratio((f1 + otherF1) / 2, 1),
      ratio(alarms.length, alarms.length + quiet),
      ratio(right.length, kinds.length),
    ].join('  '),
  );
  if (!flags.includes('--misses')) return;
  const show = (label: string, { one, triage }: (typeof read)[number]) =>
    console.log(
      `   ${label} ${triage.complaint.toFixed(2)} ${one.kind ?? ''} → ${triage.kind}: ${one.text.replace(/\n/g, ' / ')}`,
    );
  for (const entry of misses) show('missed', entry);
  for (const entry of alarms) show('alarm ', entry);
  for (const entry of kinds) if (entry.triage.kind !== entry.one.kind) show('kind  ', entry);
}

const quietLines = (texts: readonly string[]): Case[] => texts.map((text) => ({ text, complaint: false }));

console.log('set                             n  precis  recall  F1     macroF1 false   kind');
measure('handmade/dev ko', handmade('complaints-ko.jsonl'));
measure('handmade/dev en', handmade('complaints-en.jsonl'));
if (!flags.includes('--misses')) {
  const english = rows('complaints-en/complaints-data.csv', ',').map(([text = '', label, domain = '']) => ({
    text,
    complaint: label === '1',
    domain,
  }));
  measure(
    'complaints-en, companies',
    english.filter(({ domain }) => !domain.startsWith('random')),
  );
  measure(
    'complaints-en, random',
    english.filter(({ domain }) => domain.startsWith('random')),
  );
  const emotions = rows('kote-ko/val.tsv', '\t').map(([, text = '', labels = '']) => ({
    text,
    complaint: labels.split(',').includes('0'),
  }));
  measure('kote-ko, label 0', emotions);
  const chat = rows('chatbot-ko/ChatbotData.csv', ',').slice(1);
  measure('chatbot-ko, answers', quietLines(chat.map(([, answer = '']) => answer)));
  measure('chatbot-ko, questions', quietLines(chat.map(([question = '']) => question)));
  measure(
    'kocasm-tweets-ko',
    quietLines(
      rows('kocasm-tweets-ko/test.csv', ',')
        .slice(1)
        .map(([, text = '']) => text),
    ),
  );
  const texts = handmade('complaints-ko.jsonl').map(({ text }) => text);
  const start = performance.now();
  for (let round = 0; round < 20; round += 1) for (const text of texts) triagePost(text);
  console.log(`one post: ${((performance.now() - start) / 20 / texts.length).toFixed(3)} ms`);
}

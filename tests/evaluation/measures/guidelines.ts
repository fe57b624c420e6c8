import type { DataFolder } from './data-folder';
import {
  type BenignRow,
  findingsIn,
  holding,
  isFound,
  isPersonalData,
  type PiiRow,
  type RiskyRow,
  touches,
} from './handmade';
import { type Measure, share } from './measure';

const DEV = 'handmade/dev';

/** Risky, harmless and personal data of the hand-written sets. The rules were tuned on these: read them as an upper bound. */
export function measureGuidelines(data: DataFolder): readonly Measure[] {
  if (!data.has(`${DEV}/pii.jsonl`)) return [];
  return [...(['ko', 'en'] as const).flatMap((language) => risky(data, language)), ...personalData(data)];
}

function risky(data: DataFolder, language: 'ko' | 'en'): readonly Measure[] {
  const rows = data.lines<RiskyRow>(`${DEV}/risky-${language}.jsonl`);
  const marked = rows.flatMap((row) => {
    const findings = findingsIn(row);
    return row.issues.map((issue) => ({ level: issue.level, found: isFound(issue, findings) }));
  });
  const benign = data.lines<BenignRow>(`${DEV}/benign-brand-${language}.jsonl`);
  const held = benign.filter((row) => holding(row).length > 0).length;
  const recall = (levels: readonly string[], reference: string): Measure => {
    const wanted = marked.filter(({ level }) => levels.includes(level));
    return {
      task: 'guidelines',
      set: `${DEV}/risky-${language}`,
      size: wanted.length,
      measure: `marked issues found (${levels.join(', ')}), %`,
      value: share(wanted.filter(({ found }) => found).length, wanted.length),
      reference,
    };
  };
  return [
    recall(['block', 'warn'], 'bar 90'),
    recall(['advise'], ''),
    {
      task: 'guidelines',
      set: `${DEV}/benign-brand-${language}`,
      size: benign.length,
      measure: 'harmless posts held, %',
      value: share(held, benign.length),
      reference: 'bar 1',
    },
  ];
}

function personalData(data: DataFolder): readonly Measure[] {
  const rows = data.lines<PiiRow>(`${DEV}/pii.jsonl`);
  let [marked, found, findings, right] = [0, 0, 0, 0];
  for (const row of rows) {
    const seen = findingsIn(row).filter(isPersonalData);
    const wanted = row.entities.filter(({ soft }) => !soft);
    marked += wanted.length;
    found += wanted.filter((entity) => seen.some((one) => touches(one, entity))).length;
    findings += seen.length;
    right += seen.filter((one) => row.entities.some((entity) => touches(one, entity))).length;
  }
  const line = { task: 'personal data', set: `${DEV}/pii`, reference: 'bar 98' };
  return [
    { ...line, size: marked, measure: 'entities found, %', value: share(found, marked) },
    { ...line, size: findings, measure: 'findings right, %', value: share(right, findings) },
  ];
}

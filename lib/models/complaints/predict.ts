import { languageOf } from '@/lib/core/language';
import { BUCKETS, featuresOf } from './features';
import weights from './weights.json';

interface PackedModel {
  /** Base64 of one signed byte per bucket. */
  readonly bytes: string;
  /** What one unit of a byte is worth. */
  readonly step: number;
  readonly bias: number;
}

/**
 * How far wording counts beside the evidence, and what is added to make up for its lean towards "no". Chosen on the
 * hand-written dev set: comments and film reviews are displeased in other words than customers are.
 */
const SHARE = { ko: 0.3, en: 0.2 };
const OFFSET = { ko: 0.7, en: 0.55 };
const MOST = 4;

const unpacked = new Map<PackedModel, Int8Array>();

/** What the text's wording adds to the log-odds of a complaint. Pure; about 0.05 ms for an ordinary post. */
export function complaintOdds(text: string): number {
  const language = languageOf(text);
  const model: PackedModel = weights[language];
  const bytes = bytesOf(model);
  const features = featuresOf(text);
  let sum = 0;
  for (const feature of features) sum += bytes[feature] ?? 0;
  const margin = model.bias + (model.step * sum) / Math.sqrt(Math.max(1, features.length));
  return OFFSET[language] + SHARE[language] * Math.max(-MOST, Math.min(MOST, margin));
}

function bytesOf(model: PackedModel): Int8Array {
  const known = unpacked.get(model);
  if (known) return known;
  const packed = atob(model.bytes);
  const bytes = Int8Array.from({ length: BUCKETS }, (_, at) => packed.charCodeAt(at));
  unpacked.set(model, bytes);
  return bytes;
}

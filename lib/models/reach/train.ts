import { writeFileSync } from 'node:fs';
import { seededRandom } from '@/lib/core/reach/seeded-random';
import { shuffle } from '../training/shuffle';
import { fitReach, type ReadPair, readPairs, shipped } from './fit-reach';
import { createWordingReader } from './predict';
import { headlinePairs, retweetPairs } from './training-pairs';

/** Usage: `tsx lib/models/reach/train.ts <data folder>`. Writes weights.json beside this file; see card.md. */
const folder = process.argv[2];
if (!folder) throw new Error('Give the data folder as the first argument.');

const FOLDS = 10;

/** By how much each winner leads, read by models that have seen the other folds only. */
function unseenLeads(pairs: readonly ReadPair[], others: readonly ReadPair[]): readonly number[] {
  const order = pairs.map((_, at) => at);
  shuffle(order, seededRandom(1));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const held = order.filter((_, at) => at % FOLDS === fold).map((at) => pairs[at]!);
    const seen = order.filter((_, at) => at % FOLDS !== fold).map((at) => pairs[at]!);
    const read = createWordingReader(shipped(fitReach([...seen, ...others]), 1));
    return held.map(({ more, less }) => read(more) - read(less));
  }).flat();
}

/** What leads are to be multiplied with so that they read as log-odds: the least log loss over unseen pairs. */
function certaintyOf(leads: readonly number[]): number {
  const loss = (certainty: number) =>
    leads.reduce((sum, lead) => sum + Math.log1p(Math.exp(-certainty * lead)), 0);
  const tried = Array.from({ length: 151 }, (_, at) => 0.5 + at / 100);
  return tried.reduce((best, one) => (loss(one) < loss(best) ? one : best));
}

function tell(what: string, leads: readonly number[]): void {
  const right = leads.filter((lead) => lead > 0).length;
  process.stdout.write(
    `${what}: ${leads.length} pairs, ${((100 * right) / leads.length).toFixed(1)} right\n`,
  );
}

const retweets = readPairs(retweetPairs(folder));
const headlines = readPairs(headlinePairs(folder));

const leads = unseenLeads(retweets, headlines);
const certainty = certaintyOf(leads);
tell(`retweets, ${FOLDS} folds`, leads);
tell(`headlines, ${FOLDS} folds`, unseenLeads(headlines, retweets));
process.stdout.write(`leads times ${certainty.toFixed(2)} are log-odds\n`);
const confidence = (lead: number) => 1 / (1 + Math.exp(-certainty * Math.abs(lead)));
for (const from of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const to = from + 0.1;
  tell(
    `retweets, sure by ${from} to ${to.toFixed(1)}`,
    leads.filter((lead) => confidence(lead) >= from && confidence(lead) < to),
  );
}

const weights = shipped(fitReach([...retweets, ...headlines]), certainty);
writeFileSync(new URL('weights.json', import.meta.url), `${JSON.stringify(weights)}\n`);

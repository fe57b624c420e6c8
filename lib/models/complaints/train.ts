import { writeFileSync } from 'node:fs';
import type { Language } from '@/lib/core/language';
import { BUCKETS } from './features';
import { fitComplaint, fitKinds, packModel } from './fit-reader';
import { KIND_BUCKETS } from './packed-model';
import { foundTexts, writtenPosts } from './training-texts';

/** Usage: `tsx lib/models/complaints/train.ts <data folder>`. Writes weights.json beside this file; see card.md. */
const folder = process.argv[2];
if (!folder) throw new Error('Give the data folder as the first argument.');

/** Weights of pieces that ship with each model: 300 KB hold all of them. Korean endings take more. */
const MOST = { complaint: 24_000, kinds: { ko: 4000, en: 2800 }, otherKinds: 1500 };

function train(language: Language) {
  const posts = writtenPosts(language);
  const found = foundTexts(folder!, language);
  const kindsOf = (complaint: boolean) =>
    Object.fromEntries(
      [...fitKinds(language, posts, found, complaint)].map(([kind, model]) => [
        kind,
        packModel(model, KIND_BUCKETS, complaint ? MOST.kinds[language] : MOST.otherKinds),
      ]),
    );
  return {
    complaint: packModel(fitComplaint(language, posts, found), BUCKETS, MOST.complaint),
    kinds: { complaint: kindsOf(true), other: kindsOf(false) },
  };
}

const weights = { ko: train('ko'), en: train('en') };
writeFileSync(new URL('weights.json', import.meta.url), `${JSON.stringify(weights)}\n`);

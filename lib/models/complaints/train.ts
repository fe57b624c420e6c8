import { writeFileSync } from 'node:fs';
import type { Language } from '@/lib/core/language';
import { fitReader } from './fit-reader';
import { packReader } from './packed-reader';
import { foundTexts, writtenPosts } from './training-texts';

/** Usage: `tsx lib/models/complaints/train.ts <data folder>`. Writes weights.json beside this file; see card.md. */
const folder = process.argv[2];
if (!folder) throw new Error('Give the data folder as the first argument.');

const train = (language: Language) =>
  packReader(fitReader(language, writtenPosts(language), foundTexts(folder, language)));

const weights = { ko: train('ko'), en: train('en') };
writeFileSync(new URL('weights.json', import.meta.url), `${JSON.stringify(weights)}\n`);

/**
 * Runs the shipped code over the data sets where they are present, prints one table and writes it to MEASURES.md here.
 * Usage: npm run evaluate [-- <data folder>]; `../shared/data` beside the project unless told.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { measureComplaints } from './measures/complaints';
import { openDataFolder } from './measures/data-folder';
import { measureGuidelines } from './measures/guidelines';
import { tableOf } from './measures/measure';
import { measureOffence } from './measures/offence';
import { measureWordings } from './measures/wordings';

const PAGE = new URL('./MEASURES.md', import.meta.url);
const [folder = '../shared/data'] = process.argv.slice(2);
const TASKS = [measureGuidelines, measureOffence, measureComplaints, measureWordings];

if (!existsSync(folder)) {
  console.error(`No data in ${folder}: name the folder, as in npm run evaluate -- <data folder>.`);
  process.exit(2);
}
const data = openDataFolder(folder);
const measures = TASKS.flatMap((measure) => measure(data));
const table = tableOf(measures);
console.log(table);
if (measures.length > 0)
  writeFileSync(
    PAGE,
    `# Measures\n\nWritten by \`npm run evaluate\`: the code that ships, over sets that do not. Intervals are 95 %.\n\n${table}\n`,
  );
process.exitCode = measures.length > 0 ? 0 : 1;

/**
 * The part of `npm run evaluate` that is about complaints.
 * Usage: tsx tests/evaluation/measure-complaints.ts [data folder]
 */
import { measureComplaints } from './measures/complaints';
import { openDataFolder } from './measures/data-folder';
import { tableOf } from './measures/measure';

const [folder = '../shared/data'] = process.argv.slice(2);
console.log(tableOf(measureComplaints(openDataFolder(folder))));

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDelimited } from '@/lib/models/training/read-delimited';

/** The sets to measure on, where they are present. */
export interface DataFolder {
  has(path: string): boolean;
  /** Objects of a JSON-lines file. */
  lines<Row>(path: string): readonly Row[];
  /** Cells of a delimited file; quotes count only where `quoted`. */
  cells(path: string, separator: string, quoted?: boolean): readonly (readonly string[])[];
  json<Value>(path: string): Value;
}

export function openDataFolder(folder: string): DataFolder {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return {
    has: (path) => existsSync(join(folder, path)),
    lines: <Row>(path: string) =>
      read(path)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Row),
    cells: (path, separator, quoted = true) =>
      quoted
        ? readDelimited(read(path), separator)
        : read(path)
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => line.split(separator)),
    json: <Value>(path: string) => JSON.parse(read(path)) as Value,
  };
}

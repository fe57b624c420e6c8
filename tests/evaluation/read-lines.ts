import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The rows of a JSON-lines file, one at a time. Throws on a line that is not JSON. */
export async function* readRows<Row>(path: string): AsyncGenerator<Row> {
  for await (const line of linesOf(createReadStream(path, 'utf8'))) {
    if (line.trim()) yield JSON.parse(line) as Row;
  }
}

/** Lines of a stream, one at a time, however large it is. */
export function linesOf(stream: Readable): AsyncIterable<string> {
  return createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}

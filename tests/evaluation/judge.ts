/**
 * Answers JSON lines on standard input with JSON lines on standard output, in order, with the code that ships.
 * A line that cannot be answered gets `{"id":…,"error":…}`; the rest go on.
 */
import { once } from 'node:events';

import { answer } from './answer';
import { linesOf } from './read-lines';

for await (const line of linesOf(process.stdin)) {
  if (line.trim() === '') continue;
  const written = process.stdout.write(`${JSON.stringify(answer(line))}\n`);
  if (!written) await once(process.stdout, 'drain');
}

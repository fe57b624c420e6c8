import type { ReplyTemplate } from '@/lib/core/replies/template';
import { writeCsv } from '../write-csv';
import { cellsOf, headersFor } from './columns';

/** Every reply in one row, its wordings in `ko`, `ko_2`, `en`, … */
export function writeRepliesCsv(replies: readonly ReplyTemplate[]): string {
  const most = (language: 'ko' | 'en') =>
    Math.max(1, ...replies.map(({ wordings }) => wordings[language].length));
  const counts = { ko: most('ko'), en: most('en') };
  return writeCsv([headersFor(counts), ...replies.map((reply) => cellsOf(reply, counts))]);
}

import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { Checked } from './checked';
import type { ReplyReport } from './replies/reply-report';

/** The ways of saved replies in and out, each fetched when it is first wanted. */
export const replyFiles = {
  /** What a CSV or JSON file holds, bad rows apart from good ones; or why it can't be read at all. Writes nothing. */
  async read(file: Blob): Promise<Checked<ReplyReport>> {
    return (await import('./replies/read-replies')).readReplies(file);
  },
  async writeCsv(replies: readonly ReplyTemplate[]): Promise<string> {
    return (await import('./replies/replies-csv')).writeRepliesCsv(replies);
  },
  async writeJson(replies: readonly ReplyTemplate[]): Promise<string> {
    return (await import('./replies/replies-json')).writeRepliesJson(replies);
  },
};

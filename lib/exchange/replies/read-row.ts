import type { Language } from '@/lib/core/language';
import { brokenBlanks } from '@/lib/core/replies/blanks';
import type { ReadReply } from '@/lib/core/replies/import-replies';
import { replyFieldsSchema } from '@/lib/schemas/reply-file';
import { importProblem, type ProblemName, type ProblemValues } from '../import-problem';
import { schemaProblems } from '../schema-problems';
import { placeText } from './place-text';
import type { BadRow, ReplyReport, RowPlace } from './reply-report';

/** Takes rows in, one by one, and keeps what is wrong with the others. */
export interface RowReader {
  /** `row`: the fields of a reply as the file has them, not yet looked at. */
  take(place: RowPlace, row: Readonly<Record<string, unknown>>): void;
  refuse(place: RowPlace, name: ProblemName, field?: string, values?: ProblemValues): void;
  readonly report: Pick<ReplyReport, 'replies' | 'bad'>;
}

export function createRowReader(): RowReader {
  const replies: ReadReply[] = [];
  const bad: BadRow[] = [];
  const places = new Map<string, RowPlace>();
  const refuse: RowReader['refuse'] = (place, name, field = '', values) =>
    void bad.push({ place, field, message: importProblem('', name, values).message });
  return {
    report: { replies, bad },
    refuse,
    take(place, row) {
      const parsed = replyFieldsSchema.safeParse(row);
      if (!parsed.success) {
        const [problem] = schemaProblems(parsed.error, row);
        if (problem) bad.push({ place, field: problem.where, message: problem.message });
        return;
      }
      const { id = null, title = {}, wordings = {}, ...fields } = parsed.data;
      const texts = Object.values(wordings).flat();
      const [broken] = texts.flatMap((text) =>
        brokenBlanks(text).map(({ start, end }) => text.slice(start, end)),
      );
      const earlier = id === null ? undefined : places.get(id);
      if (texts.every((text) => text.trim() === '')) refuse(place, 'noBody');
      else if (broken) refuse(place, 'brokenBlank', '', () => ({ part: broken }));
      else if (earlier) refuse(place, 'usedTwice', 'id', (t) => ({ first: placeText(earlier, t) }));
      else {
        if (id !== null) places.set(id, place);
        replies.push({ id, fields, title: withoutEmpty(title), wordings });
      }
    },
  };
}

/** A title that the file leaves empty is none to put in the place of ours. */
function withoutEmpty(title: Partial<Record<Language, string>>): ReadReply['title'] {
  return Object.fromEntries(Object.entries(title).filter(([, text]) => text.trim() !== ''));
}

import { SLOT_KINDS } from '@/lib/core/calendar/slot';
import { MOST_WORDINGS } from '@/lib/core/reach/most-wordings';
import type { ExtensionRequests } from '@/lib/protocol/extension-requests';
import type { Handoff, Question, RequestName } from '@/lib/protocol/requests';
import { WORKSPACE_AREAS } from '@/lib/protocol/workspace-areas';
import { activitySchema } from './activity';
import { caseSightSchema } from './case-sight';
import { handOverSchema } from './complaint-case';
import { decisionSchema } from './decision';
import { draftContextSchema } from './draft-context';
import { day, id, language, line, moment, platform, text, textKind, wallTime, zone } from './fields';
import { dismissalSchema } from './guide';
import { ownPostSightSchema } from './own-post';
import { sentTextSchema } from './sent-text';
import { unsentTextSchema } from './unsent-text';
import { z } from './zod';

const nothing = z.strictObject({});

const handoff = z.strictObject({
  site: platform,
  text,
  draftId: id.nullable(),
  slotId: id.nullable(),
}) satisfies z.ZodType<Handoff>;

const account = z.string().max(150);
/** UTF-16 units of a blank's name; templates hold no longer ones. */
const LONGEST_BLANK = 30;

/** What the background accepts from a page's content script, by name. */
export const requestSchemas = {
  'workspace.read': nothing,
  'unsent.save': unsentTextSchema,
  'unsent.find': z.strictObject({ site: platform, kind: textKind, inReplyTo: line, except: id }),
  'unsent.drop': z.strictObject({ id }),
  'draft.check': z.strictObject({ text, context: draftContextSchema }),
  'post.triage': z.strictObject({ text: z.string().max(20_000) }),
  'cases.see': z.strictObject({ sights: z.array(caseSightSchema).max(50) }),
  'case.answered': z.strictObject({ sight: caseSightSchema, text, at: moment, by: line }),
  'case.pass': z.strictObject({ id, handedOver: handOverSchema.nullable() }),
  'wordings.compare': z.strictObject({ texts: z.array(text).max(MOST_WORDINGS) }),
  'decision.record': decisionSchema,
  'activity.record': activitySchema,
  'rules.words': z.strictObject({ language }),
  'results.record': z.strictObject({ posts: z.array(ownPostSightSchema).max(20) }),
  'sent.record': z.strictObject({ sent: sentTextSchema, slotId: id.nullable() }),
  'sent.recent': nothing,
  'dismissal.add': dismissalSchema,
  'dismissal.drop': z.strictObject({ id }),
  'blanks.recall': z.strictObject({ account }),
  'blanks.remember': z.strictObject({
    account,
    templateId: id,
    values: z.record(z.string().max(LONGEST_BLANK), line),
  }),
  'handoff.take': nothing,
  'slot.suggest': z.strictObject({ site: platform, account: line }),
  'slot.save': z.strictObject({
    site: platform,
    account: line,
    date: day,
    time: wallTime,
    zone,
    text,
    kind: z.enum(SLOT_KINDS).nullable(),
  }),
  'slot.drop': z.strictObject({ slotId: id }),
  'workspace.open': z.strictObject({ area: z.enum(WORKSPACE_AREAS) }),
} satisfies { [N in RequestName]: z.ZodType<Question<N>> };

/** What the background accepts from the extension's own pages, by name. */
export const extensionRequestSchemas = {
  'compose.open': handoff,
} satisfies { [N in keyof ExtensionRequests]: z.ZodType<ExtensionRequests[N]['question']> };

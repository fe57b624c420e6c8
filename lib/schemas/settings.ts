import { ACCOUNT_ROLES } from '@/lib/core/guidelines/check-context';
import { COMPLAINT_KINDS } from '@/lib/core/replies/complaint';
import type { Contact } from '@/lib/core/team/contact';
import type { Settings } from '@/lib/core/team/settings';
import { isEmailAddress } from '@/lib/core/text/email-address';
import { day, id, line, moment, wallTime, yearlyDay, zone } from './fields';
import { z } from './zod';

/** A fortnight: nobody plans to let people wait longer. */
const minutes = z.int().min(1).max(20_160);

const contact = z.strictObject({
  id,
  name: line,
  email: line.refine((address) => address === '' || isEmailAddress(address), {
    params: { expected: 'email' },
  }),
  kinds: z.array(z.enum(COMPLAINT_KINDS)).max(COMPLAINT_KINDS.length),
}) satisfies z.ZodType<Contact>;

export const settingsSchema = z.strictObject({
  language: z.enum(['auto', 'ko', 'en']),
  accounts: z.array(line).max(1_000),
  roles: z.record(line, z.enum(ACCOUNT_ROLES)),
  brand: line,
  signature: line,
  complaintThreshold: z.number().min(0).max(1),
  answerTargets: z.strictObject({ urgent: minutes, onX: minutes, usual: minutes }),
  dutyHours: z.strictObject({
    days: z.array(z.int().min(1).max(7)).max(7),
    from: wallTime,
    until: wallTime,
  }),
  publicTurns: z.int().min(1).max(100),
  contacts: z.array(contact).max(1_000),
  /** A year: beyond it nobody looks for a text that did not go out. */
  unsentDays: z.int().min(1).max(365),
  zone,
  paused: z.strictObject({ x: z.boolean(), facebook: z.boolean() }),
  pausedUntil: z.strictObject({ x: moment.nullable(), facebook: moment.nullable() }),
  /** A day: nobody is called to mind of a post earlier. */
  remindMinutes: z.int().min(0).max(1_440).nullable(),
  sensitiveDates: z.array(z.strictObject({ day: z.union([day, yearlyDay]), name: line })).max(366),
  crisis: z.boolean(),
  keepTexts: z.boolean(),
}) satisfies z.ZodType<Settings>;

import { slotSchema } from './slot';

/** What a calendar file of ours says of a slot beyond what iCalendar has a name for. */
export const slotExtrasSchema = slotSchema.pick({
  id: true,
  site: true,
  account: true,
  kind: true,
  checklist: true,
  owner: true,
  state: true,
});

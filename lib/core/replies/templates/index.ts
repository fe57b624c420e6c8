import type { ReplyTemplate } from '../template';
import { CONDUCT_TEMPLATES } from './conduct';
import { DEFECT_TEMPLATES } from './defect';
import { DELIVERY_TEMPLATES } from './delivery';
import { FACTS_TEMPLATES } from './facts';
import { GOODWILL_TEMPLATES } from './goodwill';
import { OUTAGE_TEMPLATES } from './outage';
import { OWN_MISTAKES_TEMPLATES } from './own-mistakes';
import { PRICE_TEMPLATES } from './price';
import { PRIVACY_TEMPLATES } from './privacy';
import { REFUND_TEMPLATES } from './refund';

/** The replies that come with the extension. The background seeds the store with them; no page imports this. */
export const BUILT_IN_TEMPLATES: readonly ReplyTemplate[] = [
  ...DELIVERY_TEMPLATES,
  ...DEFECT_TEMPLATES,
  ...REFUND_TEMPLATES,
  ...OUTAGE_TEMPLATES,
  ...PRIVACY_TEMPLATES,
  ...PRICE_TEMPLATES,
  ...FACTS_TEMPLATES,
  ...CONDUCT_TEMPLATES,
  ...GOODWILL_TEMPLATES,
  ...OWN_MISTAKES_TEMPLATES,
];

import { piiCard } from './catalogue/pii-card';
import { piiIdDocuments } from './catalogue/pii-id-documents';
import { piiRrn } from './catalogue/pii-rrn';
import { piiSecretKey } from './catalogue/pii-secret-key';
import { placeholderLeft } from './catalogue/placeholder-left';
import type { Rule } from './rule';

/**
 * What must never slip through, light enough for every page: these guard at once, also where the background is asleep,
 * gone, or has not yet answered for the text as it stands.
 */
export const ESSENTIAL_RULES: readonly Rule[] = [
  piiRrn,
  piiCard,
  piiIdDocuments,
  piiSecretKey,
  placeholderLeft,
];

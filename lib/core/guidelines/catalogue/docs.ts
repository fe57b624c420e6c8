import { ANSWER_DOCS } from '../lists/answer-docs';
import { CLAIM_DOCS } from '../lists/claim-docs';
import { OFFENCE_DOCS } from '../lists/offence-docs';
import { POSTING_DOCS } from '../lists/posting-docs';
import { PRIVACY_DOCS } from '../lists/privacy-docs';
import { TONE_DOCS } from '../lists/tone-docs';
import type { RuleDocs } from '../rule';

/** What people read about each rule, by id. Kept out of pages: they are told on request. */
export const CATALOGUE_DOCS: Readonly<Record<string, RuleDocs>> = {
  ...POSTING_DOCS,
  ...PRIVACY_DOCS,
  ...CLAIM_DOCS,
  ...OFFENCE_DOCS,
  ...ANSWER_DOCS,
  ...TONE_DOCS,
};

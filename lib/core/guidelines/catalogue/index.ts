import type { Rule } from '../rule';
import { piiBankAccount } from './pii-bank-account';
import { piiCard } from './pii-card';
import { piiPhonePersonal } from './pii-phone-personal';
import { piiRrn } from './pii-rrn';

/** Every built-in warning, reply and tone rule. */
export const CATALOGUE: readonly Rule[] = [piiRrn, piiCard, piiPhonePersonal, piiBankAccount];

import { askPiiInPublic } from '../catalogue/ask-pii-in-public';
import { confidentialMaterial } from '../catalogue/confidential-material';
import { piiAddress } from '../catalogue/pii-address';
import { piiBankAccount } from '../catalogue/pii-bank-account';
import { piiCard } from '../catalogue/pii-card';
import { piiEmail } from '../catalogue/pii-email';
import { piiIdDocuments } from '../catalogue/pii-id-documents';
import { piiNameOrderCombo } from '../catalogue/pii-name-order-combo';
import { piiPhonePersonal } from '../catalogue/pii-phone-personal';
import { piiRrn } from '../catalogue/pii-rrn';
import { piiSecretKey } from '../catalogue/pii-secret-key';
import { staffPrivacy } from '../catalogue/staff-privacy';
import type { Rule } from '../rule';

/** What must not leave the house: data of persons, secrets, papers. */
export const PRIVACY_RULES: readonly Rule[] = [
  piiRrn,
  piiCard,
  piiBankAccount,
  piiPhonePersonal,
  piiIdDocuments,
  piiEmail,
  piiAddress,
  piiSecretKey,
  piiNameOrderCombo,
  askPiiInPublic,
  staffPrivacy,
  confidentialMaterial,
];

import { docs as askPiiInPublic } from '../catalogue/ask-pii-in-public';
import { docs as confidentialMaterial } from '../catalogue/confidential-material';
import { docs as piiAddress } from '../catalogue/pii-address';
import { docs as piiBankAccount } from '../catalogue/pii-bank-account';
import { docs as piiCard } from '../catalogue/pii-card';
import { docs as piiEmail } from '../catalogue/pii-email';
import { docs as piiIdDocuments } from '../catalogue/pii-id-documents';
import { docs as piiNameOrderCombo } from '../catalogue/pii-name-order-combo';
import { docs as piiPhonePersonal } from '../catalogue/pii-phone-personal';
import { docs as piiRrn } from '../catalogue/pii-rrn';
import { docs as piiSecretKey } from '../catalogue/pii-secret-key';
import { docs as staffPrivacy } from '../catalogue/staff-privacy';
import type { RuleDocs } from '../rule';

export const PRIVACY_DOCS: Readonly<Record<string, RuleDocs>> = {
  'pii-rrn': piiRrn,
  'pii-card': piiCard,
  'pii-bank-account': piiBankAccount,
  'pii-phone-personal': piiPhonePersonal,
  'pii-id-documents': piiIdDocuments,
  'pii-email': piiEmail,
  'pii-address': piiAddress,
  'pii-secret-key': piiSecretKey,
  'pii-name-order-combo': piiNameOrderCombo,
  'ask-pii-in-public': askPiiInPublic,
  'staff-privacy': staffPrivacy,
  'confidential-material': confidentialMaterial,
};

import { docs as ableistKo } from '../catalogue/ableist-ko';
import { docs as blameStaff } from '../catalogue/blame-staff';
import { docs as codedHateSymbol } from '../catalogue/coded-hate-symbol';
import { docs as customerDefamation } from '../catalogue/customer-defamation';
import { docs as inclusiveEn } from '../catalogue/inclusive-en';
import { docs as offensiveLanguage } from '../catalogue/offensive-language';
import { docs as replyHeat } from '../catalogue/reply-heat';
import { docs as stereotypeKo } from '../catalogue/stereotype-ko';
import type { RuleDocs } from '../rule';

export const OFFENCE_DOCS: Readonly<Record<string, RuleDocs>> = {
  'offensive-language': offensiveLanguage,
  'reply-heat': replyHeat,
  'ableist-ko': ableistKo,
  'inclusive-en': inclusiveEn,
  'stereotype-ko': stereotypeKo,
  'coded-hate-symbol': codedHateSymbol,
  'customer-defamation': customerDefamation,
  'blame-staff': blameStaff,
};

import { ableistKo } from '../catalogue/ableist-ko';
import { blameStaff } from '../catalogue/blame-staff';
import { codedHateSymbol } from '../catalogue/coded-hate-symbol';
import { customerDefamation } from '../catalogue/customer-defamation';
import { inclusiveEn } from '../catalogue/inclusive-en';
import { offensiveLanguage } from '../catalogue/offensive-language';
import { replyHeat } from '../catalogue/reply-heat';
import { stereotypeKo } from '../catalogue/stereotype-ko';
import type { Rule } from '../rule';

/** What hurts or belittles people. */
export const OFFENCE_RULES: readonly Rule[] = [
  offensiveLanguage,
  replyHeat,
  ableistKo,
  inclusiveEn,
  stereotypeKo,
  codedHateSymbol,
  customerDefamation,
  blameStaff,
];

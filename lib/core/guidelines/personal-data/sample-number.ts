import type { DraftText } from '../draft-text';
import { around, type Found } from '../find';

const SAMPLE_DIGITS = /123456|234567|345678|456789|987654|(\d)\1{6}|0000000/;
const SAMPLE_WORD = /예시|예:|예\)|예를|형식|양식|처럼|\bformat|example|e\.g\./i;

/** `010-1234-5678` where the words say that it shows how a number is written. */
export function isSample(draft: DraftText, found: Found): boolean {
  return (
    SAMPLE_DIGITS.test(found.groups[0].replace(/\D/g, '')) && SAMPLE_WORD.test(around(draft, found, 15, 12))
  );
}

import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/** A word as it stands and, where it may have been typed on the other keyboard layout, as it was meant: `late`, `ㅣㅁㅅㄷ`. */
export function layoutReadings(word: string): readonly string[] {
  const plain = word.normalize('NFC');
  const other = /[가-힣ㄱ-ㅣ]/.test(plain) ? convertHangulToQwerty(plain) : convertQwertyToHangul(plain);
  return other === plain ? [plain] : [plain, other];
}

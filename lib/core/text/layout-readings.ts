import { hangulOfKeys, keysOfHangul } from './keyboard-layout';

/** A word as it stands and, where it may have been typed on the other keyboard layout, as it was meant: `late`, `ㅣㅁㅅㄷ`. */
export function layoutReadings(word: string): readonly string[] {
  const plain = word.normalize('NFC');
  const other = /[가-힣ㄱ-ㅣ]/.test(plain) ? keysOfHangul(plain) : hangulOfKeys(plain);
  return other === plain ? [plain] : [plain, other];
}

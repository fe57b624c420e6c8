/** The bytes of a text in UTF-16, little end first, as Windows writes it; a mark goes in front only if the text has one. */
export function utf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
}

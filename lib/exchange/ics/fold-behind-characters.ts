const [LF, SPACE, TAB] = [0x0a, 0x20, 0x09];

/**
 * The octets of a file in UTF-8 with every fold behind the character in which it stands: RFC 5545 lets programs fold
 * between any two octets (3.1), and between those of one letter some do.
 */
export function foldBehindCharacters(octets: Uint8Array): Uint8Array<ArrayBuffer> {
  const moved = new Uint8Array(octets);
  for (let at = 0; at < moved.length; at += 1) {
    const fold = foldAt(moved, at);
    if (fold === 0) continue;
    let end = at + fold;
    while (isContinuation(moved[end])) end += 1;
    // The rest of the letter goes in front of the fold.
    const rest = moved.slice(at + fold, end);
    moved.copyWithin(at + rest.length, at, at + fold);
    moved.set(rest, at);
    at = end - 1;
  }
  return moved;
}

/** How many octets a fold takes here: a line end and the white space after it; 0 where none begins. */
function foldAt(octets: Uint8Array, at: number): number {
  const end = octets[at] === LF ? 1 : octets[at] === 0x0d && octets[at + 1] === LF ? 2 : 0;
  const white = octets[at + end];
  return end > 0 && (white === SPACE || white === TAB) ? end + 1 : 0;
}

function isContinuation(octet: number | undefined): boolean {
  return octet !== undefined && (octet & 0xc0) === 0x80;
}

/**
 * One global pattern out of several, tried in the order given, so that a stretch of text is found once.
 * Letters match in any case; the parts must not name the same group twice.
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');
}

/** A hashtag or a handle without the sign in front of it, also a full-width one; empty where there is nothing else. */
export function withoutSign(name: string): string {
  return name.trim().replace(/^[#＃@＠]+\s*/, '');
}

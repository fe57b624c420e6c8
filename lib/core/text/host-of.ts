/** The host of an address in lower case, without `www.` and port; what stands before an @ is no host. Empty where there is none. */
export function hostOf(address: string): string {
  const authority =
    address
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .split(/[/?#]/)[0] ?? '';
  return authority
    .replace(/^.*@/, '')
    .replace(/:\d+$/, '')
    .replace(/^www\./, '')
    .replace(/\.$/, '');
}

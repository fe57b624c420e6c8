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

/** Whether a host is one of these sites or below one of them; sites may be written as hosts or as addresses. */
export function isAt(host: string, sites: readonly string[]): boolean {
  return sites.map(hostOf).some((site) => host === site || host.endsWith(`.${site}`));
}

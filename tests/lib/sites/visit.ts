/** Puts the markup on a page with this address. */
export function visit(address: string, html: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = html;
}

/** The address of a mail draft (RFC 6068); opening it sends nothing. Line breaks in the body become CR LF. */
export function mailLink({ to, subject, body }: { to: string; subject: string; body: string }): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

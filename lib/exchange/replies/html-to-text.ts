const LINE_ENDS = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote)>/gi;
const LINK = /<a\b[^>]*?href=(?:"([^"]*)"|'([^']*)')[^>]*>([\s\S]*?)<\/a>/gi;
const NOT_SHOWN = /<!--[\s\S]*?-->|<(style|script|head|title)\b[\s\S]*?<\/\1>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** The named ones that editors write; others stay as they are. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', hellip: '…', middot: '·', bull: '•' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', euro: '€', pound: '£' },
};

/** What a person reads of a rich text: its lines, with links as their address. Nothing of it is ever run. */
export function htmlToText(html: string): string {
  return html
    .replace(NOT_SHOWN, '')
    .replace(/\s+/g, ' ')
    .replace(LINK, (_, one: string | undefined, other: string | undefined, words: string) => {
      const address = one ?? other ?? '';
      return !/^https?:/.test(address) || words.includes(address) ? words : `${words} ${address}`;
    })
    .replace(LINE_ENDS, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) =>
      name
        ? (NAMED[name.toLowerCase()] ?? whole)
        : character(decimal ? Number(decimal) : parseInt(hex ?? '', 16), whole),
    )
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function character(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

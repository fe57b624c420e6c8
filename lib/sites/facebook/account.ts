/** Who writes here, as the fields say it: "Comment as <name>", "What's on your mind, <name>?", in both languages. */
const NAMED = [
  /^Comment as (.+)$/,
  /^What['’]s on your mind, (.+)\?$/,
  /^(.+?)\(?(?:으로|로)\)? 댓글 달기/,
  /^(.+)님, 무슨 생각을/,
];

const FIELDS = '[role="textbox"], [role="main"] [role="region"] [role="button"]';

/** The name that comments and posts go out under; null where no field tells. */
export function readAccount(page: Document): string | null {
  for (const field of page.querySelectorAll(FIELDS)) {
    const names = [
      field.getAttribute('aria-label'),
      field.getAttribute('aria-placeholder'),
      field.textContent,
    ];
    for (const pattern of NAMED) {
      const name = names.map((one) => one?.trim().match(pattern)?.[1]).find(Boolean);
      if (name) return name;
    }
  }
  return null;
}

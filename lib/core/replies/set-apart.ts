/** A reply with what has to stand between it and the words around it. */
export interface SetApart {
  readonly text: string;
  /** Where the reply itself begins in it, in UTF-16 units. */
  readonly start: number;
}

/** Sets a reply off from the text before and behind it: by a space, or by a line where the reply has several. */
export function setApart(reply: string, before: string, behind: string): SetApart {
  const gap = reply.includes('\n') ? '\n' : ' ';
  const lead = before === '' || /\s$/.test(before) ? '' : gap;
  const tail = behind === '' || /^[\s.,!?:;…)\]}”’」』]/.test(behind) ? '' : gap;
  return { text: lead + reply + tail, start: lead.length };
}

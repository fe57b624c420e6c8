import { lastSaid, type SaidBefore } from './said-before';

export interface RankedWording {
  /** The wording, with its blanks. */
  readonly body: string;
  /** This customer, or this conversation, has had these words from us. */
  readonly saidHere: boolean;
}

/**
 * The wordings of a reply in the order to use them: those that this customer has not had, of them those that nobody has had
 * for longest. So people who read several answers of ours do not read the same one.
 */
export function rankWordings(wordings: readonly string[], said: SaidBefore): readonly RankedWording[] {
  return wordings
    .map((body) => ({
      body,
      here: lastSaid(body, said.here),
      elsewhere: lastSaid(body, said.elsewhere),
    }))
    .sort((a, b) => earlier(a.here, b.here) || earlier(a.elsewhere, b.elsewhere))
    .map(({ body, here }) => ({ body, saidHere: here !== null }));
}

/** Never comes before long ago. */
function earlier(a: number | null, b: number | null): number {
  return a === b ? 0 : (a ?? -1) - (b ?? -1);
}

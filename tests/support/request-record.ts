import type { BrowserContext } from 'playwright-core';

/** Answers for the two sites' addresses, or null for any other. */
export interface Answers {
  respond(url: string): { status: number; headers: Record<string, string>; body: Buffer } | null;
}

/**
 * Serves the sites from the stage and refuses everything else, from pages and workers alike. Returns the growing list
 * of what was refused; extension files, `data:` and `blob:` never leave the browser and pass.
 */
export async function recordRequests(context: BrowserContext, answers: Answers): Promise<readonly string[]> {
  const refused: string[] = [];
  await context.route(/^(?:https?|wss?):/, async (route) => {
    const url = route.request().url();
    const answer = answers.respond(url);
    if (answer) return route.fulfill(answer);
    const from = route.request().serviceWorker() ? 'service worker' : 'page';
    refused.push(`${route.request().method()} ${url} from ${from}`);
    return route.abort('internetdisconnected');
  });
  return refused;
}

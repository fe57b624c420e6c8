/** Whether a message of plain data stays within so many UTF-16 units of text and parts. Stops counting at the limit. */
export function fits(message: unknown, limit: number): boolean {
  const waiting: unknown[] = [message];
  let left = limit;
  while (waiting.length > 0) {
    const part = waiting.pop();
    left -= typeof part === 'string' ? part.length : 1;
    if (left < 0) return false;
    if (typeof part === 'object' && part !== null)
      for (const key in part) {
        left -= key.length;
        if (left < 0) return false;
        waiting.push((part as Record<string, unknown>)[key]);
      }
  }
  return true;
}

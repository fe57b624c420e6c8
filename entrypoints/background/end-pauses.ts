import type { DatabaseStore } from '@/lib/storage/database-store';

/** Ends pauses whose time is over, so that pages hear of it. Answers when the next one ends: epoch milliseconds, or Infinity. */
export async function endPauses({ settings }: DatabaseStore, now: number): Promise<number> {
  const { pausedUntil } = await settings.read();
  const isOver = (moment: number | null) => moment !== null && moment <= now;
  if (isOver(pausedUntil.x) || isOver(pausedUntil.facebook))
    await settings.change((before) => {
      const { x, facebook } = before.pausedUntil;
      return {
        ...before,
        pausedUntil: { x: isOver(x) ? null : x, facebook: isOver(facebook) ? null : facebook },
      };
    });
  return Math.min(
    ...[pausedUntil.x, pausedUntil.facebook].map((moment) =>
      moment === null || isOver(moment) ? Number.POSITIVE_INFINITY : moment,
    ),
  );
}

import type { CheckContext } from '@/lib/core/guidelines/check-context';
import type { Finding } from '@/lib/core/guidelines/finding';
import { PACKS } from '@/lib/core/guidelines/pack';
import type { Level } from '@/lib/core/level';
import type { Span } from '@/lib/core/text/span';
import { answering, shippedCheck } from '../shipped-check';

/** Rows of the hand-written sets, as their own README describes them. */
export interface PostRow {
  readonly id: string;
  readonly text: string;
  readonly platform?: 'X' | 'FB';
  readonly context?: {
    readonly reply_to?: string;
    readonly sponsored?: boolean;
    readonly crisis?: boolean;
  };
}
export interface RiskyRow extends PostRow {
  readonly issues: readonly {
    readonly rule: string;
    readonly span: readonly [number, number] | null;
    readonly level: Level;
  }[];
}
export interface BenignRow extends PostRow {
  readonly must_not: 'warn' | 'block';
}
export interface PiiRow extends PostRow {
  readonly entities: readonly ({ readonly type: string; readonly soft?: boolean } & Span)[];
}

/** What the shipped check says, with all packs switched on. */
export function findingsIn({ text, platform, context }: PostRow): readonly Finding[] {
  return shippedCheck(text, {
    platform: platform === 'FB' ? 'facebook' : 'x',
    kind: context?.reply_to === undefined ? 'post' : 'reply',
    packs: PACKS,
    ...(context?.reply_to === undefined ? {} : answering(context.reply_to)),
    ...(context?.sponsored === undefined ? {} : { sponsored: context.sponsored }),
    ...(context?.crisis === undefined ? {} : { crisis: context.crisis }),
  } satisfies CheckContext).findings;
}

/** Whether a marked issue was found: the rule, at the marked level, on the marked words. */
export function isFound(
  { rule, span, level }: RiskyRow['issues'][number],
  findings: readonly Finding[],
): boolean {
  return findings.some(
    (one) =>
      one.rule === rule &&
      one.level === level &&
      (!span || one.excerpt === '' || (one.start < span[1] && span[0] < one.end)),
  );
}

/** What would stand in the way of a harmless post. */
export function holding(row: BenignRow): readonly Finding[] {
  return findingsIn(row).filter(
    ({ level }) => level === 'block' || (level === 'warn' && row.must_not === 'warn'),
  );
}

export function isPersonalData({ rule }: Finding): boolean {
  return rule.startsWith('pii-');
}

export function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

import type { ComplaintKind } from '@/lib/core/replies/complaint';

/** What a post can be: a complaint of some kind, or something else of some kind. */
export interface PostClass {
  readonly complaint: boolean;
  readonly kind: ComplaintKind;
}

const of = (complaint: boolean, kinds: readonly ComplaintKind[]): readonly PostClass[] =>
  kinds.map((kind) => ({ complaint, kind }));

/** Their order is their number in the learned weights: retrain after any change. */
export const CLASSES: readonly PostClass[] = [
  ...of(true, [
    'delivery',
    'defect',
    'refund',
    'outage',
    'staff',
    'privacy',
    'price',
    'misinformation',
    'abuse',
    'other',
  ]),
  ...of(false, ['question', 'praise', 'other', 'none', 'misinformation', 'abuse']),
];

/** The numbers of the classes that a post may be of, when no more than this is known of it. */
export function classesOf(complaint: boolean, kind?: ComplaintKind): readonly number[] {
  return CLASSES.flatMap((one, number) =>
    one.complaint === complaint && (kind === undefined || one.kind === kind) ? [number] : [],
  );
}

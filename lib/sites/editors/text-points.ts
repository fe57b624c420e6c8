import type { Span } from '@/lib/core/text/span';
import { type Leaf, type TextMap, visible } from './text-map';

/** A boundary in the page, as `Range` takes it. */
export interface PagePoint {
  readonly node: Node;
  readonly offset: number;
}

/** The boundary at a text offset. `start` leans to what follows, `end` to what comes before; null past the end. */
export function pointAt(map: TextMap, offset: number, lean: 'start' | 'end'): PagePoint | null {
  if (offset < 0 || offset > map.text.length) return null;
  const touching = leavesAt(map.leaves, offset);
  const leans = (leaf: Leaf) => (lean === 'start' ? offset < leaf.end : leaf.start < offset);
  const leaf =
    touching.find((one) => isText(one.node) && leans(one)) ??
    touching.find((one) => isText(one.node)) ??
    touching.find(leans) ??
    touching[0];
  if (!leaf) return { node: map.root, offset: 0 };
  if (isText(leaf.node))
    return { node: leaf.node, offset: rawOffset(leaf, leaf.node, { after: offset - leaf.start, lean }) };
  const parent = leaf.node.parentNode;
  if (!parent) return null;
  const index = [...parent.childNodes].indexOf(leaf.node);
  return { node: parent, offset: offset > leaf.start ? index + 1 : index };
}

/** The text offset of a boundary in the page; null outside the mapped element. */
export function offsetAt(map: TextMap, { node, offset }: PagePoint): number | null {
  if (!map.root.contains(node)) return null;
  if (isText(node)) {
    const leaf = map.leaves.find((one) => one.node === node && offset <= one.to);
    if (leaf) return Math.min(leaf.end, leaf.start + visible(node.data.slice(leaf.from, offset)).length);
  }
  const next = node.childNodes[offset] ?? null;
  const inside = map.leaves.filter((leaf) => node.contains(leaf.node));
  const following = next && inside.find((leaf) => next.contains(leaf.node) || isBefore(next, leaf.node));
  if (following) return following.start;
  const last = inside.at(-1);
  if (last) return last.end;
  return map.leaves.find((leaf) => isBefore(node, leaf.node))?.start ?? map.text.length;
}

/** A live range over a span, or null where the span has no text. */
export function rangeAt(map: TextMap, span: Span): Range | null {
  if (span.start >= span.end) return null;
  const start = pointAt(map, span.start, 'start');
  const end = pointAt(map, span.end, 'end');
  if (!start || !end) return null;
  const range = map.root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The span takes from, or stands within, something the editor keeps as one. */
export function touchesFixed(map: TextMap, span: Span): boolean {
  return map.leaves.some((leaf) => leaf.fixed && span.start < leaf.end && leaf.start < span.end);
}

/** The leaves that begin, end or go on at the offset. Both ends of the leaves only ever grow. */
function leavesAt(leaves: readonly Leaf[], offset: number): Leaf[] {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaves[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while ((leaves[next]?.start ?? Number.POSITIVE_INFINITY) <= offset) next++;
  return leaves.slice(low, next);
}

/** Invisible characters are left outside: a mark begins and ends on what people see. */
function rawOffset(leaf: Leaf, { data }: Text, place: { after: number; lean: 'start' | 'end' }): number {
  const isPlain = leaf.end - leaf.start === leaf.to - leaf.from;
  if (isPlain) return leaf.from + place.after;
  let raw = leaf.from;
  let left = place.after;
  while (raw < leaf.to && (left > 0 || (place.lean === 'start' && visible(data.charAt(raw)) === ''))) {
    if (visible(data.charAt(raw)) !== '') left--;
    raw++;
  }
  return raw;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & 4) !== 0;
}

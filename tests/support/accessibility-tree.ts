import type { Surface } from './surface';

/** One thing as a screen reader meets it, in closed shadow roots too. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Text of a field, else ''. */
  readonly value: string;
  /** `focused`, `disabled`, `expanded`, `modal`, `selected`… as the tree says them. */
  readonly states: Readonly<Record<string, unknown>>;
  readonly backendNodeId: number;
  readonly parent: Seen | null;
  readonly children: readonly Seen[];
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly description?: { value: string };
  readonly value?: { value: unknown };
  readonly properties?: readonly { name: string; value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
}

/** Those whose tree the browser keeps up between readings; asked for it again, it would begin anew. */
const kept = new WeakSet<Surface>();

/** The whole tree of the page now; nodes that no reader would meet are left out, their children move up. */
export async function readTree(surface: Surface): Promise<Seen> {
  if (!kept.has(surface)) await surface.send('Accessibility.enable');
  kept.add(surface);
  const { nodes } = await surface.send<{ nodes: readonly RawNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => !node.parentId);
  if (!root) throw new Error('The page has no accessibility tree');
  return seen(root, null, byId);
}

function seen(raw: RawNode, parent: Seen | null, byId: ReadonlyMap<string, RawNode>): Seen {
  const children: Seen[] = [];
  const node: Seen = {
    role: raw.role?.value ?? '',
    name: tidy(raw.name?.value),
    description: tidy(raw.description?.value),
    value: String(raw.value?.value ?? ''),
    states: Object.fromEntries((raw.properties ?? []).map(({ name, value }) => [name, value.value])),
    backendNodeId: raw.backendDOMNodeId ?? 0,
    parent,
    children,
  };
  for (const child of shownChildren(raw, byId)) children.push(seen(child, node, byId));
  return node;
}

function shownChildren(raw: RawNode, byId: ReadonlyMap<string, RawNode>): readonly RawNode[] {
  const children = (raw.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return children.flatMap((child) => (child.ignored ? shownChildren(child, byId) : child));
}

function tidy(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The node and everything under it, in reading order. */
export function* everything(node: Seen): Generator<Seen> {
  yield node;
  for (const child of node.children) yield* everything(child);
}

const QUIET = new Set(['StaticText', 'InlineTextBox', 'generic', 'none', 'LineBreak', 'ListMarker']);
/** Closed lists of choices, such as all time zones. */
const FOLDED = 'MenuListPopup';

/** The tree as indented lines, for failure messages. */
export function sketch(node: Seen, depth = 0): string {
  if (node.role === FOLDED) return '';
  const line = QUIET.has(node.role) ? [] : [`${'  '.repeat(depth)}${node.role} "${node.name}"`];
  const inner = node.children.map((child) => sketch(child, depth + line.length)).filter(Boolean);
  return [...line, ...inner].join('\n');
}

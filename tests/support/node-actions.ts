import type { Seen } from './accessibility-tree';
import { eventually, type Patience } from './deadline';
import type { Surface } from './surface';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Clicks the middle of what is drawn, as a person does: once it stands still and only where nothing covers it. */
export async function clickNode(surface: Surface, seen: Seen, patience?: Patience): Promise<void> {
  await surface.send('DOM.enable');
  let cover: string | null = null;
  const { x, y } = await eventually(
    async () => {
      await surface.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: seen.backendNodeId });
      const at = await restingMiddle(surface, seen);
      // What comes in above it meanwhile moves it away from there.
      cover = await coverAt(surface, seen, at);
      return cover === null && at;
    },
    () => `${seen.role} "${seen.name}" can't be clicked: ${cover} is in front of it`,
    patience,
  );
  await surface.click(x, y);
}

export async function focusNode(surface: Surface, seen: Seen): Promise<void> {
  await surface.send('DOM.focus', { backendNodeId: seen.backendNodeId });
}

export function textOfNode(surface: Surface, seen: Seen): Promise<string> {
  return call<string>(
    surface,
    seen.backendNodeId,
    'function () { return this.innerText ?? this.textContent; }',
  );
}

export function placeholderOfNode(surface: Surface, seen: Seen): Promise<string> {
  return call<string>(
    surface,
    seen.backendNodeId,
    "function () { return this.getAttribute('placeholder') ?? ''; }",
  );
}

async function restingMiddle(surface: Surface, seen: Seen): Promise<Point> {
  let last: Point | null = null;
  return eventually(
    async () => {
      const now = await middle(surface, seen);
      const rests = now !== null && last?.x === now.x && last.y === now.y;
      last = now;
      return rests ? now : null;
    },
    () => `${seen.role} "${seen.name}" is not drawn, or never stands still`,
  );
}

async function middle(surface: Surface, seen: Seen): Promise<Point | null> {
  const params = { backendNodeId: seen.backendNodeId };
  const { quads } = await surface.send<{ quads: number[][] }>('DOM.getContentQuads', params);
  const quad = quads[0];
  if (!quad) return null;
  const mean = (offset: number) => [0, 2, 4, 6].reduce((sum, at) => sum + (quad[at + offset] ?? 0), 0) / 4;
  return { x: mean(0), y: mean(1) };
}

/** What a click there would hit instead, or null. A label around a hidden input counts as the input. */
async function coverAt(surface: Surface, seen: Seen, { x, y }: Point): Promise<string | null> {
  const scroll = await call<Point>(
    surface,
    seen.backendNodeId,
    'function () { return { x: scrollX, y: scrollY }; }',
  );
  const hit = await surface.send<{ backendNodeId: number }>('DOM.getNodeForLocation', {
    x: Math.round(x + scroll.x),
    y: Math.round(y + scroll.y),
  });
  const other = await resolve(surface, hit.backendNodeId);
  return call(surface, seen.backendNodeId, HIT_OR_NAME, [{ objectId: other }]);
}

const HIT_OR_NAME = `function (hit) {
  const inside = (node, of) => {
    for (let at = node; at; at = at.assignedSlot ?? at.parentNode ?? at.host) if (at === of) return true;
    return false;
  };
  if (inside(hit, this) || inside(this, hit)) return null;
  const element = hit.closest ? hit : hit.parentElement;
  return element.outerHTML.slice(0, 120);
}`;

async function call<T>(
  surface: Surface,
  backendNodeId: number,
  code: string,
  args: readonly object[] = [],
): Promise<T> {
  const objectId = await resolve(surface, backendNodeId);
  const answer = await surface.send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
    'Runtime.callFunctionOn',
    { objectId, functionDeclaration: code, arguments: args, returnByValue: true },
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}

async function resolve(surface: Surface, backendNodeId: number): Promise<string> {
  const { object } = await surface.send<{ object: { objectId: string } }>('DOM.resolveNode', {
    backendNodeId,
  });
  return object.objectId;
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHighlights } from '@/lib/sites/highlights';

class FakeHighlight extends Set<Range> {
  priority = 0;
}

let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  document.body.innerHTML = '<p>one two three</p>';
});
afterEach(() => vi.unstubAllGlobals());

function range(start: number, end: number): Range {
  const made = document.createRange();
  const words = document.querySelector('p')!.firstChild!;
  made.setStart(words, start);
  made.setEnd(words, end);
  return made;
}
const painted = () =>
  Object.fromEntries([...registry].map(([name, highlight]) => [name, [...highlight].map(String)]));

test('marks are registered by level under our names', () => {
  createHighlights().paint({}, [
    { level: 'block', range: range(0, 3) },
    { level: 'warn', range: range(4, 7) },
    { level: 'advise', range: range(8, 13) },
  ]);

  expect(painted()).toEqual({
    'tonewright-block': ['one'],
    'tonewright-warn': ['two'],
    'tonewright-advise': ['three'],
  });
});

test('the stronger level is painted over the weaker', () => {
  createHighlights().paint({}, [
    { level: 'block', range: range(0, 3) },
    { level: 'advise', range: range(0, 7) },
  ]);

  expect(registry.get('tonewright-block')!.priority).toBeGreaterThan(
    registry.get('tonewright-advise')!.priority,
  );
});

test('each composer replaces and clears its own marks only', () => {
  const highlights = createHighlights();
  const [one, other] = [{}, {}];
  highlights.paint(one, [{ level: 'warn', range: range(0, 3) }]);
  highlights.paint(other, [{ level: 'warn', range: range(4, 7) }]);

  highlights.paint(one, [{ level: 'block', range: range(8, 13) }]);
  expect(painted()).toEqual({ 'tonewright-block': ['three'], 'tonewright-warn': ['two'] });

  highlights.clear(other);
  expect(painted()).toEqual({ 'tonewright-block': ['three'] });
});

test('a browser without highlights is told apart and nothing breaks', () => {
  vi.stubGlobal('Highlight', undefined);
  const highlights = createHighlights();

  highlights.paint({}, [{ level: 'warn', range: range(0, 3) }]);

  expect(highlights.supported).toBe(false);
  expect(registry.size).toBe(0);
});

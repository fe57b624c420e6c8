import { importsOf } from './imports';
import type { SourceTree } from './source-tree';

const SHARED = ['lib/core', 'lib/schemas', 'lib/protocol', 'lib/models', 'lib/locales'];

/** Who may import whom. A layer may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/core': ['npm:twitter-text', 'npm:temporal-polyfill', 'npm:rrule-temporal', 'npm:diff'],
  'lib/schemas': ['lib/core', 'lib/protocol', 'npm:zod'],
  'lib/protocol': ['lib/core'],
  'lib/models': ['lib/core'],
  'lib/locales': ['lib/core'],
  'lib/exchange': [
    ...SHARED,
    'npm:yaml',
    'npm:recheck',
    'npm:csv-parse',
    'npm:csv-stringify',
    'npm:windows-iana',
    'npm:temporal-polyfill',
  ],
  'lib/platform': [...SHARED, 'npm:wxt', 'npm:webextension-polyfill'],
  'lib/storage': [...SHARED, 'lib/exchange', 'npm:dexie'],
  'lib/sites': [...SHARED],
  'lib/state': [...SHARED, 'npm:zustand'],
  components: [
    ...SHARED,
    'lib/state',
    'lib/exchange',
    ...['npm:react', 'npm:react-dom', 'npm:zustand', 'npm:lucide-react', 'npm:react-aria-components'],
    ...['npm:@floating-ui/dom', 'npm:dexie-react-hooks', 'npm:temporal-polyfill'],
  ],
};

/** Only these rooms may reach for these packages, wherever the layer would allow more. */
const ONE_DOOR: Readonly<Record<string, readonly string[]>> = {
  'npm:wxt': ['lib/platform/browser.ts', 'entrypoints/'],
  'npm:webextension-polyfill': ['lib/platform/browser.ts'],
  'npm:zod': ['lib/schemas/'],
  'npm:rrule-temporal': ['lib/core/calendar/recurrence-dates.ts'],
  'npm:dexie': ['lib/storage/'],
  'npm:yaml': ['lib/exchange/'],
  'npm:recheck': ['lib/exchange/'],
  'npm:csv-parse': ['lib/exchange/'],
  'npm:csv-stringify': ['lib/exchange/'],
  'npm:windows-iana': ['lib/exchange/ics/'],
};

/** Scripts that make a model's weights run on a desk, never in the product. */
const TRAINING = /^lib\/models\/[a-z-]+\/train[a-z-]*\.ts$/;

/** Every import that goes against the layers, as a sentence. */
export function layerProblems(tree: SourceTree): readonly string[] {
  return [...tree.keys()].flatMap((path) =>
    importsOf(path, tree).flatMap((target) =>
      problem(path, target).map((why) => `${path} imports ${target}: ${why}`),
    ),
  );
}

function problem(path: string, target: string): readonly string[] {
  if (target.startsWith('missing:')) return ['there is no such file'];
  const doors = ONE_DOOR[target];
  if (doors && !doors.some((door) => path.startsWith(door))) return [`only ${doors.join(', ')} may`];
  if (path.startsWith('components/ui/') && !isPlain(target)) return ['components/ui knows no domain'];
  if (path.startsWith('entrypoints/'))
    return intoAnotherEntrypoint(path, target) ? ['entrypoints stand alone'] : [];
  if (TRAINING.test(path) && target.startsWith('npm:node:')) return [];
  const layer = layerOf(path);
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
  return allowed.some((one) => target === one || target.startsWith(`${one}/`)) ? [] : [`${layer} may not`];
}

/** What a domain-free component may know: packages, its own folder, the words, and the few types at the top of core. */
function isPlain(target: string): boolean {
  return /^npm:|^components\/ui\/|^lib\/locales\/|^lib\/core\/[^/]+$/.test(target);
}

function intoAnotherEntrypoint(path: string, target: string): boolean {
  return target.startsWith('entrypoints/') && target.split('/')[1] !== path.split('/')[1];
}

function layerOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/');
}

import ts from 'typescript';
import type { SourceTree } from './source-tree';

interface Forbidden {
  readonly what: string;
  readonly pattern: RegExp;
  /** The one file that may, and why. */
  readonly but?: { readonly path: string; readonly why: string };
}

const ANYWHERE: readonly Forbidden[] = [
  { what: 'unfinished work', pattern: /(?:\/\/|\*).*\b(?:TODO|FIXME|XXX|HACK)\b/ },
  { what: 'a silenced type check', pattern: /@ts-(?:ignore|nocheck)/ },
];

const IN_THE_PRODUCT: readonly Forbidden[] = [
  {
    what: 'text turned into markup',
    pattern: /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySet|document\.write/,
  },
  { what: 'code made from text', pattern: /\beval\(|new Function\(/ },
  {
    what: 'a request to the network',
    pattern: /\bfetch\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource/,
    but: {
      path: 'lib/platform/fetch-calendar.ts',
      why: 'asks the address of a calendar that somebody subscribed to, and no other',
    },
  },
  { what: 'a form sent by code', pattern: /\.requestSubmit\(|\.submit\(\)/ },
];

const IN_CORE: readonly Forbidden[] = [
  { what: 'the clock', pattern: /\bDate\.now\(|new Date\(\)|performance\.now|Temporal\.Now/ },
  { what: 'chance', pattern: /Math\.random|crypto\./ },
  { what: 'the page or the browser', pattern: /\b(?:document|window|navigator|localStorage)\.\w/ },
];

const IN_TESTS: readonly Forbidden[] = [
  { what: 'a test that does not run', pattern: /\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf)\b/ },
  { what: 'a snapshot', pattern: /toMatch(?:Inline)?Snapshot|toMatchFileSnapshot/ },
];

/** Constructs that the house keeps out, by where they stand. */
export function forbiddenProblems(tree: SourceTree): readonly string[] {
  return [...tree]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) =>
      [...written(path, text), ...parsed(path, text)].map((what) => `${path} has ${what}`),
    );
}

function written(path: string, text: string): readonly string[] {
  const product = [...IN_THE_PRODUCT, ...(path.startsWith('lib/core/') ? IN_CORE : [])];
  const rules = [...ANYWHERE, ...(path.startsWith('tests/') ? IN_TESTS : product)];
  return rules.filter(({ pattern, but }) => path !== but?.path && pattern.test(text)).map(({ what }) => what);
}

/** `any` and `enum` are words of English too, so the parser looks for them. */
function parsed(path: string, text: string): readonly string[] {
  if (!/\b(?:any|enum)\b/.test(text)) return [];
  const found = new Set<string>();
  const visit = (node: ts.Node) => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.add('`any`');
    if (ts.isEnumDeclaration(node)) found.add('an enum');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return [...found];
}

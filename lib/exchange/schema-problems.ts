import type { ImportProblem } from '@/lib/core/ports';
import type { z } from '@/lib/schemas/zod';
import { importProblem, type ProblemName } from './import-problem';

type Issue = z.core.$ZodIssue;

/** More than this helps nobody; the next try shows the rest. */
const SHOWN = 20;

const FORMATS: Readonly<Record<string, ProblemName>> = {
  date: 'notDay',
  time: 'notTime',
  datetime: 'notMoment',
};
const CUSTOM: Readonly<Record<string, ProblemName>> = {
  zone: 'notZone',
  body: 'noBody',
  link: 'notLink',
  email: 'notEmail',
};
const TYPES = ['string', 'number', 'int', 'boolean', 'array', 'object', 'record'] as const;

/** What a schema refused, as places and advice that people can act on. `input` is what was parsed. */
export function schemaProblems(error: z.ZodError, input: unknown): readonly ImportProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, input)).slice(0, SHOWN);
}

function problemsOf(issue: Issue, input: unknown): readonly ImportProblem[] {
  const where = pathText(issue.path);
  if (valueAt(input, issue.path) === undefined) return [importProblem(where, 'missing')];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => importProblem(pathText([...issue.path, key]), 'unknownField'));
    case 'invalid_type': {
      const type = TYPES.find((name) => name === issue.expected);
      return [
        type
          ? importProblem(where, 'wrongType', (t) => ({ expected: t(`backup.type.${type}`) }))
          : importProblem(where, 'badValue'),
      ];
    }
    case 'invalid_value':
      return [importProblem(where, 'notOneOf', () => ({ options: issue.values.join(', ') }))];
    case 'invalid_format':
      return [importProblem(where, FORMATS[issue.format] ?? 'badValue')];
    case 'custom': {
      const { expected } = issue.params ?? {};
      return [importProblem(where, CUSTOM[String(expected)] ?? 'badValue')];
    }
    case 'too_big':
      return [importProblem(where, tooBig(issue.origin), () => ({ limit: Number(issue.maximum) }))];
    case 'too_small':
      return [importProblem(where, issue.origin === 'number' ? 'outOfRange' : 'tooShort')];
    default:
      return [importProblem(where, 'badValue')];
  }
}

function tooBig(origin: string): ProblemName {
  if (origin === 'string') return 'tooLong';
  return origin === 'array' ? 'tooMany' : 'outOfRange';
}

/** `data.slots[3].date` */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return value;
}

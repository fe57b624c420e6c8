import { stringify } from 'yaml';
import type { Guide } from '@/lib/core/guidelines/guide';
import type { JudgePattern } from '@/lib/core/guidelines/pattern-verdict';
import { GUIDE_FORMAT, GUIDE_VERSION, type GuideFile, guideFileSchema } from '@/lib/schemas/guide-file';
import type { Checked } from './checked';
import { importProblem } from './import-problem';
import { patternProblems } from './pattern-problems';
import { readYaml } from './read-yaml';
import { schemaProblems } from './schema-problems';

/** The guide as YAML, to read, keep under version control and hand on. */
export function writeGuideFile({ dismissals: _, ...guide }: Guide): string {
  const file: GuideFile = { format: GUIDE_FORMAT, version: GUIDE_VERSION, guide };
  return stringify(file, { lineWidth: 120 });
}

/** The guide of a file, or every reason why it can't be one. What was waved off here stays as it is. */
export async function readGuideFile(file: Blob, before: Guide, judge: JudgePattern): Promise<Checked<Guide>> {
  const yaml = await readYaml(file);
  if (!yaml.ok) return yaml;
  const stranger = strangerProblem(yaml.value);
  if (stranger) return { ok: false, problems: [stranger] };
  const parsed = guideFileSchema.safeParse(yaml.value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error, yaml.value) };
  const { guide } = parsed.data;
  const problems = [
    ...twice(guide.teamRules),
    ...(await patternProblems(guide.teamRules, 'guide.teamRules', judge)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { ...guide, dismissals: before.dismissals } };
}

function strangerProblem(value: unknown) {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== GUIDE_FORMAT) return importProblem('format', 'notGuide');
  if (typeof version === 'number' && version > GUIDE_VERSION)
    return importProblem('version', 'newerGuide', () => ({ version, known: GUIDE_VERSION }));
  return null;
}

function twice(rules: readonly { readonly id: string }[]) {
  const first = new Map<string, number>();
  return rules.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    return earlier === undefined
      ? []
      : [
          importProblem(`guide.teamRules[${index}].id`, 'duplicateId', () => ({
            id,
            first: `guide.teamRules[${earlier}]`,
          })),
        ];
  });
}

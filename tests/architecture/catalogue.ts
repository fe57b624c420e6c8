import { type Rule, type RuleDocs, STRENGTHS } from '@/lib/core/guidelines/rule';
import type { SourceTree } from './source-tree';

/** A folder of rules: what its index exports, and where its files and tests are. */
export interface RuleRoom {
  readonly folder: string;
  readonly rules: readonly Rule[];
  readonly docs: Readonly<Record<string, RuleDocs>>;
}

const NOT_RULES = ['index', 'docs'];

/** What is missing or does not fit in a room of rules, as sentences. `tree` holds the room's files and its tests. */
export function catalogueProblems({ folder, rules, docs }: RuleRoom, tree: SourceTree): readonly string[] {
  const ids = new Set(rules.map((rule) => rule.id));
  const files = [...tree.keys()]
    .filter(
      (path) => path.startsWith(`${folder}/`) && path.split('/').length === folder.split('/').length + 1,
    )
    .map((path) => path.slice(folder.length + 1).replace(/\.ts$/, ''))
    .filter((name) => !NOT_RULES.includes(name));
  return [
    ...files.filter((name) => !ids.has(name)).map((name) => `${name}: the file is not in the index`),
    ...Object.keys(docs)
      .filter((id) => !ids.has(id))
      .map((id) => `${id}: documented, but not in the index`),
    ...rules.flatMap((rule) => ruleProblems(rule, docs[rule.id]).map((why) => `${rule.id}: ${why}`)),
    ...rules.filter((rule) => !files.includes(rule.id)).map((rule) => `${rule.id}: no file of that name`),
    ...rules
      .filter((rule) => !tree.has(`tests/${folder}/${rule.id}.test.ts`))
      .map((rule) => `${rule.id}: no test`),
  ];
}

function ruleProblems(rule: Rule, docs: RuleDocs | undefined): readonly string[] {
  if (!docs) return ['no docs'];
  const { message, reason, summary, evidence } = docs;
  return [
    ...Object.entries({ message, reason, summary }).flatMap(([name, said]) =>
      said.ko.trim() && said.en.trim() ? [] : [`no ${name} in both languages`],
    ),
    ...(rule.languages.length > 0 ? [] : ['reads no language']),
    ...(evidence.length > 0 ? [] : ['no evidence']),
    ...evidence.flatMap(({ source, strength }) => [
      ...(source.ko.trim() && source.en.trim() ? [] : ['a source is not named in both languages']),
      ...(STRENGTHS.includes(strength) ? [] : [`"${strength}" is not a strength of evidence`]),
    ]),
    ...evidence
      .filter(({ date }) => !/^\d{4}(-\d{2}){0,2}$/.test(date))
      .map(({ date }) => `"${date}" is not a date`),
    ...rule.languages.flatMap((language) =>
      (['bad', 'good'] as const)
        .filter((kind) => !docs[kind][language]?.some((text) => text.trim() !== ''))
        .map((kind) => `no ${kind} example in ${language}`),
    ),
    ...(rule.cues ?? [])
      .filter((cue) => cue === '' || cue !== cue.toLowerCase().normalize('NFC'))
      .map((cue) => `the cue "${cue}" is not in plain form`),
  ];
}

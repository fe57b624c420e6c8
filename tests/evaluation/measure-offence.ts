/**
 * How well the rule `offensive-language` tells abuse from the rest, words and learned reading together.
 * Usage: tsx tests/evaluation/measure-offence.ts <data folder> [--folds] [--words] [--tips]
 * With --folds the marked comments that the model was trained on are judged by models that have not seen them (minutes);
 * with --words only listed words count, with --tips quiet tips as well. A text is flagged where the rule advises or
 * warns; `warned` where it would hold it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offensiveLanguage } from '@/lib/core/guidelines/catalogue/offensive-language';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import type { OffenceReader } from '@/lib/core/guidelines/offence/offence-reader';
import type { Language } from '@/lib/core/language';
import { fitOffence, packModel } from '@/lib/models/offence/fit-offence';
import { createOffenceReader } from '@/lib/models/offence/predict';
import {
  curseTexts,
  markedTweets,
  ordinaryEnglish,
  otherKoreanTexts,
  type WeighedText,
} from '@/lib/models/offence/training-texts';
import { OFFENCE_WEIGHTS } from '@/lib/models/offence/weights';
import { readDelimited } from '@/lib/models/training/read-delimited';

const [folder = '', ...flags] = process.argv.slice(2);
if (!folder) throw new Error('Give the data folder as the first argument.');
const FOLDS = 5;

interface Case {
  readonly text: string;
  readonly hurts: boolean;
}
interface Judged extends Case {
  readonly flagged: boolean;
  readonly warned: boolean;
}

const shipped = flags.includes('--words') ? undefined : createOffenceReader(OFFENCE_WEIGHTS);
const rows = (path: string, separator: string) =>
  readDelimited(readFileSync(join(folder, path), 'utf8'), separator);
const harmless = (texts: readonly string[]): Case[] => texts.map((text) => ({ text, hurts: false }));
const lines = (name: string): { readonly text: string }[] =>
  readFileSync(join(folder, 'handmade/dev', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const asCases = (texts: readonly WeighedText[]): Case[] =>
  texts.map(({ text, hurts }) => ({ text, hurts: hurts === 1 }));

function judge(cases: readonly Case[], reader: OffenceReader | undefined): Judged[] {
  return cases.map((one) => {
    const draft = createDraftText(one.text, { platform: 'facebook', kind: 'post' }, reader);
    const matches = offensiveLanguage.check(draft);
    const levels = matches.map(({ level }) => level ?? offensiveLanguage.level);
    const flagged = flags.includes('--tips') ? levels : levels.filter((level) => level !== 'tip');
    return { ...one, flagged: flagged.length > 0, warned: levels.includes('warn') };
  });
}

/** Each text judged with a model that has not seen it. */
function judgeUnseen(
  language: Language,
  marked: readonly WeighedText[],
  others: readonly WeighedText[],
): Judged[] {
  const { doubtful, sure } = OFFENCE_WEIGHTS[language];
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitOffence([...others, ...marked.filter((_one, at) => at % FOLDS !== fold)], language);
    const reader = createOffenceReader({ ...OFFENCE_WEIGHTS, [language]: packModel(model, doubtful, sure) });
    return judge(asCases(marked.filter((_one, at) => at % FOLDS === fold)), reader);
  }).flat();
}

interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly macro: number;
}

function scoresOf(judged: readonly Judged[]): Scores {
  const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
  const hits = count(({ hurts, flagged }) => hurts && flagged);
  const quiet = count(({ hurts, flagged }) => !hurts && !flagged);
  const wrong = judged.length - hits - quiet;
  const f1 = (2 * hits) / (2 * hits + wrong);
  return {
    precision: hits / count(({ flagged }) => flagged),
    recall: hits / count(({ hurts }) => hurts),
    f1,
    macro: (f1 + (2 * quiet) / (2 * quiet + wrong)) / 2,
  };
}

/** Middle 95 of 100 values over resampled texts; the same on every run. */
function interval(judged: readonly Judged[], of: (scores: Scores) => number): string {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values = Array.from({ length: 200 }, () =>
    of(scoresOf(judged.map(() => judged[Math.floor(random() * judged.length)]!))),
  ).sort((a, b) => a - b);
  return `${values[5]?.toFixed(3)}–${values[194]?.toFixed(3)}`;
}

function show(name: string, judged: readonly Judged[]): void {
  const share = (part: readonly Judged[], test: (one: Judged) => boolean) =>
    `${part.filter(test).length} of ${part.length}`;
  const { precision, recall, f1, macro } = scoresOf(judged);
  const marked = judged.some(({ hurts }) => hurts);
  const quiet = judged.filter(({ hurts }) => !hurts);
  console.log(
    [
      name.padEnd(34),
      marked
        ? `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)} (${interval(judged, (one) => one.f1)})  macro ${macro.toFixed(3)} (${interval(judged, (one) => one.macro)})`
        : '',
      `harmless flagged ${share(quiet, ({ flagged }) => flagged)}, warned ${share(quiet, ({ warned }) => warned)}`,
    ].join('  '),
  );
}

if (flags.includes('--folds')) {
  show('curse-ko, unseen', judgeUnseen('ko', curseTexts(folder), otherKoreanTexts(folder)));
  show('davidson-hate-en, unseen', judgeUnseen('en', markedTweets(folder), ordinaryEnglish(folder)));
}
const reviewed = (path: string, label: number, none: string) =>
  rows(path, '\t')
    .slice(1)
    .map((row) => ({ text: row[0] ?? '', hurts: row[label]?.trim() !== none }));
show('beep-ko dev', judge(reviewed('beep-ko/dev.tsv', 3, 'none'), shipped));
show('beep-ko train (never trained on)', judge(reviewed('beep-ko/train.tsv', 3, 'none'), shipped));
show('kmhas-ko (never trained on)', judge(reviewed('kmhas-ko/kmhas_valid.txt', 1, '8'), shipped));
const chat = rows('chatbot-ko/ChatbotData.csv', ',').slice(1);
show('chatbot-ko answers', judge(harmless(chat.map(([, answer = '']) => answer)), shipped));
show('chatbot-ko questions', judge(harmless(chat.map(([question = '']) => question)), shipped));
const turns = rows('customer-care-ibm-en/dev_utterances.tsv', '\t').slice(1);
const agents = turns.filter(([, , role]) => role === 'agent').map((row) => row[4] ?? '');
show('customer-care-ibm-en agents', judge(harmless(agents), shipped));
const tweets = rows('kocasm-tweets-ko/test.csv', ',').slice(1);
show('kocasm-tweets-ko', judge(harmless(tweets.map((row) => row[1] ?? '')), shipped));
for (const language of ['ko', 'en']) {
  const posts = lines(`benign-brand-${language}.jsonl`).map(({ text }) => text);
  show(`handmade benign-brand-${language}`, judge(harmless(posts), shipped));
}

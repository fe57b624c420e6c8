import { compareLevels, type Level } from '@/lib/core/level';
import { shippedCheck } from '../shipped-check';
import type { DataFolder } from './data-folder';
import { confusionOf, f1, type Measure, macroF1, score, share } from './measure';

const RULE = 'offensive-language';

/** A tip is a quiet line in the panel; it marks nothing and holds nothing. */
const READINGS = [
  { name: 'without tips', counts: (level: Level) => level !== 'tip' },
  { name: 'tips among them', counts: () => true },
];

/** The rule on offence, lexicon and learned reading together. */
export function measureOffence(data: DataFolder): readonly Measure[] {
  const measures: Measure[] = [];
  if (data.has('curse-ko/dataset.txt')) {
    const texts = data
      .cells('curse-ko/dataset.txt', '|', false)
      .map((cells) => ({ is: cells.at(-1)?.trim() === '1', level: levelOf(cells.slice(0, -1).join('|')) }));
    for (const reading of READINGS)
      measures.push({
        task: 'offence',
        set: 'curse-ko (trained on; the card has it cross-validated)',
        size: texts.length,
        measure: `F1, ${reading.name}`,
        value: score(f1(confusionOf(said(texts, reading)))),
        reference: 'bar 0.80, cross-validated',
      });
  }
  if (data.has('beep-ko/dev.tsv')) {
    const texts = data
      .cells('beep-ko/dev.tsv', '\t', false)
      .slice(1)
      .map(([text = '', , , hate = '']) => ({ is: hate.trim() !== 'none', level: levelOf(text) }));
    for (const reading of READINGS)
      measures.push({
        task: 'offence',
        set: 'beep-ko dev (never trained on)',
        size: texts.length,
        measure: `macro F1, offensive or hateful against none, ${reading.name}`,
        value: score(macroF1(confusionOf(said(texts, reading)))),
        reference: 'bar 0.70; large models trained on it 0.76–0.83',
      });
  }
  if (data.has('davidson-hate-en/labeled_data.csv')) {
    const answers = data
      .cells('davidson-hate-en/labeled_data.csv', ',')
      .slice(1)
      .map((cells) => ({ is: cells.at(-2) !== '2', said: levelOf(cells.at(-1) ?? '') !== null }));
    measures.push({
      task: 'offence',
      set: 'davidson-hate-en (trained on)',
      size: answers.length,
      measure: 'F1, hate or offensive against neither',
      value: score(f1(confusionOf(answers))),
      reference: 'weighted F1 over three classes 0.90',
    });
  }
  return [...measures, ...harmless(data)];
}

function harmless(data: DataFolder): readonly Measure[] {
  const sets: Readonly<Record<string, () => readonly string[]>> = {
    'chatbot-ko/ChatbotData.csv': () =>
      data
        .cells('chatbot-ko/ChatbotData.csv', ',')
        .slice(1)
        .map(([, answer = '']) => answer),
    'customer-care-ibm-en/dev_utterances.tsv': () =>
      data
        .cells('customer-care-ibm-en/dev_utterances.tsv', '\t', false)
        .filter(([, , role]) => role === 'agent')
        .map((cells) => cells.at(-1) ?? ''),
  };
  return Object.entries(sets)
    .filter(([path]) => data.has(path))
    .map(([path, read]) => {
      const texts = read();
      return {
        task: 'offence',
        set: path.replace(/\/.*/, ', answers'),
        size: texts.length,
        measure: 'harmless texts flagged, tips among them, %',
        value: share(texts.filter((text) => levelOf(text) !== null).length, texts.length),
        reference: 'bar 1',
      };
    });
}

/** Its strongest word on a text; null where it is silent. */
function levelOf(text: string): Level | null {
  const { findings, hints } = shippedCheck(text, { platform: 'x', kind: 'reply' });
  const levels = [...findings, ...hints].filter(({ rule }) => rule === RULE).map(({ level }) => level);
  return levels.toSorted(compareLevels)[0] ?? null;
}

function said(
  texts: readonly { readonly is: boolean; readonly level: Level | null }[],
  { counts }: (typeof READINGS)[number],
) {
  return texts.map(({ is, level }) => ({ is, said: level !== null && counts(level) }));
}

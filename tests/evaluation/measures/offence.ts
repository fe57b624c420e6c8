import { shippedCheck } from '../shipped-check';
import type { DataFolder } from './data-folder';
import { confusionOf, f1, type Measure, macroF1, score, share } from './measure';

const RULE = 'offensive-language';

/** The rule on offence, lexicon and learned reading together; any finding of it counts. */
export function measureOffence(data: DataFolder): readonly Measure[] {
  const measures: Measure[] = [];
  if (data.has('curse-ko/dataset.txt')) {
    const answers = data
      .cells('curse-ko/dataset.txt', '|', false)
      .map((cells) => ({ is: cells.at(-1)?.trim() === '1', said: flags(cells.slice(0, -1).join('|')) }));
    measures.push({
      task: 'offence',
      set: 'curse-ko (trained on; see the card for cross-validation)',
      size: answers.length,
      measure: 'F1',
      value: score(f1(confusionOf(answers))),
      reference: 'bar 0.80, cross-validated',
    });
  }
  if (data.has('beep-ko/dev.tsv')) {
    const answers = data
      .cells('beep-ko/dev.tsv', '\t', false)
      .slice(1)
      .map(([text = '', , , hate = '']) => ({ is: hate.trim() !== 'none', said: flags(text) }));
    measures.push({
      task: 'offence',
      set: 'beep-ko dev (never trained on)',
      size: answers.length,
      measure: 'macro F1, offensive or hateful against none',
      value: score(macroF1(confusionOf(answers))),
      reference: 'bar 0.70; large models trained on it 0.76–0.83',
    });
  }
  if (data.has('davidson-hate-en/labeled_data.csv')) {
    const answers = data
      .cells('davidson-hate-en/labeled_data.csv', ',')
      .slice(1)
      .map((cells) => ({ is: cells.at(-2) !== '2', said: flags(cells.at(-1) ?? '') }));
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
        measure: 'harmless texts flagged, %',
        value: share(texts.filter(flags).length, texts.length),
        reference: 'bar 1',
      };
    });
}

function flags(text: string): boolean {
  return shippedCheck(text, { platform: 'x', kind: 'reply' }).findings.some(({ rule }) => rule === RULE);
}

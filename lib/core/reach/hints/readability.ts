import type { DraftText } from '../../guidelines/draft-text';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { EVERYWHERE } from '../../guidelines/scope';
import { TAN_LEE_PANG } from '../../guidelines/sources/studies';
import { originalSpan } from '../../text/mapped-text';
import { GOVUK_SENTENCES } from '../sources';
import { splitEnglish, splitKorean } from '../split-sentence';

const MOST_WORDS = 25;
const MOST_SYLLABLES = 55;

/** Clauses chained one to the next. Nouns such as 최고 and 사고 end alike, so only whole endings count. */
const CHAIN =
  /(?:[하되이]고|[있없]고|[했됐었았였]고|으며|[하되이]며|지만|[는은인한]데|면서|하여|해서|[어아]서|므로|니까|사오니)(?=[ ,])/g;
const MOST_CHAINED = 2;
/** Shorter chains are read at a glance. */
const CHAINED_FROM = 40;

const NOT_WORDS = /https?:\S+|[#@][\p{L}\p{N}_]+/gu;

export const readability: Rule = {
  id: 'readability',
  family: 'hint',
  level: 'tip',
  ...EVERYWHERE,
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      const words = draft.normal.text.slice(sentence.start, sentence.end);
      if (!isLong(words)) return [];
      const span = originalSpan(draft.normal, sentence.start, sentence.end);
      return [{ ...span, suggestions: splits(draft, span) }];
    });
  },
};

function isLong(sentence: string): boolean {
  // Fewer units cannot hold that many words or syllables.
  if (sentence.length <= CHAINED_FROM) return false;
  const words = sentence.replace(NOT_WORDS, ' ');
  const syllables = words.match(/[가-힣]/g)?.length ?? 0;
  if (syllables === 0)
    return (words.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0) > MOST_WORDS;
  return (
    syllables > MOST_SYLLABLES ||
    (syllables > CHAINED_FROM && (words.match(CHAIN)?.length ?? 0) > MOST_CHAINED)
  );
}

/** One click where a joint can be cut so that both halves are whole sentences. */
function splits({ text }: DraftText, { start, end }: { readonly start: number; readonly end: number }) {
  const sentence = text.slice(start, end);
  const cut = splitKorean(sentence) ?? splitEnglish(sentence);
  if (!cut) return [];
  return [
    {
      label: { ko: '두 문장으로 나누기', en: 'Split in two' },
      edit: { start: start + cut.start, end: start + cut.end, text: cut.text },
    },
  ];
}

export const docs: RuleDocs = {
  message: { ko: '문장이 깁니다. 나눠 주세요', en: 'Long sentence: split it' },
  reason: {
    ko: '같은 사람이 같은 링크를 두 번 소개한 트윗 쌍에서, 읽기 쉬움은 더 퍼진 쪽의 아홉 가지 특징 가운데 하나였습니다.',
    en: 'In pairs of tweets by one author with one link, being easy to read was among the nine features of the one passed on more.',
  },
  summary: {
    ko: '쉰다섯 글자가 넘거나 절이 셋 넘게 이어지는 우리말 문장, 스물다섯 낱말이 넘는 영어 문장을 찾습니다.',
    en: 'Finds English sentences of more than 25 words, and Korean ones of more than 55 syllables or with three clauses chained.',
  },
  evidence: [TAN_LEE_PANG, GOVUK_SENTENCES],
  bad: {
    ko: [
      '당사는 고객 여러분의 성원에 힘입어 서비스 품질 제고를 위하여 시스템 고도화 작업을 진행하고 있으며 이에 따라 일부 서비스가 제한될 수 있사오니 이 점 널리 양해하여 주시기 바랍니다',
      '새 매장은 지하철역에서 가깝고 주차장이 넓은데 아이와 오시는 분이 많아서 놀이방을 따로 두었고 직원도 늘 함께 있습니다',
    ],
    en: [
      'In order to enhance the overall quality of the services that we provide to our valued customers we will be carrying out scheduled maintenance work during which some functions might be unavailable',
      'The new branch is close to the station and has a large car park behind the building, and we have a playroom for children who come along with their parents on weekends',
    ],
  },
  good: {
    ko: [
      '12일 2–5시에 점검합니다. 이 시간에는 조회만 됩니다.',
      '새 매장은 역에서 가깝습니다. 주차장도 넓습니다.',
    ],
    en: [
      'Maintenance on 12 Oct, 02:00–05:00. You can view, but not pay.',
      'The new branch is close to the station. It has a playroom.',
    ],
  },
};

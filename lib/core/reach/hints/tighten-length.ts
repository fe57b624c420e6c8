import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BUDDY_MEDIA } from '../../guidelines/sources/studies';
import { originalSpan } from '../../text/mapped-text';
import { fillersIn } from '../fillers';
import { isGrave } from '../mood';
import { GLIGORIC } from '../sources';

const FROM = 180;
const TO = 280;

export const tightenLength: Rule = {
  id: 'tighten-length',
  family: 'hint',
  level: 'tip',
  platforms: ['x'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  check(draft) {
    const { weightedLength } = draft.length;
    if (weightedLength < FROM || weightedLength > TO || isGrave(draft)) return [];
    return fillersIn(draft.normal.text).map(({ edit, ...filler }) => {
      const { start, end } = originalSpan(draft.normal, filler.start, filler.end);
      const words = draft.text.slice(start, end).trim();
      const label = filler.shorter
        ? { ko: filler.shorter, en: filler.shorter }
        : { ko: `'${words}' 빼기`, en: `Remove “${words}”` };
      const whole = originalSpan(draft.normal, edit.start, edit.end);
      return { start, end, suggestions: [{ label, edit: { ...whole, text: edit.text } }] };
    });
  },
};

export const docs: RuleDocs = {
  message: { ko: '군더더기를 10~20% 줄이면 더 잘 읽힙니다', en: 'Cutting 10–20 % of filler usually helps' },
  reason: {
    ko: '같은 내용을 10~20% 짧게 쓴 글이 더 좋은 반응을 얻었습니다. 사실과 숫자는 남기고 꾸밈만 덜어 내세요.',
    en: 'The same content 10–20 % shorter did better in an experiment; keep facts and numbers, cut the padding.',
  },
  summary: {
    ko: '꽉 찬 글에서 빼도 뜻이 남는 말을 짚어 줍니다. 70단위 아래로 줄이라고는 하지 않습니다.',
    en: 'Points at words a full post can do without; never asks for less than 70 units.',
  },
  evidence: [GLIGORIC, BUDDY_MEDIA],
  bad: {
    ko: [
      '안녕하세요 고객님! 이번 겨울을 맞아 저희가 정말 오래 준비한 다양한 색상의 무선 이어폰을 오늘부터 온라인과 매장에서 만나 보실 수 있습니다. 색상마다 다른 소리 조율을 매장에서 비교해 보세요',
    ],
    en: [
      'We are really very pleased to announce that we are currently in the process of bringing three new colours of our earbuds to every store in the country, in order to let people compare them before the winter holidays begin',
    ],
  },
  good: {
    ko: ['5만 명이 고른 무선 이어폰, 오늘부터 3가지 색으로 나옵니다. 색상 비교 →'],
    en: ['Our most-picked earbuds now come in three colours. Compare them →'],
  },
};

import type { Rule, RuleDocs } from '../../guidelines/rule';
import { EVERYWHERE } from '../../guidelines/scope';
import { ACCESSIBILITY } from '../../guidelines/sources/studies';
import { replaceWith } from '../../guidelines/suggest';
import { splitHashtag } from '../split-hashtag';

const LOWER_COMPOUND = /^[a-z]{8,}$/;

export const hashtagCamelcase: Rule = {
  id: 'hashtag-camelcase',
  family: 'hint',
  level: 'tip',
  ...EVERYWHERE,
  check(draft) {
    return draft.entities.hashtags.flatMap(({ value, start, end }) => {
      const words = LOWER_COMPOUND.test(value) ? splitHashtag(value) : null;
      if (!words) return [];
      const tag = `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
      return [{ start, end, suggestions: [replaceWith({ start, end }, tag)] }];
    });
  },
};

export const docs: RuleDocs = {
  message: {
    ko: '영문 해시태그는 단어마다 대문자로 쓰면 화면낭독기가 읽습니다',
    en: 'Capitalise each word in the hashtag',
  },
  reason: {
    ko: '화면낭독기는 소문자로 이어 쓴 해시태그를 한 단어로 읽어 알아들을 수 없습니다.',
    en: 'Screen readers read a run of lower-case letters as one word, which nobody can follow.',
  },
  summary: {
    ko: '소문자로만 이어 쓴 영문 해시태그를 단어마다 대문자로 바꿉니다.',
    en: 'Turns lower-case compound hashtags into capitalised words.',
  },
  evidence: [ACCESSIBILITY],
  bad: { ko: ['함께해요 #worldenvironmentday'], en: ['Join us #digitalinclusionweek'] },
  good: { ko: ['함께해요 #세계환경의날'], en: ['Join us #DigitalInclusionWeek and #sustainability'] },
};

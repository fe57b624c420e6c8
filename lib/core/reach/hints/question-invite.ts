import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { isGrave } from '../mood';
import { ownPosts } from '../own-posts';
import { remark } from '../remark';
import { HEAVY_RANKER, MALHOTRA } from '../sources';

/** A run of broadcasts that asked nothing. */
const QUIET_RUN = 5;

const QUESTION = /[?？]|(?:나요|까요|을까|는지 알려)/;

export const questionInvite: Rule = {
  id: 'question-invite',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  check(draft) {
    const before = ownPosts(draft.context).slice(0, QUIET_RUN);
    const isDue = before.length === QUIET_RUN && !before.some(({ text }) => QUESTION.test(text));
    return isDue && !QUESTION.test(draft.normal.text) && !isGrave(draft) ? remark(draft) : [];
  },
};

export const docs: RuleDocs = {
  message: { ko: '답을 실제로 쓸 질문을 던져 보세요', en: 'Ask a question you will really use' },
  reason: {
    ko: '공개된 순위 가중치에서 답글은 27, 글쓴이가 되받은 답글은 75로 리트윗 1보다 훨씬 컸습니다. 대화를 위한 조언입니다. 47개 기업을 본 연구에서 질문은 리트윗을 늘리지 않았습니다.',
    en: 'The published weights gave a reply 27 and an answered reply 75 against 1 for a retweet. This is for conversation: a study of 47 companies saw no gain in retweets.',
  },
  summary: {
    ko: '다섯 번 이어서 묻지 않은 계정에 질문 하나를 권합니다.',
    en: 'Suggests a question after five posts in a row without one.',
  },
  evidence: [HEAVY_RANKER, MALHOTRA],
  bad: {
    ko: ['12월부터 매장 운영 시간이 한 시간 늘어납니다', '다음 주부터 30분 일찍 엽니다'],
    en: ['From December our stores stay open one hour longer', 'We open half an hour earlier from Monday'],
  },
  good: {
    ko: [
      '재택 날 점심, 보통 어떻게 해결하시나요? 답을 모아 메뉴를 정하려고 합니다',
      '점심은 어떻게 드시나요?',
    ],
    en: [
      'What do you eat on home-office days? We will build the menu from your answers.',
      'What do you pack first?',
    ],
  },
};

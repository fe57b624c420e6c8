import type { Rule, RuleDocs } from '../../guidelines/rule';
import { EVERYWHERE } from '../../guidelines/scope';
import { replaceWith } from '../../guidelines/suggest';
import { CAMPAIGN_MARKS, FIREFOX_QUERY_STRIPPING } from '../sources';
import { untracked } from '../tracked-link';

export const linkTracking: Rule = {
  id: 'link-tracking',
  family: 'hint',
  level: 'tip',
  ...EVERYWHERE,
  cues: ['?', '？'],
  check({ entities, context: { platform, company } }) {
    const domains = company?.domains ?? [];
    return entities.urls.flatMap(({ value, start, end }) => {
      const clean = untracked(value, { platform, domains });
      if (clean === null) return [];
      const label = { ko: '추적 꼬리표 떼기', en: 'Cut the tracking' };
      return [{ start, end, suggestions: [replaceWith({ start, end }, clean, label)] }];
    });
  },
};

export const docs: RuleDocs = {
  message: { ko: '링크에 추적 꼬리표가 붙어 있습니다', en: 'The link carries tracking marks' },
  reason: {
    ko: '복사한 링크에는 누가 눌렀는지 알아보는 표시가 남고, 다른 곳에 쓰던 캠페인 표시는 방문을 엉뚱한 곳의 것으로 셉니다.',
    en: 'Copied links still tell who clicked them, and campaign marks made for another place book the visits there.',
  },
  summary: {
    ko: 'fbclid, gclid, igshid처럼 사람을 좇는 값과 다른 곳을 적은 utm 값을 찾습니다. 이곳을 적은 utm은 그대로 둡니다.',
    en: 'Finds values that follow people, such as fbclid, and utm values that name another place; utm for this place stays.',
  },
  evidence: [FIREFOX_QUERY_STRIPPING, CAMPAIGN_MARKS],
  bad: {
    ko: [
      '겨울 강좌를 모았습니다 https://example.com/winter?fbclid=IwAR0e80',
      '소식지에 실은 글입니다 https://example.com/a?utm_source=newsletter&utm_medium=email',
    ],
    en: [
      'All winter courses: https://example.com/winter?id=7&gclid=Cj0KC',
      'Seen on https://x.com/moa_kr/status/19?s=20&t=abc',
    ],
  },
  good: {
    ko: ['겨울 강좌를 모았습니다 https://example.com/winter?id=7', '궁금하세요? https://example.com/a'],
    en: [
      'All winter courses: https://example.com/winter?utm_source=twitter&utm_medium=social',
      'Read on: https://example.com/news?page=2#top',
    ],
  },
};

import { Temporal } from 'temporal-polyfill';
import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { removal } from '../../guidelines/suggest';
import { proseOf } from '../prose';
import { SYSOMOS } from '../sources';

/** A day in the address of an article: /2025/10/01/, /20251001, /2025-10-01. */
const DAY_IN_LINK = /\/(20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

const NEWS =
  /속보|(?<![가-힣])(?:방금|오늘 ?공개|지금 ?막)(?![가-힣])|\b(?:breaking|just in|just now|hot off the press)\b/gi;
/** A label that can go: "[속보]", "Breaking:". */
const LABEL = /^\s*(?:\[속보\]|속보|\[breaking\]|breaking(?: news)?|just in)[\s:!,–—-]+/i;
/** Looks back on purpose. */
const LOOKING_BACK =
  /주년|년 ?전|지난해|작년|돌아보|다시 ?보는|기억|아카이브|\b(?:anniversary|years? ago|looking back|throwback|tbt|on this day|from the archive)\b/i;

/** Nobody knows the zone of the address. */
const STALE_AFTER = { days: 2 };

export const timelyShare: Rule = {
  id: 'timely-share',
  family: 'hint',
  level: 'tip',
  platforms: ['x'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  cues: [
    '속보',
    '방금',
    '오늘 공개',
    '오늘공개',
    '지금 막',
    '지금막',
    'breaking',
    'just in',
    'just now',
    'hot off',
  ],
  check(draft) {
    const { text, context, entities } = draft;
    const isOld = entities.urls.some(({ value }) => isStale(value, context.time));
    if (!isOld || LOOKING_BACK.test(proseOf(draft))) return [];
    const label = LABEL.exec(text)?.[0] ?? '';
    const isLabel = label !== '' && proseOf(draft).slice(label.length).trim() !== '';
    return findAll(draft, NEWS, draft.normal.text)
      .slice(0, 1)
      .map(({ start, end }) => ({
        ...{ start, end },
        ...(isLabel && start < label.length
          ? {
              suggestions: [
                removal(
                  text,
                  { start: 0, end: label.length },
                  { ko: '속보 표시 빼기', en: 'Drop “breaking”' },
                ),
              ],
            }
          : {}),
      }));
  },
};

/** Whether the day in an address lies more than two days before `time` (epoch milliseconds). */
function isStale(link: string, time: number | undefined): boolean {
  const [, year, month, day] = DAY_IN_LINK.exec(link) ?? [];
  if (time === undefined || !year || !month || !day) return false;
  const date = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) });
  return time > date.add(STALE_AFTER).toZonedDateTime('UTC').epochMilliseconds;
}

export const docs: RuleDocs = {
  message: { ko: '오래된 소식을 속보로 쓰고 있습니다', en: 'Old news marked as breaking' },
  reason: {
    ko: '2010년 트윗 12억 건에서 리트윗의 1.63%만이 두 번째 시간에, 0.94%가 세 번째 시간에 나왔습니다. 소식은 금방 식습니다.',
    en: 'Of the retweets of 1.2 billion tweets in 2010, 1.63 % came in the second hour and 0.94 % in the third: news cools fast.',
  },
  summary: {
    ko: '주소에 적힌 날짜가 이틀 넘게 지난 링크를 속보, 방금이라며 소개하는지 봅니다. 기념일 글은 그대로 둡니다.',
    en: 'Finds links whose address holds a day more than two days gone, told as breaking; leaves anniversaries alone.',
  },
  evidence: [SYSOMOS],
  bad: {
    ko: [
      '속보! 새 규정 발표 https://news.example.com/2023/01/05/a',
      '방금 나온 조사 결과입니다 https://news.example.com/20230105/b',
    ],
    en: [
      'Breaking: new rules are out https://news.example.com/2023/01/05/a',
      'Just in from our lab https://news.example.com/2023-01-05/b',
    ],
  },
  good: {
    ko: [
      '지난해 기사지만 지금도 유효한 점 2가지 https://news.example.com/2023/01/05/a',
      '속보: 방금 나온 결과 https://news.example.com/a',
    ],
    en: [
      'A 2023 piece, two points still hold: https://news.example.com/2023/01/05/a',
      'Breaking bread together https://example.com/bread',
    ],
  },
};

import { plainHandle } from '../../team/plain-handle';
import type { CheckContext, OwnText } from '../check-context';
import type { Rule, RuleDocs } from '../rule';
import { BROADCAST } from '../scope';
import { areAlike, FEWEST_GRAMS, gramsOf, gramsOfOwn, SAME_TEXT } from '../similarity';
import { X_DEVELOPERS, X_SPAM } from '../sources/platforms';
import { TAN_LEE_PANG } from '../sources/studies';

const DAY = 86_400_000;
const OURS_FOR = 30 * DAY;
const SISTERS_FOR = 7 * DAY;

/** What has to be said again in the same words. */
const RECURRING =
  /안전|대피|긴급|재난|경보|주의보|리콜|회수|사칭|피싱|점검|\b(?:safety|emergency|evacuat\w*|recall\w*|alert|phishing|scam\w*|maintenance)\b/i;

export const duplicatePost: Rule = {
  id: 'duplicate-post',
  family: 'warning',
  level: 'warn',
  ...BROADCAST,
  check({ text, normal, context }) {
    const posts = context.recent?.filter((own) => isWatched(own, context)) ?? [];
    if (posts.length === 0) return [];
    const grams = gramsOf(text);
    if (grams.length < FEWEST_GRAMS || RECURRING.test(normal.text)) return [];
    const isSaid = posts.some((own) => areAlike(grams, gramsOfOwn(own), SAME_TEXT));
    return isSaid ? [{ start: 0, end: 0 }] : [];
  },
};

/** The same words on the other platform are other readers' first. */
function isWatched(own: OwnText, { platform, time, account }: CheckContext): boolean {
  if (own.kind !== 'post' || own.platform !== platform) return false;
  const isSisters =
    own.account !== '' && account !== undefined && plainHandle(own.account) !== plainHandle(account.handle);
  return (time ?? own.at) - own.at <= (isSisters ? SISTERS_FOR : OURS_FOR);
}

export const docs: RuleDocs = {
  message: { ko: '같은 글을 다시 올리고 있습니다', en: 'Same text as before' },
  reason: {
    ko: 'X는 같은 글을 되풀이하거나 여러 계정에서 올리는 것을 스팸으로 봅니다. 같은 링크라도 말을 바꾸면 반응이 달라집니다.',
    en: 'X takes repeated text, or the same text from several accounts, for spam; and the same link in other words fares differently.',
  },
  summary: {
    ko: '30일 안에 우리가, 또는 7일 안에 자매 계정이 올린 글과 세 글자씩 견주어 85% 이상 같은지 봅니다. 안전·점검 안내는 그대로 둡니다.',
    en: 'Compares with our posts of 30 days and sister accounts’ of 7, three letters at a time, and speaks from 85% alike; leaves safety notices alone.',
  },
  evidence: [X_SPAM, X_DEVELOPERS, TAN_LEE_PANG],
  bad: {
    ko: [
      '가을 원두가 들어왔습니다. 첫 잔은 저희가 내려 드릴게요',
      '가을 원두가 들어왔습니다! 첫 잔은 저희가 내려 드릴게요 https://ex.kr/b',
    ],
    en: [
      'Our trail map is out. Twelve new routes, all walked by us',
      'our trail map is out: twelve new routes, all walked by us',
    ],
  },
  good: {
    ko: [
      '가을 원두, 어떤 추출법이 가장 잘 맞을까요? 바리스타 셋에게 물었습니다',
      '전화 사칭에 주의하세요. 저희는 먼저 전화하지 않습니다',
    ],
    en: [
      'Twelve routes, 84 kilometres, one wet dog: how we made the trail map',
      'Which of the twelve routes is nearest to you?',
    ],
  },
};

import type { CheckContext, OwnText } from '../check-context';
import { namesPrivateRoute } from '../reply/private-route';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { PRACTICE } from '../sources/practice';
import { GOLMOHAMMADI } from '../sources/service-studies';

const DAY = 86_400_000;

/** How it ended. */
const OUTCOME =
  /완료|해결|마쳤|끝났|처리(?:됐|되었|했)|(?:환불|교환|수리|복구|배송|재발송|취소|반영|조치)[가-힣]{0,2} ?(?:됐|되었|했|해 ?드렸|드렸)|보냈|보내 ?드렸|받으셨|\b(?:done|resolved|solved|sorted|completed?|fixed|refunded|replaced|exchanged|shipped|delivered|settled)\b/i;

export const closeTheLoop: Rule = {
  id: 'close-the-loop',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  check({ text, normal, context }) {
    if (text.trim() === '' || OUTCOME.test(normal.text)) return [];
    return leftOpen(context) ? [{ start: 0, end: 0 }] : [];
  },
};

/** This customer was asked into a private channel more than a day ago, and nothing since says how it ended. */
function leftOpen({ recent = [], answered, time }: CheckContext): boolean {
  if (!answered || time === undefined) return false;
  const said = recent.filter((own) => isTo(own, answered.handle, answered.author));
  const asked = said.findIndex((own) => namesPrivateRoute(own.text));
  const handedOver = said[asked];
  if (!handedOver || time - handedOver.at < DAY) return false;
  return !said.slice(0, asked).some((own) => OUTCOME.test(own.text));
}

function isTo({ customer }: OwnText, handle: string | null, author: string): boolean {
  return customer !== '' && (customer === handle || customer === author);
}

export const docs: RuleDocs = {
  message: { ko: '해결 결과를 한 줄 남기세요', en: 'Post the outcome' },
  reason: {
    ko: 'DM으로 풀린 불만도 공개된 자리에는 풀리지 않은 채로 남습니다. 결과를 한 줄 남기면 지켜보던 사람도 압니다.',
    en: 'A complaint solved by DM still looks unsolved in public; one closing line tells everyone who watched.',
  },
  summary: {
    ko: '하루 전에 DM으로 옮긴 고객에게 결과 없이 다시 답할 때 알려 줍니다.',
    en: 'Reminds of the outcome when answering a customer who was asked into a DM over a day ago.',
  },
  evidence: [PRACTICE, GOLMOHAMMADI],
  bad: {
    ko: ['안녕하세요, 또 뵙네요', '네, 말씀하신 점 잘 들었습니다'],
    en: ['Hi again, thanks for your message', 'Yes, we hear you'],
  },
  good: {
    ko: [
      'DM으로 안내드린 교환이 오늘 완료되었습니다. 다시 한번 죄송하고 감사합니다',
      '어제 환불됐습니다. 기다려 주셔서 감사합니다',
    ],
    en: [
      'The exchange we arranged by DM was completed today. Sorry again, and thank you.',
      'All sorted: your refund went out yesterday',
    ],
  },
};

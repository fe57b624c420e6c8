import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { isComplaintReply } from '../reply/complaint-reply';
import { isGreeting } from '../reply/opening';
import { namesPrivateRoute } from '../reply/private-route';
import { isSoftened } from '../reply/softened';
import { hasTimeExpression } from '../reply/time-expression';

/** A refusal, a rule or a notice, a reason, the nature of things, our innocence, the customer's own doing. */
const EXCUSE =
  /(?<![가-힣])(?:안|못) ?[가-힣]|없(?:습|어요|네요|는데|다|음)|아니(?:라|고|에|죠|어)|아닙|않(?:습|아|았|는|은|으)|불가|어렵|만 ?가능|라서요?(?![가-힣])|서 ?그(?:래|렇)|니까요?(?![가-힣])|때문|거든요?|잖|(?<!물으|물어보|궁금하|문의하|말씀하)[가-힣](?:거|것|이)?죠(?![가-힣])|나 ?봐요|가 ?봐요|규정|정책|약관|원칙|방침|관행|조항|설명서?|명시|표기|고지|안내(?:문|해|드린|되)|나와 ?있|적혀|공지|원래|당연|정상|특성|정도|충분히|최선을|분명|감안|다들|업계|괜찮은 ?(?:거|편|것)|문제|원인|탓|책임|몫|(?:고객|손)님|본인|직접|미리|[가-힣]셔(?:서|야)|신 ?(?:이상|거|것|탓|게)|텐데|n['’]t\b|\b(?:not|no|never|none|nothing|because|only|unless|final|every(?:one|body)|exactly|just|simply|explains?|normal|standard|before complaining|clearly|stated?|displayed|mentioned|shows?|terms|policy|rules?|fine|perfect|correctly|right on our|maybe|perhaps|probably|your (?:own|browser|phone|device|wi-?fi|connection|fault|responsib\w+|address|bank|skin|order form)|you (?:\w+ly )?(?:\w{2,}ed|chose|left|put|set|sent|took|broke|bought|forgot|lost|kept|wrote|came|went|knew|read|signed|get|got)|had you|you['’]d|how (?:the|our) system|that['’]s (?:what|how|why|just)|too late|on you)\b/i;
/** The same where it is not sure that anybody complained: plain answers refuse and explain too, but point at nobody. */
const POINTED =
  /(?:고객|손)님|본인|직접 ?[가-힣]{1,6}셔야|셨으면|(?:못|안) ?[가-힣]{1,4}(?:으)?신 ?(?:것|거|게|듯|탓)|(?:설명서?|안내문|공지|상세 ?페이지)[가-힣]{0,2}에 ?(?:다 |이미 )?(?:나와|적혀|있)|정상 ?제품|정상입|규정은 ?규정|변심|당연|문제(?:가|는|도)? ?없(?:습|어)|다들|특성상|관행|\b(?:you (?:\w+ly )?(?:ordered|chose|left|agreed|should|did(?:n['’]t| not)|signed)|had you|if you['’]d|no exceptions?|everyone (?:pays|waits|gets)|no other (?:reports|complaints)|everything right|(?:records|logs|footage) shows?|(?:stated|displayed) (?:on|in)|how (?:the|our) system works)\b/i;
/** Something to go on with: an address, a question, a request. */
const GOES_ON =
  /https?:|www\.|\?|(?<!감안해 ?|이해해 ?|참아 ?)주세요|주시겠|주시면|부탁|(?:복구|해결|수리|조치|교체|처리|정상화|환불|교환|재발송|입고)(?:가|이|를|을|는|은)? ?(?:모두 |다 |이미 |방금 )?(?:끝|됐|되었|했|완료|마쳤|풀렸)|(?<![가-힣])네[,.!~ ]|받으실 ?수|쓰실 ?수|[가-힣](?:면|으면) ?(?:됩|돼|보입|열립|풀립)|\b(?:please|let (?:me|us)|yes|fixed|resolved|restored|back (?:up|online|on)|ready|done|try|by now)\b/i;

/**
 * The first excuse of an answer that is nothing but excuses: no apology, no feeling, no deed, no time, no way on. For
 * what may answer a complaint.
 */
export function bareExcuse(draft: DraftText): Span | null {
  const { text } = draft.normal;
  if (isSoftened(draft) || hasTimeExpression(text) || GOES_ON.test(text) || namesPrivateRoute(text))
    return null;
  const pattern = isComplaintReply(draft) ? EXCUSE : POINTED;
  const excuse = draft.sentences.find(({ start, end }) => {
    const sentence = text.slice(start, end);
    return pattern.test(sentence) && !isGreeting(sentence);
  });
  return excuse ? originalSpan(draft.normal, excuse.start, excuse.end) : null;
}

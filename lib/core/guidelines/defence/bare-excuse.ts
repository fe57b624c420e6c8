import { originalSpan } from '../../text/mapped-text';
import type { Span } from '../../text/span';
import type { DraftText } from '../draft-text';
import { namesPrivateRoute } from '../reply/private-route';
import { isSoftened } from '../reply/softened';
import { hasTimeExpression } from '../reply/time-expression';

/** A refusal, a reason, or what is only natural. */
const EXCUSE =
  /(?<![가-힣])(?:안|못) ?[가-힣]|없(?:습|어요|네요|는데|다|음)|아니(?:라|고|에|죠|어)|아닙|않(?:습|아|았|는|은)|불가|어렵|라서요?(?![가-힣])|니까요?(?![가-힣])|때문|거든요?|잖|[가-힣](?:거|것|이)?죠(?![가-힣])|원래|당연|특성|정도면|정도는|충분히|최선을|분명|감안|괜찮은 ?(?:거|편|것)|[가-힣]셔서|신 ?(?:이상|거|것|탓)|텐데|n['’]t\b|\b(?:not|no|never|none|because|only|unless|final|everyone|exactly as|just what|explains|normal|before complaining|that['’]s (?:what|how|why|just))\b/i;
/** Something to go on with: an address, a question, a request. */
const GOES_ON = /https?:|www\.|\?|주세요|주시겠|주시면|부탁|\b(?:please|let (?:me|us))\b/i;

/**
 * The first excuse of an answer that is nothing but excuses: no apology, no feeling, no deed, no time, no way on. For
 * answers to complaints.
 */
export function bareExcuse(draft: DraftText): Span | null {
  const { text } = draft.normal;
  if (isSoftened(draft) || hasTimeExpression(text) || GOES_ON.test(text) || namesPrivateRoute(text))
    return null;
  const excuse = draft.sentences.find(({ start, end }) => EXCUSE.test(text.slice(start, end)));
  return excuse ? originalSpan(draft.normal, excuse.start, excuse.end) : null;
}

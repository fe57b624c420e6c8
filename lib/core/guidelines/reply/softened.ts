import type { DraftText } from '../draft-text';
import { apologises } from './apology';
import { showsEmpathy } from './empathy';
import { oncePerDraft } from './once-per-draft';

/** Something is done or offered. */
const KOREAN =
  /(?<!못 ?해 ?|안 ?해 ?)드(?:리겠|릴게|렸|립니다|려요|릴 ?수 ?있)|대신|(?<!모르|어렵|힘들|안 ?되|못 ?하)겠(?:습니다|어요)|[할될릴낼갈볼줄둘올]게요|(?:어려우|힘드|답답하|놀라|불편하|속상하|당황하|번거로우)셨|바꿨|저희(?:가|의|는)? ?[^.!?\n]{0,24}?(?:틀리|틀렸|잘못|실수|못했|놓쳤|빠뜨|늦었|헷갈)|님 ?(?:잘못|탓|책임|실수)(?:이|은)? ?아닙|고쳤|보냈|예외로/;
const ENGLISH =
  /\b(?:I|we)(?:['’]ll| will| can|['’]ve| have|['’]m| am|['’]re| are) (?:now |already |just |also |happily |gladly )?(?:send|sent|ship|refund|replac|fix|chang|call|check|look|add|make|made|give|offer|help|exchang|repair|correct|updat|waiv|cover|cancel|book|sort|going to)\w*|\binstead\b|\bour (?:\w+ ){1,2}(?:(?:was|were) (?:wrong|late|too|not|unclear|faulty|mis\w+)|got|failed|broke|slipped)\b|\b(?:on it|looking into|working on)\b|\bnot your (?:fault|mistake)\b|\bno questions asked\b|\byou did nothing wrong\b|\b(?:badly|wrong|mistake|slip|error|fault) on our (?:side|end|part)\b|\bworks? now\b|\bon us\b|\bwhat (?:I|we) can do\b/i;

/** Whether a draft apologises, feels with the other or does something about it. */
export const isSoftened: (draft: DraftText) => boolean = oncePerDraft(
  ({ normal: { text } }) => apologises(text) || showsEmpathy(text) || KOREAN.test(text) || ENGLISH.test(text),
);

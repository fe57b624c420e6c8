import { withoutOverlaps } from '../../text/span';
import { anyOf } from '../any-of';
import type { DraftText } from '../draft-text';
import { findAll } from '../find';
import { unquoted } from '../register/unquoted';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PRACTICE } from '../sources/practice';
import { USAF_TRIAGE } from '../sources/service-studies';

const CLAIM =
  '(?:소문|루머|주장|정보|내용|이야기|얘기|글|게시물|소식|보도|기사|사실|말|뉴스|영상|댓글|설|의혹|비방|비난|음해|추측)';

/** Somebody else's statement is called wrong. Our own slips ("잘못 안내했습니다") are not. */
const CORRECTIONS = anyOf(
  /사실(?:과|하고|이랑)(?:는|은)? ?(?:전혀 |많이 |완전히 |조금 |좀 |크게 |명백히 )?(?:다[르른릅릅]|달[라랐]|거리가|무관|맞지 ?않)[가-힣]*|사실(?:이|은|은 ?전혀|이 ?전혀|이 ?절대)? ?(?:전혀 |절대 |결코 )?(?:아니(?!라면|신가|냐|었다면|지만 ?죄)|아닙(?!니까)|아녜|아님|아닌 ?(?:내용|정보|주장|이야기|것|말|글|소문|부분|점))[가-힣]*/,
  /사실 ?무근[가-힣]*|허위 ?(?:사실|정보|주장|내용|게시|글|보도)(?:입니다|이에요|예요|이며|이고|이므로|임|를 ?(?:퍼|유포)|을 ?(?:퍼|유포)|이니|로 ?확인|가 ?(?:퍼|돌)|이 ?(?:퍼|돌))[가-힣]*|가짜 ?뉴스(?:입|이|예|임|에 ?속|가|를)[가-힣]*|(?:헛소문|뜬소문|낭설|유언비어|루머|괴담)(?:입니다|이에요|예요|일 ?뿐|에 ?(?:불과|속)|이며|이고|임|이니)[가-힣]*/,
  new RegExp(
    `(?:근거(?:가|도)? ?(?:없|전혀 ?없)|터무니(?:가)? ?없|말도 ?안 ?되)는 ?${CLAIM}[가-힣]*|(?:와전|왜곡|과장)(?:된|되었|됐) ?(?:${CLAIM}|것)[가-힣]*`,
  ),
  new RegExp(
    `잘못(?:된)? ?(?:알려[진지졌]|알고 ?(?:계|있)|퍼[진지졌]|전해[진지졌]|전달된|${CLAIM}(?:입니다|이에요|예요|이니|이므로|이라|인데|이 ?(?:퍼|돌|공유)|가 ?(?:퍼|돌|공유)))[가-힣]*`,
  ),
  /(?<!고객님(?:의|께) |저희 )오해(?:입니다|이?십니다|예요|이에요|이?세요|하(?:고 ?(?:계|있)|셨|신 ?(?:것|거|듯|부분|점)|시는 ?(?:것|거|듯))|가 ?있(?:으신|으시|는 ?것|는 ?듯|어 ?(?:바로|말씀|설명))|를 ?하(?:고|셨|신|시))[가-힣 ]{0,5}/,
  /팩트가 ?아[니닙][가-힣]*|(?:실제|사실 ?관계)(?:와|가|는|하고)? ?(?:는 ?|많이 |전혀 )?(?:다[르른릅]|달[라랐]|틀[리린립])[가-힣]*|(?:오보|거짓말|악의적인? ?(?:편집|글|소문)|짜깁기|편집된 ?(?:것|거|영상|사진))(?:입니다|이에요|예요|이며|이니|임|죠)(?![가-힣])|(?:떠도는|돌고 ?있는|퍼진|도는) ?(?:말|글|소문|이야기|얘기|소식|사진|영상)[가-힣]{0,2} ?[^.!?\n]{0,8}?(?:믿지|믿으시면|믿으면|사실이|거짓|달라|다릅|아니|아닙)[가-힣 ]{0,8}|(?:기사|글|영상|내용|정보|주장|말씀)(?:은|는|이|가)? ?(?:전부 |모두 |완전히 |좀 )?틀[리렸린][가-힣]*|확인(?:도|조차)? ?(?:안 ?(?:된|되는)|되지 ?않은) ?(?:이야기|얘기|정보|내용|소문|글|말)[가-힣]*|(?:저희|당사)(?:와|과|하고|랑)는? ?(?:전혀 |아무 ?)?(?:무관|관련이? ?없|상관이? ?없|관계가? ?없)(?!이)[가-힣]*|(?:거짓|틀린 ?(?:정보|내용|말|이야기|주장)|억측|추측|카더라|선동|조작(?:된)? ?(?:사진|영상|글|정보)?|합성)(?:입니다|이에요|예요|임|일 ?뿐|에 ?불과|이니|이고)[가-힣]*|잘못(?:된)? ?(?:정보를? ?)?(?:아신|아시[는고]|아셨|보신|보셨|들으신|들으셨|이해하[신셨])[가-힣 ]{0,4}|그럴 ?리(?:가|는)? ?없[가-힣]*|말(?:이|도)? ?안 ?(?:됩|돼|되는 ?(?:얘기|이야기|소리|주장))[가-힣]*|(?:절대|전혀|결코) ?(?:아닙|아니에|아녜)[가-힣]*|(?:퍼[뜨트]리|유포하|퍼 ?나르)지 ?(?:마|말|않)[가-힣]*/,
  /그런 ?(?:일|적|사실|성분|정책|계획|기능|결정|발표|재료|원료|물질|제품|방식|말|직원|지시|약속|요금|비용|조건|행사|영상|사진)(?:은|는|이|가|도|을|를)? ?(?:전혀 |절대 |결코 |일절 |단 ?한 ?번도 )?(?:없[습었다어]|안 ?(?:했|씁|써|쓰|넣|팔|합|해|받|만)|(?:하|쓰|넣|팔|사용하|받|만들|내놓|판매하)지 ?않|사실이 ?아)[가-힣]*/,
  /\b(?:is|are|was|were|that['’]s|it['’]s|this is|they['’]re|which is)(?: simply| just| completely| totally| absolutely| entirely| factually)? (?:not (?:true|correct|accurate|factual|the case|what happened|based on fact)|untrue|incorrect|inaccurate|false|wrong information|a (?:myth|hoax|lie|rumou?r)|fake(?: news)?|misinformation|baseless|unfounded|nonsense)\b|\b(?:is|are|was|were)n['’]?t (?:true|correct|accurate|factual|the case|based on fact|what happened)\b/,
  /(?<=^|[.!?,:;\n] )not true\b|(?<=^|[.!?\n] )(?:(?:this|that|it)(?:['’]s| is) )?(?:totally |completely |absolutely )?(?:false|wrong|incorrect|fake|nonsense|rubbish|a lie|made up|photoshopped|doctored|not so|an urban legend|a conspiracy theory)(?=[.!,]|$)|\b(?:don['’]?t|do not|stop|please stop) (?:spread\w*|(?:shar|repost)\w* (?:false|fake|lies|rumou?rs|misinformation|such))\b|\b(?:(?:total|complete|utter|absolute|pure|sheer) (?:rubbish|nonsense|fabrication|fiction|lies?|hogwash|garbage|rot|baloney|myth)|(?:that['’]s|this is|it['’]s|that is) (?:simply |just |really |absolutely )?not (?:how|what|who|where) we (?:do|make|are|said|work|use|operate|source|believe)|(?:no(?:pe)?|this|that|it),? never happened)\b|\b(?:untrue|factually (?:wrong|incorrect)|misinformation|disinformation|fake news|false (?:claims?|information|statements?|rumou?rs?|stor(?:y|ies)|reports?)|baseless (?:claims?|rumou?rs?)|no truth (?:to|in|behind)|just a rumou?r|there is no (?:truth|basis)|(?:the|this|that) (?:claim|rumou?r|story|post|article|report|video|statement)s?(?: \w+){0,3} (?:is|are) (?:\w+ and )?(?:wrong|false|fake|misleading|inaccurate|untrue)|(?:completely|totally|all|entirely) made up|your facts wrong|(?:zero|any|little) truth (?:to|in|behind)|(?:someone|somebody|people|they) (?:just )?made (?:that|it|this) up|(?:completely|totally|wholly|wildly) (?:inaccurate|untrue|false|wrong)|thinking of (?:a(?:nother)? different|another|someone|somebody)|(?:just|only|pure|idle) gossip|(?:don['’]?t|do not) believe (?:everything|all)|(?:ignore|disregard) (?:that|this|those|the) (?:post|rumou?r|article|video|claim|story)s?|you(?:['’]re| are|['’]ve| have) (?:been )?(?:misinformed|mistaken|misled|got (?:that|it) wrong)|(?:that|this)(?:['’]s| is) wrong|(?:that|this|it) never happened)\b/,
);

/** Something to check it against: a link, a document, a body, a date. */
const SOURCE =
  /https?:|www\.|\b[\w-]+\.(?:com|kr|org|net|io|co|gov)\b|출처|성적서|공지|공시|기준(?!으로 ?고객)|보고서|자료|링크|인증서|증명서|판결|고시|통계|시험 ?결과|검사 ?결과|조사 ?결과|검증|원문|(?:식약처|소비자원|공정위|국세청|환경부|복지부|질병청|연구원|연구소|협회|학회)[가-힣]* ?[^.!?\n]{0,12}?(?:따르|발표|확인|검사|시험|인증|결과)|\d{4}[.년/-] ?\d{1,2}|\d{1,2}월 ?\d{1,2}일|\b(?:sources?|reports?(?! (?:is|are) )|stud(?:y|ies)|statement|certificate|lab|filings?|according to|published|documents?|(?:test|lab|audit) (?:data|records?)|link|details here|see (?:our|the)|press release|faq|test results?|invoice|receipt)\b|\b(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d/i;

/** Somebody passes on what is said of us, so that a bare no is a correction. */
const HEARSAY =
  /다던데|다면서|라면서|라던데|다며|라며(?! )|다고 ?(?:하던데|들었|그러|하네|카더)|[다라]고 ?해서|[대래]요(?:[?.! ]|$)|다네요|소문|루머|기사|뉴스|(?:영상|사진|글|후기|댓글)(?:을|도|에서)? ?(?:봤|보니|보고|떴)|사실인가|사실이에요|사실입니까|사실이냐|진짜(?:예요|인가|에요|입니까)|\bis it true\b|\b(?:i|we) (?:heard|read|saw)\b|\bheard (?:that|you|about)\b|\bsaw (?:a|the|that) (?:video|post|article|photo|clip)\b|\bread (?:that|about|somewhere|an article)\b|\brumou?rs?\b|\bapparently\b|\b(?:they|people|everyone|someone) (?:say|says|said)\b|\b(?:article|post|video) says\b/i;
const DENIALS = anyOf(
  /(?<!문제(?:가|는)? ?|걱정 ?|다름 ?|지장 ?)(?:아닙니다|아니에요|아녜요|않습니다|않아요|없습니다|없어요|아니거든요|아니죠|안 ?(?:했|해요|합니다|써요|씁니다|넣|팔|올[렸려립]|망))(?![가-힣])[가-힣]*/,
  /\b(?:no(?:pe)?,|(?:is|are|was|were|do|does|did|have|has|had|will|would|can|could)(?:n['’]t| not| never)|we never|there is no|there are no|contains? no|no such|gossip|don['’]t believe|nothing true|not a (?:single )?word|ignore (?:that|the|this|those))\b/,
);
/** What is not so is for readers to find. */
const RIDDLE =
  /퀴즈|정답|(?:찾아|맞[혀춰]|골라|풀어) ?(?:보|주)|찾으|고르(?:세|시|면)|맞히|맞추|어느 ?(?:것|쪽)|무엇일까|뭘까|[OoㅇO][ /]?[XxX] |\b(?:quiz|guess|spot the|true or false|fact or (?:fiction|myth)|which (?:one|of|two|three)|trivia|two truths)\b/i;
const AFFIRMS =
  /^\s*(?:네|예|넵|맞습니다|맞아요|그렇습니다|yes|yep|yeah|that['’]s right|correct\b|it['’]s true)/i;

export const replyCorrectWithSource: Rule = {
  id: 'reply-correct-with-source',
  family: 'reply',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    const plain = draft.normal.text;
    if (SOURCE.test(plain) || (draft.context.kind === 'post' && RIDDLE.test(plain))) return [];
    const text = unquoted(draft);
    const found = findAll(draft, CORRECTIONS, text);
    const denials = deniesHearsay(draft) ? findAll(draft, DENIALS, text).slice(0, 1) : [];
    return withoutOverlaps([...found, ...denials]).map(({ start, end }) => ({ start, end }));
  },
};

function deniesHearsay({ context: { replyTo = '', answered }, normal }: DraftText): boolean {
  const spread = answered?.triage?.kind === 'misinformation' || HEARSAY.test(replyTo);
  return spread && !AFFIRMS.test(normal.text);
}

export const docs: RuleDocs = {
  message: { ko: '바로잡을 때는 근거 링크를', en: 'Correct with a source' },
  reason: {
    ko: '아니라는 말만으로는 누가 맞는지 알 수 없습니다. 미국 공군의 대응 절차도 사실을 바로잡을 때 근거를 밝히게 합니다.',
    en: 'A bare denial leaves readers to pick a side; the U.S. Air Force’s response guide asks to fix the facts and cite the source.',
  },
  summary: {
    ko: '링크나 문서, 날짜 없이 사실이 아니라고만 말하는 글을 찾습니다.',
    en: 'Finds corrections that give no link, document or date.',
  },
  evidence: [USAF_TRIAGE, PRACTICE],
  bad: {
    ko: ['그 글은 사실이 아닙니다', '납이 나왔다는 소문은 사실무근입니다'],
    en: ['That claim is not true', 'You have been misinformed: we never used it'],
  },
  good: {
    ko: [
      '시험 결과 납은 검출되지 않았습니다(2025.8.4 공인기관 성적서 https://ex.kr/t)',
      '안내를 잘못 드렸습니다. 토요일에도 엽니다',
    ],
    en: [
      'Lab report of 4 Aug 2025: no lead detected https://ex.com/t',
      'We sent the wrong size. A new one leaves today',
    ],
  },
};

import { anyOf } from '../any-of';
import { findAll } from '../find';
import { withoutQuotes } from '../register/utterances';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PRACTICE } from '../sources/practice';
import { USAF_TRIAGE } from '../sources/studies';

const CLAIM =
  '(?:소문|루머|주장|정보|내용|이야기|얘기|글|게시물|소식|보도|기사|사실|말|뉴스|영상|댓글|설|의혹)';

/** Somebody else's statement is called wrong. Our own slips ("잘못 안내했습니다") are not. */
const CORRECTIONS = anyOf(
  /사실(?:과|하고|이랑)(?:는|은)? ?(?:전혀 |많이 |완전히 |조금 |좀 |크게 |명백히 )?(?:다[르른릅릅]|달[라랐]|거리가|무관|맞지 ?않)[가-힣]*|사실(?:이|은|은 ?전혀|이 ?전혀|이 ?절대)? ?(?:전혀 |절대 |결코 )?(?:아니(?!라면|신가|냐|었다면|지만 ?죄)|아닙(?!니까)|아녜|아님|아닌 ?(?:내용|정보|주장|이야기|것|말|글|소문))[가-힣]*/,
  /사실 ?무근[가-힣]*|허위 ?(?:사실|정보|주장|내용|게시|글|보도)(?:입니다|이에요|예요|이며|이고|이므로|임|를 ?(?:퍼|유포)|을 ?(?:퍼|유포)|이니|로 ?확인|가 ?(?:퍼|돌)|이 ?(?:퍼|돌))[가-힣]*|가짜 ?뉴스(?:입|이|예|임|에 ?속|가|를)[가-힣]*|(?:헛소문|뜬소문|낭설|유언비어|루머|괴담)(?:입니다|이에요|예요|일 ?뿐|에 ?(?:불과|속)|이며|이고|임|이니)[가-힣]*/,
  new RegExp(
    `(?:근거(?:가|도)? ?(?:없|전혀 ?없)|터무니(?:가)? ?없|말도 ?안 ?되)는 ?${CLAIM}[가-힣]*|(?:와전|왜곡|과장)(?:된|되었|됐) ?(?:${CLAIM}|것)[가-힣]*`,
  ),
  new RegExp(
    `잘못(?:된)? ?(?:알려[진지졌]|알고 ?(?:계|있)|퍼[진지졌]|전해[진지졌]|전달된|${CLAIM}(?:입니다|이에요|예요|이 ?(?:퍼|돌|공유)|가 ?(?:퍼|돌|공유)))[가-힣]*`,
  ),
  /(?<!고객님(?:의|께) |저희 )오해(?:입니다|이?십니다|예요|이에요|이?세요|하(?:고 ?(?:계|있)|셨|신 ?(?:것|거|듯|부분|점)|시는 ?(?:것|거|듯))|가 ?있(?:으신|으시|는 ?것|는 ?듯|어 ?(?:바로|말씀|설명))|를 ?하(?:고|셨|신|시))[가-힣 ]{0,5}/,
  /그런 ?(?:일|적|사실|성분|정책|계획|기능|결정|발표)(?:은|이|도)? ?(?:전혀 |절대 |결코 |일절 |단 ?한 ?번도 )?(?:없[습었다어]|안 ?했|하지 ?않았|사실이 ?아)[가-힣]*/,
  /\b(?:is|are|was|were|that['’]s|it['’]s|this is|they['’]re|which is)(?: simply| just| completely| totally| absolutely| entirely| factually)? (?:not (?:true|correct|accurate|factual|the case|what happened|based on fact)|untrue|incorrect|inaccurate|false|wrong information|a (?:myth|hoax|lie|rumou?r)|fake(?: news)?|misinformation|baseless|unfounded|nonsense)\b|\b(?:is|are|was|were)n['’]?t (?:true|correct|accurate|factual|the case|based on fact|what happened)\b/,
  /(?<=^|[.!?,:;\n] )not true\b|\b(?:untrue|factually (?:wrong|incorrect)|misinformation|disinformation|fake news|false (?:claims?|information|statements?|rumou?rs?|stor(?:y|ies)|reports?)|baseless (?:claims?|rumou?rs?)|no truth (?:to|in|behind)|just a rumou?r|there is no (?:truth|basis)|(?:the|this|that) (?:claim|rumou?r|story|post|article|report|video|statement)s? (?:is|are) (?:wrong|false|fake|misleading)|you(?:['’]re| are|['’]ve| have) (?:been )?(?:misinformed|mistaken|misled|got (?:that|it) wrong)|(?:that|this)(?:['’]s| is) wrong|(?:that|this|it) never happened)\b/,
);

/** Something to check it against: a link, a document, a body, a date. */
const SOURCE =
  /https?:|www\.|\b[\w-]+\.(?:com|kr|org|net|io|co|gov)\b|출처|성적서|공지|공시|기준(?!으로 ?고객)|보고서|자료|링크|인증서|증명서|판결|고시|통계|시험 ?결과|검사 ?결과|조사 ?결과|검증|원문|(?:식약처|소비자원|공정위|국세청|환경부|복지부|질병청|연구원|연구소|협회|학회)[가-힣]* ?[^.!?\n]{0,12}?(?:따르|발표|확인|검사|시험|인증|결과)|\d{4}[.년/-] ?\d{1,2}|\d{1,2}월 ?\d{1,2}일|\b(?:sources?|reports?(?! (?:is|are) )|stud(?:y|ies)|statement|certificate|lab|filings?|according to|published|records?|documents?|data|link|details here|see (?:our|the)|press release|faq|test results?|invoice|receipt)\b|\b(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d/i;

export const replyCorrectWithSource: Rule = {
  id: 'reply-correct-with-source',
  family: 'reply',
  level: 'warn',
  ...EVERYWHERE,
  cues: [
    ...[
      '사실',
      '허위',
      '가짜',
      '소문',
      '낭설',
      '유언비어',
      '루머',
      '괴담',
      '근거',
      '터무니',
      '말도 안',
      '말도안',
      '와전',
    ],
    ...[
      '왜곡',
      '과장',
      '잘못 알',
      '잘못알',
      '잘못된',
      '잘못 퍼',
      '잘못 전',
      '오해',
      '그런 ',
      '그런일',
      '그런적',
      'true',
    ],
    ...[
      'correct',
      'accurate',
      'factual',
      'the case',
      'what happened',
      'false',
      'wrong',
      'myth',
      'hoax',
      'a lie',
      'rumo',
    ],
    ...[
      'fake',
      'misinform',
      'disinform',
      'baseless',
      'unfounded',
      'nonsense',
      'mistaken',
      'misled',
      'misleading',
    ],
    ...['never happened', 'no truth', 'no basis', 'based on fact'],
  ],
  check(draft) {
    const text = withoutQuotes(draft.normal.text);
    if (SOURCE.test(draft.normal.text)) return [];
    return findAll(draft, CORRECTIONS, text).map(({ start, end }) => ({ start, end }));
  },
};

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

import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { TAN_LEE_PANG } from '../../guidelines/sources/studies';
import { emojiIn } from '../../text/emoji';
import { isGrave } from '../mood';

/** Something becomes different for readers, for better or worse. */
const CHANGE =
  /(?:서비스|앱|화면|홈페이지|누리집|메뉴|로그인|인증|결제|예약|검색|알림|포장|노선|매장)[^.!?\n]{0,14}?(?:개편|개선|변경|업데이트|바뀝니다|바뀌었|바꿨|바꿉니다|달라집니다|도입|전환)|\b(?:(?:service|app|site|website|login|checkout|search|booking|packaging|menu|store) (?:update|upgrade|redesign|change|relaunch)|(?:updat|upgrad|redesign|chang|introduc)(?:es?|ed|ing) (?:our|the) (?:service|app|site|website|login|checkout|search|booking|packaging|menu|store))\b/gi;

/** Words that judge or feel; a face says as much. */
const FEELING =
  /편[하해한안리]|쉽|쉬[워운]|간편|빠르|빨라|가볍|가벼|답답|불편|번거|느[렸린]|기다리|반[가갑]|기쁘|기뻐|즐[거겁]|설레|행복|좋[아은을]|훌륭|따뜻|포근|아쉽|고맙|감사|든든|안심|걱정|한결|드디어|쾌적|맛있|예[쁜뻐]|조용|시원|밝[아은]|또렷|덜 |만에|\b(?:eas[yi]\w*|fast\w*|quick\w*|simpl\w*|annoy\w*|wait\w*|lov\w+|happ\w+|glad|great|good|better|best|finally|enjoy\w*|comfort\w*|smooth\w*|tired|worr\w+|relax\w*|favou?rites?|beautiful|warm\w*|bright\w*|fun|sav(?:e|es|ing)|clear\w*|no more|less|fewer)\b|!/i;

/** Money and law are told as they are. */
const SOBER = /금리|수수료|약관|공시|세율|요금|개인정보|\b(?:rates?|fees?|terms|privacy|policy|AER|APR)\b/i;

export const sentimentWord: Rule = {
  id: 'sentiment-word',
  family: 'hint',
  level: 'tip',
  platforms: ['x'],
  kinds: ['post'],
  languages: ['ko', 'en'],
  check(draft) {
    const { text } = draft.normal;
    const [change] = findAll(draft, CHANGE);
    if (!change || FEELING.test(text) || SOBER.test(text) || isGrave(draft)) return [];
    return emojiIn(draft.text).length > 0 ? [] : [{ start: change.start, end: change.end }];
  },
};

export const docs: RuleDocs = {
  message: { ko: '무엇이 좋아지는지 느낌을 담아 보세요', en: 'Say how it makes life better' },
  reason: {
    ko: '같은 사람이 같은 링크를 두 번 소개한 트윗 쌍에서, 감정이 담긴 낱말은 더 퍼진 쪽의 아홉 가지 특징 가운데 하나였습니다.',
    en: 'In pairs of tweets by one author with one link, words of feeling were among the nine features of the one passed on more.',
  },
  summary: {
    ko: '서비스가 바뀐다는 소식에 편하다, 빠르다처럼 독자가 느낄 말이 없는 글을 찾습니다. 요금과 약관은 그대로 둡니다.',
    en: 'Finds news of a change that does not say what gets easier or better; leaves fees and terms alone.',
  },
  evidence: [TAN_LEE_PANG],
  bad: {
    ko: ['10월 22일 서비스 개편 예정', '다음 주 월요일 앱 화면이 바뀝니다'],
    en: ['Service update on 22 October', 'On Monday we are changing the login'],
  },
  good: {
    ko: ['답답했던 3단계 인증, 22일부터 한 번이면 됩니다', '12월 1일부터 결제 수수료가 변경됩니다'],
    en: [
      'That annoying 3-step login becomes one step on the 22nd',
      'We changed the checkout: no more passwords',
    ],
  },
};

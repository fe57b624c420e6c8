import { anyOf } from '../any-of';
import type { DraftText } from '../draft-text';
import { type Found, findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { dropSentence } from '../sentence-edits';
import { DELL_POLICY, INTEL_GUIDELINES } from '../sources/practice';
import { piiSecretKey } from './pii-secret-key';

const SHOWN =
  '(?:살짝|먼저|미리|슬쩍|몰래|공개|보여|알려|스포|귀띔|유출|캡처|찍|공유|올려|올립|올렸|올릴|투척|여기|스크린샷|풀|드려요)';

const SECRETS = {
  ko: [
    anyOf(
      /대외비|사내 ?(?:한정|전용|공지|자료|문서|메일|게시판|메신저|인트라넷|비공개(?:입니다|인데|이지만|라서|예요)|(?:테스트|개발|스테이징|내부|운영) ?서버|공급가|납품가|급여 ?명세[가-힣]*|보고)[가-힣]*|사내용|인트라넷|비공개(?:입니다|인데|이지만|라서|예요)|(?:테스트|개발|스테이징|내부|운영) ?서버|공급가|납품가|급여 ?명세[가-힣]*|내부(?:자)? ?(?:용|회의|한정|자료|문서|보고|메일|공지|기밀|정보|결재|품의|시연|테스트|직원(?:만|용)|로드맵|유출)[가-힣]*|미공개(?! ?(?:컷|영상|곡|사진|음원|에피소드|장면|트랙|화보|포토|클립|스틸|비하인드|엽서))[가-힣]*|미출시[가-힣]*|엠바고[가-힣]*|(?:영업|회사|기업|사업) ?(?:비밀|기밀)[가-힣]*|(?<![가-힣])기밀[가-힣]*|극비[가-힣]*|비밀(?:인데|이지만|입니다만|이라|이에요|이니)[가-힣]*|오프 ?더 ?레코드|NDA|(?:임원|이사회|전략|기획|경영|대표님?|사장님?|어제|오늘|월요일) ?(?:이? ?[가-힣]{1,3} )?회의(?:록|에서|자료|때|결과)[가-힣]*|(?:결재|품의) ?(?:문서|중|올)[가-힣]*|코드 ?명 ?[‘'"“]?[가-힣A-Za-z]+|쉿(?=[.!~ㅎ🤫]|$)/u,
      new RegExp(
        `(?:(?:출시|발표|공개|오픈|공시|보도|계약|발매|런칭|론칭) ?(?:전|이전|앞둔)(?:이지만|인데|에|이라|의|인)?|아직 ?(?:공식 ?)?(?:공개|발표|공지|출시|보도|공시|확정) ?(?:안|되지 ?않|하지 ?않|전|못)[가-힣 ]{0,4}|(?:개발|준비|설계|기획|협의|테스트) ?중인 ?(?:신제품|신차|모델|기능|앱|서비스|제품|시제품|화면|프로젝트)|시제품|프로토타입|목업|도면|설계도|소스 ?코드|(?:고객사?|회원|거래처) ?(?:명단|리스트|목록)|계약서(?: ?초안)?|견적서|단가표|원가표?|급여표|연봉표|인사 ?명령|매출 ?(?:표|자료|현황)|관리자 ?(?:화면|페이지)|회의록 ?(?:일부|몰래)|화이트보드)(?:을|를|이|가|은|는)? ?[^.!?\\n]{0,14}?${SHOWN}[가-힣]*`,
      ),
      /(?:단가표|원가표|급여표|연봉표|고객 ?명단)[가-힣]{0,2} ?정리[가-힣]*|(?:우리끼리|여러분(?:께)?만|팔로워(?:분들)?(?:께)?만|우리 ?사이|여기서만)[^.!?\n]{0,10}?(?:비밀|먼저|미리|살짝|슬쩍|얘기|말)[가-힣]*|(?:걸리면|들키면|잘리|잘릴|(?:팀장님|회사|사장님|대표님) ?몰래)[^.!?\n]{0,12}?(?:지만|올|공개|보여|유출|찍|캡처|각오)[가-힣]*|아직 ?(?:공식 ?)?(?:발표|공개|공지|확정) ?(?:안|못) ?[가-힣]{1,3}(?:는데|지만)|유출(?:본|샷|된 ?(?:사진|이미지|자료|문서))[가-힣]*/,
    ),
  ],
  en: [
    anyOf(
      /\b(?:internal[- ](?:only|use)|(?:from|in) (?:an |our |the )?internal|internal (?:memos?|decks?|docs?|documents?|emails?|slides?|slack|chat|wiki|dashboards?|roadmap|presentation|numbers|report|builds?|tool|screenshots?|files?)|(?:strictly |highly |still |company[- ])?confidential(?! (?:shredding|waste|paper|bins?))|embargo(?:ed|es)?|unreleased(?! (?:tracks?|songs?|demos?|footage|music|album))|leak(?:ed|ing|s)?(?= (?:specs?|photos?|images?|pics?|slides?|screenshots?|docs?|documents?|roadmap|from our|this early|some of))|top[- ]secret|trade secrets?|nda|off the record|not (?:yet )?(?:public|announced|official) (?:yet|but)|(?:hasn['’]t|haven['’]t|isn['’]t|not) (?:been )?(?:announced|released|public|launched|made public)(?: yet)|before (?:it['’]s|the|its|we) (?:official\w*|announc\w+|public|press release)|(?:not|n['’]t) (?:supposed|allowed|meant) to (?:say|share|post|show|tell|talk|be sharing)|shouldn['’]t (?:be )?(?:say|shar|post|show|tell)\w*|don['’]t tell (?:anyone|my boss|the boss|legal|pr|marketing)|between (?:us|you and me)(?=[,:.!]|$)|just between us|keep (?:it|this) (?:quiet|secret|between)|(?:board|exec(?:utive)?|leadership|strategy|all[- ]hands) meeting (?:notes|minutes|said|slides|decided)|(?:our|the) source code|customer list|(?:unannounced|pre-?release|pre-?launch) (?:product|model|phone|feature|build|device|deal|partnership|hardware|specs?)|(?:the|our|a|first) prototype(?= (?:of|phone|is|looks|in)|[.,!]|$)|hush[- ]hush|shh+|legal (?:hasn['’]t|has not|didn['’]t)|(?:staff|team|work|company|office) (?:slack|chat|memo|wiki|intranet)|(?:merger|acquisition|earnings|layoff|board) (?:slides?|deck|memo|plan|docs?)|staging server|internal\.[a-z]+|(?:my|the) boss (?:will|would|is going to) (?:kill|fire|murder)|before (?:legal|pr|marketing) (?:sees|notices|deletes)|code[- ]?name[d:]? \w+|straight from the (?:lab|board ?room))\b/,
    ),
  ],
};

/** A long token, or a word for one: keys and passwords are nobody else's business either. */
const MAY_HOLD_KEY = /[\w-]{16}|비밀 ?번호|비번|패스|암호|pass|pw\b/i;

/** Privacy promises, private messages and reports about leaks reveal nothing. */
const KEPT =
  /지키|보호|보관|처리(?:방침|합니다|하고)|안전하게|유지됩니다|해제|동의|조사|사과|신고|차단|방지|허락|해도 ?된다|(?:kept|keep|keeps|remains?|treat\w*|stays?|hotline|survey|service|helpline|counsel\w*) (?:\w+ ){0,3}confidential|confidential (?:help|support|advice|survey|hotline|service|counsel\w*|and (?:free|anonymous))|(?:lifted|lifts|expired)|now public|published today/i;

export const confidentialMaterial: Rule = {
  id: 'confidential-material',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: [
    ...'대외비 사내 인트라넷 내부 미공개 미출시 엠바고 비밀 기밀 극비 오프 nda 회의 결재 품의 코드 쉿 비공개 서버 공급가 납품가 급여 출시 발표 공개 오픈 공시 보도 계약 발매 런칭 론칭 아직 개발 준비 설계 기획 협의 테스트 시제품 프로토 목업 도면 소스 명단 리스트 목록 견적서 단가 원가 연봉 인사명령 매출 관리자 화이트보드 우리끼리 우리사이 여러분 팔로워 여기서만 걸리면 들키면 잘리 잘릴 몰래 유출 internal confidential embargo unreleased leak secret record hasn haven isn announced public before supposed allowed meant shouldn tell between keep meeting source customer pre-release prerelease prelaunch pre-launch prototype hush shh boss legal marketing code straight slack chat memo wiki intranet slide deck plan docs staging'.split(
      ' ',
    ),
    ...(piiSecretKey.cues ?? []),
  ],
  check(draft) {
    const secrets = findByLanguage(draft, SECRETS).filter((found) => !KEPT.test(contextOf(draft, found)));
    const keys = MAY_HOLD_KEY.test(draft.normal.text) ? piiSecretKey.check(draft) : [];
    return [
      ...secrets.map(({ start, end }) => ({
        start,
        end,
        suggestions: dropSentence(draft, { start, end }),
      })),
      ...keys.map(({ start, end }) => ({ start, end })),
    ];
  },
};

function contextOf(draft: DraftText, { at, groups }: Found): string {
  return draft.normal.text.slice(Math.max(0, at - 24), at + groups[0].length + 24);
}

export const docs: RuleDocs = {
  message: { ko: '대외비일 수 있는 내용입니다', en: 'May be confidential' },
  reason: {
    ko: '한번 나간 자료는 지워도 캡처로 남습니다. 인텔과 델 지침은 미공개 제품, 실적, 소송을 소셜미디어에서 다루지 않게 합니다.',
    en: 'What went out once lives on in screenshots; Intel and Dell keep unreleased products, unpublished figures and litigation off social media.',
  },
  summary: {
    ko: '대외비, 내부 자료, 엠바고, 발표 전 제품처럼 공개 승인이 필요한 내용을 찾습니다.',
    en: 'Finds internal material, embargoes and unreleased products that need clearance.',
  },
  evidence: [INTEL_GUIDELINES, DELL_POLICY],
  bad: {
    ko: ['내부 자료 살짝 공개합니다', '아직 발표 전인데 팔로워분들께만 먼저 알려 드려요'],
    en: ['Sneak peek from our internal only deck', 'Not announced yet, but here is the prototype phone'],
  },
  good: {
    ko: ['오늘 공개된 사양표입니다. 자세한 내용은 홈페이지에 있습니다', '촬영 현장의 미공개 컷을 모았습니다'],
    en: ['Specs published today, see the product page', 'Your answers are kept confidential'],
  },
};

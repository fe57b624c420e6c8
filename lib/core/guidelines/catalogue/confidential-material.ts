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

/** The login of a back room: a name and a password in one breath. */
const ADMIN_LOGIN =
  /(?:관리자|직원|본사|사내|포스|서버|공용|계정|아이디|\b(?:admin|staff|back[- ]office|router|log ?in(?: (?:in)?to)?|log (?:in|on|into)|username|account|sign in))[^.?!\n/]{0,26}?(?<![\w/.:@-])[a-z][a-z0-9_]{2,19} ?[/,:] ?(?=[a-z!@#$%_-]{0,20}\d)[a-z0-9!@#$%_-]{4,24}/;

const SECRETS = {
  ko: [
    anyOf(
      /대외비|사내 ?(?:한정|전용|공지|자료|문서|메일|게시판|메신저|인트라넷|비공개(?:입니다|인데|이지만|라서|예요)|(?:테스트|개발|스테이징|내부|운영) ?서버|공급가|납품가|급여 ?명세[가-힣]*|보고)[가-힣]*|사내용|인트라넷|비공개(?:입니다|인데|이지만|라서|예요)|(?:테스트|개발|스테이징|내부|운영) ?서버|공급가|납품가|급여 ?명세[가-힣]*|내부(?:자)? ?(?:용|회의|한정|자료(?!실)|문서|보고|메일|공지|기밀|정보|결재|품의|시연|테스트|직원(?:만|용)|로드맵|유출(?!구))[가-힣]*|미공개(?! ?(?:컷|영상|곡|사진|음원|에피소드|장면|트랙|화보|포토|클립|스틸|비하인드|엽서))[가-힣]*|미출시[가-힣]*|엠바고[가-힣]*|(?:영업|회사|기업|사업) ?(?:비밀|기밀)[가-힣]*|(?<![가-힣])기밀[가-힣]*|극비[가-힣]*|비밀(?:인데|이지만|입니다만|이라|이에요|이니)[가-힣]*|오프 ?더 ?레코드|NDA|(?:임원|이사회|전략|기획|경영|대표님?|사장님?|어제|오늘|월요일) ?(?:이? ?[가-힣]{1,3} )?회의(?:록|에서|자료|때|결과)[가-힣]*|(?:결재|품의) ?(?:문서|중|올)[가-힣]*|코드 ?명 ?[‘'"“]?[가-힣A-Za-z]+|쉿(?=[.!~ㅎ🤫]|$)/u,
      new RegExp(
        `(?:(?:출시|발표|공개|오픈|공시|보도|계약|발매|런칭|론칭) ?(?:전|이전|앞둔)(?:이지만|인데|에|이라|의|인)?|아직 ?(?:공식 ?)?(?:공개|발표|공지|출시|보도|공시|확정) ?(?:안|되지 ?않|하지 ?않|전|못)[가-힣 ]{0,4}|(?:개발|준비|설계|기획|협의|테스트) ?중인 ?(?:신제품|신차|모델|기능|앱|서비스|제품|시제품|화면|프로젝트)|시제품|프로토타입|목업|도면|설계도|소스 ?코드|(?:고객사?|회원|거래처) ?(?:명단|리스트|목록)|계약서(?: ?초안)?|견적서|단가표|원가표?|급여표|연봉표|인사 ?명령|매출 ?(?:표|자료|현황)|관리자 ?(?:화면|페이지)|회의록 ?(?:일부|몰래)|화이트보드)(?:을|를|이|가|은|는)? ?[^.!?\\n]{0,14}?${SHOWN}[가-힣]*`,
      ),
      /(?:단가표|원가표|급여표|연봉표|고객 ?명단)[가-힣]{0,2} ?정리[가-힣]*|(?:우리끼리|여러분(?:께)?만|팔로워(?:분들)?(?:께)?만|우리 ?사이|여기서만)[^.!?\n]{0,10}?(?:비밀|먼저|미리|살짝|슬쩍|얘기|말)[가-힣]*|(?:걸리면|들키면|잘리|잘릴|(?:팀장님|회사|사장님|대표님) ?몰래)[^.!?\n]{0,12}?(?:지만|올|공개|보여|유출|찍|캡처|각오)[가-힣]*|아직 ?(?:공식 ?)?(?:발표|공개|공지|확정) ?(?:안|못) ?[가-힣]{1,3}(?:는데|지만)|유출(?:본|샷|된 ?(?:사진|이미지|자료|문서))[가-힣]*/,
      /사내 ?(?:슬랙|단톡|채팅|톡방|소식지|뉴스레터|강의)[가-힣]*|외부 ?(?:공유|유출|공개|반출|전달|발설)(?:는|은|가)? ?(?:금지|불가|안 ?[되된]|하지 ?말)[가-힣]*|(?:임원|대표|이사회|경영진|본부장) ?보고(?:용|서| ?자료)[가-힣]*|아직 ?[^.!?\n]{0,8}?(?:한테|에게)도 ?(?:말|얘기|공개|안 )[^.!?\n]{0,14}|(?:장표|기획안|개편안|시안|렌더링?|로드맵|단가|납품가|도면|사업 ?계획서?|조직도|내부 ?수치)(?:을|를|이|가)?(?: ?적힌)? ?[^.!?\n]{0,14}?(?:입수|구했|올려 ?봅|올려봅|먼저 ?보여|몰래|유출|슬쩍|살짝)[가-힣]*/,
      // Where only staff talk, and what was heard there.
      /(?:사내망|그룹웨어|(?:회사|팀|부서|직원|본사|임원|사내|업무) ?(?:단톡|톡방|단체방|채팅|단체 ?채팅|슬랙|메신저|채팅방|메일|공유 ?폴더|드라이브|위키|공지방)(?:방|망)?)(?:에서?|에만|에|의|으로)? ?[^.!?\n]{0,10}?(?:돈|돌|본|봤|들은|올라|나온|떠도|떴|뜬|공유|요약|캡처|있던|받은|회의|돌던)[가-힣]*[^.!?\n]{0,24}|회의록[가-힣]? ?[^.!?\n]{0,8}?(?:캡처|발췌|쪽|페이지|몰래|살짝)[가-힣]*|회의(?:에서|때|중에|자리에서) ?(?:나온|나왔|들은|들었|정해[진졌]|정한|결정[된했]|오간|말 ?나)[가-힣]*/,
      // Asked to wait, or not to tell.
      /(?:보도|공개|기사화|발설|유포|게재|외부 ?공유)(?:는|를)?(?:하)?지 ?(?:말아|말라|마시|않기로|않아)[^.!?\n]{0,16}?(?:지만|는데|했|셨|받|미리|먼저)[가-힣]*|기자(?:님|분)?들?(?:께|에게|한테)만 ?[^.!?\n]{0,12}|아직 ?(?:(?:저희|우리) ?)?(?:직원|팀원|내부|아무|다른 ?(?:분|사람|팀|부서)|언론|기자|거래처|점주)[가-힣]{0,3}도 ?(?:다 |잘 |거의 |전혀 )?(?:모르|몰라|모릅|몰랐)[가-힣]*|(?:발표|공시|보도|체결|계약) ?전(?:이지만|인데|입니다만|이긴|이라)[^.!?\n]{0,30}|(?:여기|우리|저희끼리|이 ?방|댓글 ?분들|여러분)만 ?(?:아는|알고|알아) ?(?:걸로|것으로|계세|있|두|둬|거)[가-힣]*|어디 ?가서 ?(?:말|얘기)[^.!?\n]{0,6}?(?:마|말)[가-힣]*|(?:외부|밖)(?:에|으로|에는) ?(?:나가면|새면|알려지면|흘리면) ?(?:안 ?되|곤란|큰일)[가-힣]*/,
      ADMIN_LOGIN,
    ),
  ],
  en: [
    anyOf(
      ADMIN_LOGIN,
      /\b(?:slides?|notes|minutes|deck|photos?|screenshots?|figures|numbers|whiteboard|recording|agenda) (?:from|of|at) (?:the |our |an |a )?(?:[\w'’]+ ){0,2}?(?:board|exec\w*|management|leadership|strategy|budget|product|planning|all[- ]hands|partner|investor) ?(?:meeting|call|offsite|away ?day|review|retreat|session)\b|\b(?:going round|shared|posted|seen|doing the rounds|lifted|straight|copied|grabbed) (?:in|on|from|round) (?:the |our |my )?(?:\w+ )?(?:staff|team|work|company|office|group|management|ops) (?:chat|slack|whatsapp|teams|channel|drive|email|folder|noticeboard|wiki)\b|\b(?:nobody|no one|not even|hardly anyone) (?:\w+ ){0,2}?(?:outside|staff|team|employees|managers|journalists|the press) (?:\w+ ){0,3}?(?:knows?|seen|told|aware|heard)\b|\b(?:staff|employees|the team|most of us|stores?) (?:don['’]t|do not|haven['’]t|have not|aren['’]t|won['’]t) (?:even )?(?:know|been told|heard|aware|find out)(?: (?:about )?(?:this|it|that))?(?: yet)?(?=[.!,]|$)|\b(?:not|n['’]t) (?:meant |intended |supposed to be )?(?:for (?:customers|the public|external|outside|publication|circulation|sharing|release)|leave (?:the|this) (?:building|room|office))\b|\bstaff (?:newsletter|briefing|bulletin|handbook|update|portal)\b|\byou (?:didn['’]t|did not|never) (?:hear|see|get) (?:this|it|that) (?:from|here)\b|\b(?:asked|told|supposed|meant|agreed|promised) (?:\w+ ){0,2}?(?:to (?:hold|sit on|wait with|keep quiet)|not to (?:publish|post|print|share|run|say|tell|release))\b[^.!?\n]{0,20}|\b(?:reporters?|journalists?|the press|press pack|media) (?:\w+ ){0,3}?(?:until|till|before) (?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|next|the \d|\d)\w*/,
      /\b(?:internal[- ](?:only|use)|(?:from|in) (?:an |our |the )?internal|internal (?:memos?|decks?|docs?|documents?|emails?|slides?|slack|chat|wiki|dashboards?|roadmap|presentation|numbers|report|builds?|tool|screenshots?|files?)|(?:strictly |highly |still |company[- ])?confidential(?! (?:shredding|waste|paper|bins?))|embargo(?:ed|es)?|unreleased(?! (?:tracks?|songs?|demos?|footage|music|album))|leak(?:ed|ing|s)?(?= (?:specs?|photos?|images?|pics?|slides?|screenshots?|docs?|documents?|roadmap|from our|this early|some of))|top[- ]secret|trade secrets?|nda|off the record|not (?:yet )?(?:public|announced|official) (?:yet|but)|(?:hasn['’]t|haven['’]t|isn['’]t|not) (?:been )?(?:announced|released|public|launched|made public)(?: yet)|before (?:it['’]s|the|its|we) (?:official\w*|announc\w+|public|press release)|(?:not|n['’]t) (?:supposed|allowed|meant) to (?:say|share|post|show|tell|talk|be sharing)|shouldn['’]t (?:be )?(?:say|shar|post|show|tell)\w*|don['’]t tell (?:anyone|my boss|the boss|legal|pr|marketing)|between (?:us|you and me)(?=[,:.!]|$)|just between us|keep (?:it|this) (?:quiet|secret|between)|(?:board|exec(?:utive)?|leadership|strategy|all[- ]hands) meeting (?:notes|minutes|said|slides|decided)|(?:our|the) source code|customer list|(?:unannounced|pre-?release|pre-?launch) (?:product|model|phone|feature|build|device|deal|partnership|hardware|specs?)|(?:the|our|a|first) prototype(?= (?:of|phone|is|looks|in)|[.,!]|$)|hush[- ]hush|shh+|legal (?:hasn['’]t|has not|didn['’]t)|(?:staff|team|work|company|office) (?:slack|chat|memo|wiki|intranet)|(?:merger|acquisition|earnings|layoff|board) (?:slides?|deck|memo|plan|docs?)|staging server|internal\.[a-z]+|(?:my|the) boss (?:will|would|is going to) (?:kill|fire|murder)|before (?:legal|pr|marketing) (?:sees|notices|deletes)|code[- ]?name[d:]? \w+|straight from the (?:lab|board ?room))\b/,
    ),
  ],
};

/** Words about the word, and what is done with secret paper, tell no secret. */
const EXPLAINED =
  /^['’"”」]?(?:이?란|이?라는 ?(?:말|뜻|단어|용어)|['’"”」](?:은|는)|는 ?(?:원래|본래|본디))|^[^.!?]{0,14}(?:파쇄|세단|금고|폐기)|^['’"”]? (?:once|originally|means?|meant|comes? from|is (?:a|an|from) (?:\w+ )?(?:word|term))\b/i;

/** A long token, or a word for one: keys and passwords are nobody else's business either. */
const MAY_HOLD_KEY = /[\w-]{16}|비밀 ?번호|비번|패스|암호|pass|pw\b/i;

/** Privacy promises, private messages and reports about leaks reveal nothing. */
const KEPT =
  /지키|보호|보관|처리(?:방침|합니다|하고)|안전하게|유지됩니다|해제|동의|조사|사과|신고|차단|방지|허락|당첨|수상자|합격자|해도 ?된다|(?:kept|keep|keeps|remains?|treat\w*|stays?|hotline|survey|service|helpline|counsel\w*) (?:\w+ ){0,3}confidential|confidential (?:help|support|advice|survey|hotline|service|counsel\w*|and (?:free|anonymous))|(?:lifted|lifts|expired)|now public|published today/i;

export const confidentialMaterial: Rule = {
  id: 'confidential-material',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: [
    ...'대외비 사내 인트라넷 내부 미공개 미출시 엠바고 비밀 기밀 극비 오프 nda 회의 결재 품의 코드 쉿 비공개 서버 공급가 납품가 급여 출시 발표 공개 오픈 공시 보도 계약 발매 런칭 론칭 아직 개발 준비 설계 기획 협의 테스트 시제품 프로토 목업 도면 소스 명단 리스트 목록 견적서 단가 원가 연봉 인사명령 매출 관리자 화이트보드 우리끼리 우리사이 여러분 팔로워 여기서만 기자 그룹웨어 단톡 톡방 단체방 슬랙 메신저 메일 공유 드라이브 위키 발설 유포 게재 외부 기사화 체결 우리만 끼리만 여기만 방만 댓글 어디 밖 계정 아이디 포스 본사 admin staff office router login username account sign agenda minutes notes figures numbers photo screenshot press reporter journalist media nobody 기획안 개편안 장표 시안 렌더 로드맵 사업계획 사업 조직도 보고용 보고서 아무 circulation publication newsletter briefing bulletin handbook portal 걸리면 들키면 잘리 잘릴 몰래 유출 internal confidential embargo unreleased leak secret record hasn haven isn announced public before supposed allowed meant shouldn tell between keep meeting source customer pre-release prerelease prelaunch pre-launch prototype hush shh boss legal marketing code straight slack chat memo wiki intranet slide deck plan docs staging'.split(
      ' ',
    ),
    ...(piiSecretKey.cues ?? []),
  ],
  check(draft) {
    const secrets = findByLanguage(draft, SECRETS).filter((found) => !isHarmless(draft, found));
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

function isHarmless({ normal: { text } }: DraftText, { at, groups }: Found): boolean {
  const end = at + groups[0].length;
  return KEPT.test(text.slice(Math.max(0, at - 24), end + 24)) || EXPLAINED.test(wordFrom(text, end));
}

/** What follows, with the particle that the match may have taken in. */
function wordFrom(text: string, end: number): string {
  return /^[가-힣]?(?:란|는|은)$/.test(text.slice(end - 1, end)) ? text.slice(end - 1) : text.slice(end);
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

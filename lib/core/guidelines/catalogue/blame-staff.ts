import { anyOf } from '../any-of';
import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { insteadOfSentence } from '../sentence-edits';
import { LEWICKI } from '../sources/service-studies';

const KO_WHO =
  '(?<![가-힣])(?:(?:신입|담당|일부|특정|해당|현장|매장|개별|물류|배송|야간|주말|판매|창구|전 ?) ?)?(?:직원|알바|아르바이트|신입|인턴|수습|계약직|파트타이머|담당자|근무자|작업자|운영자|점장|점주|매니저|조리사|주방(?: ?이모)?|셰프|상담[원사]|기사|라이더|택배 ?(?:사|회사|업체)?|배송 ?(?:사|업체|기사|팀)|물류 ?(?:사|업체|센터|팀)|협력 ?(?:사|업체)|외주(?: ?(?:사|업체|개발사|팀))?|하청 ?(?:업체)?|용역 ?(?:업체)?|(?:광고 ?)?대행사|제조 ?(?:사|업체|공장)|공급 ?(?:사|업체)|납품 ?업체|업체|가맹점|지점|대리점|개발(?:자|사|팀)|디자이너|마케팅 ?팀|플랫폼|입점 ?업체|판매자|배달 ?앱|청소 ?(?:업체|용역)|인쇄(?:소|업체)|공장|번역(?:가|사|업체)|촬영 ?(?:팀|업체)|유통 ?(?:사|업체)|시공 ?(?:사|업체|팀)|설치 ?(?:팀|업체|기사)|정비(?:소|사)|세탁소|도매(?:상|처)|농가|여행사|랜드사|가이드|전임자|실습생|교육생|편집자|포장 ?(?:팀|업체)|콜센터|판매처|사장님|막내|통신사 ?쪽|카드사 ?쪽|제휴사|거래처|(?:맡긴|준) ?(?:곳|데|업체|회사)|(?:접수|응대|안내|포장|조리|설치|계산|상담|담당|검수|발송|작업|제작|촬영)(?:하신|한|했던|하던) ?분)(?:생|사원|분|님|들|측|쪽)*';
const KO_FAULT =
  '(?:실수|잘못|탓|때문|일탈|부주의|착오|과실|미숙|책임|서툴|서투|몰라서|몰랐|깜빡|깜박|놓[쳤친]|누락|빠뜨|태만|무단|임의|마음대로|멋대로|독단|휴가|대충|오역|엎|일머리|바꿔 ?붙|뒤바|섞[였어]|빼먹|흘[렸려]|쏟|떨어뜨|태웠|헷갈|착각|몰래|인수인계|부족|불친절|거짓|(?:안|못) ?(?:한|했|씻|잠|잠근|읽|봤|본|챙|지킨|넣|막|닫|닦|받|알|써|쓴|뺀|붙|해|왔|온)|않[은았]|늦[었게은]|(?:승인|허락|상의|보고|확인|허가) ?없이|혼자 ?(?:한|올|쓴|결정|판단|벌)|느려|느린 ?탓|미흡|제멋|엉뚱|엉망|꼼꼼하지|올린|올렸|만졌|보냈|덜렁|사고를? ?[쳤친])';
const KO_PUNISHED =
  '(?:해고|잘랐|잘릴|징계|시말서|경위서|혼[냈내]|문책|퇴사|교체했|계약 ?해지|주의(?:를)? ?(?:주|줬|줄)|경고(?:를)? ?(?:주|줬|했)|교육(?:을)? ?시키)';
const EN_WHO =
  '(?:employees?|interns?|contractors?|vendors?|suppliers?|couriers?|drivers?|staff(?: members?)?|temps?|trainees?|agency|agents?|reps?|hires?|part-timers?|baristas?|cashiers?|clerks?|waiters?|waitress(?:es)?|cooks?|chefs?|kitchen(?: (?:guy|team|staff))?|technicians?|developers?|freelancers?|franchisees?|(?:store|shift|social media|branch) managers?|delivery (?:company|partner|service|guy|team|app)|third[- ]party(?: \\w+)?|subcontractors?|manufacturers?|factory|warehouse(?: team)?|partner|shipping (?:company|partner)|carrier|packers?|colleague|printers?(?! (?:on|in|is|with|cartridge|ink|paper))|printing (?:firm|company|house)|caterers?|(?:new )?starter|lads?|lass|fella|bloke|receptionist|call cent(?:re|er)|outsourced \\w+|designers?|copywriters?|editors?|engineers?|electricians?|plumbers?|organisers?|organizers?|promoters?|venue|payment (?:provider|company)|cleaners?|translators?|photographers?|wholesalers?|distributors?|installers?|mechanics?|builders?|hosts?|guides?|bartenders?|servers?|(?:franchise|shop|store|branch|restaurant) owners?|(?:new )?(?:guy|girl|kid)|someone (?:on|in) (?:our |the )?\\w+)';
const EN_FAULT =
  "(?:fault|mistakes?|to blame|errors?|responsible|messed (?:it )?up|screwed (?:it )?up|forgot|failed|slipped up|dropped the ball|(?:act(?:ed|ing)|work(?:ed|ing)) (?:alone|on (?:his|her|their) own)|off (?:his|her|their) own bat|without (?:asking|telling|checking|our|approval|permission|sign-?off|clearance|authori[sz]ation)|(?:wasn['’]t|weren['’]t|not|hadn['’]t been|never) (?:\\w+ )?trained|(?:is|was|were|are|only) (?:on )?(?:(?:his|her|their) )?(?:first (?:day|week|shift|job)|(?:on )?probation|still (?:learning|training))|only (?:started|joined)|(?:didn['’]t|did not|never) (?:follow|read|check|know|do|bother|listen|pack|wash|lock|clean|close|tell|pass|log|scan|send|turn|notice|wear|see)|misread|(?:used|pressed|hit|clicked|picked|grabbed|took|put|chose|uploaded|quoted|ordered|loaded|delivered|installed|pulled) (?:(?:the|an?|our|your) )?(?:wrong|old|bad)|wrote (?:that|this|it|the)|(?:his|her|their) marching orders|sent home|shown the door|lost it|went rogue|ignored|sent (?:us )?(?:bad|the wrong|faulty)|posted|tweeted|(?:gave|broke|left|typed|dropped|spilled|mixed|lost|entered|printed|skipped|misplaced|swapped|damaged|mislabel\\w+|overcooked|burnt|burned) (?:the|it|you|your|us|our|them|off|up)|(?:is|are|was|were|got|bit|little|very|so|and) (?:\\w+ )?(?:clumsy|careless|slow|lazy|new|green|forgetful|rude|sloppy|carried away|confused|overzealous|untrained|inexperienced)|bad batch|(?:has|have|had|been|was|were|['’]s|['’]ll be|will be|be) (?:been )?(?:fired|let go|dismissed|disciplined|suspended|sacked|warned|spoken to|talked to|retrained|written up|reprimanded)|he['’]s new|she['’]s new|human error|carelessness|negligence)";

const BLAME = {
  ko: [
    anyOf(
      new RegExp(
        `${KO_WHO}(?:이|가|은|는|의|께서|에서|한테)? ?(?:[^.!?\\n저]{0,14}?[^.!?\\n저가-힣])?${KO_FAULT}[가-힣]*`,
      ),
      new RegExp(`${KO_WHO}(?:이|가|은|는|을|를|에게|한테)? ?[^.!?\\n]{0,10}?${KO_PUNISHED}[가-힣]*`),
      // New here, so it happened.
      new RegExp(
        `${KO_WHO}(?:이|가|은|는|도)? ?[^.!?\\n]{0,14}?(?:(?:수습|신입|초보|새내기|교육 ?중|실습|임시직|단기|처음)(?:이라|이어|여서|이다 ?보|인지라|이었|이셨|라서|라 )|(?:온|들어온|입사한|일한|시작한|배운) ?지 ?|첫 ?(?:날|출근|근무)|교육(?:을|도)? ?(?:덜|못|안) ?받)[^.!?\\n]{0,12}?(?:실수|서[툴투]|그랬|그런|그래|모르|몰[라랐]|헷갈|놓|미숙|잘못|늦|느|부족|못|안 ?(?:됐|되|돼)|얼마)[가-힣]*`,
      ),
      /(?:저희|우리)(?: ?(?:쪽|원고|제품|시스템|설계|레시피|자료|서버|본사|잘못|회사))?(?:은|는|에는|엔) ?(?:아무 ?|전혀 ?)?(?:멀쩡|문제(?:가)? ?없|이상(?:이)? ?없|정상이|잘못(?:이)? ?없|제대로 ?(?:했|보냈|드렸|넘))[가-힣]*(?=[.!,~]|$)|(?:저희|본사|회사)(?:와|과|랑|하고)는? ?(?:전혀 ?|아무 ?)?(?:무관|상관 ?없|관계 ?없|관련 ?없)[가-힣]*/,
      /(?:저희|본사|회사|우리)(?:가|는|의|측)? ?(?:잘못|책임|실수|탓|문제)(?:이|은|가)? ?(?:아니라|아니고|아닌)[^.!?\n]{0,18}|저희도 ?(?:피해자|당했|억울)[가-힣]*|(?:저희|회사)(?:가|는|쪽이|측이)? ?아니(?:라|고) ?[^.!?\n]{0,16}?(?:책임|잘못|탓|실수|쪽|측|업체|택배사|통신사|카드사|은행|공장|기사|대행사)[가-힣]*/,
      /(?:저희|매장|우리|본사)(?:는|은|쪽은)? ?책임(?:이|은)? ?없[가-힣]*|(?:그|그때|새로 ?온|있던) ?(?:친구|아이|애)(?:가|이) ?[^.!?\n]{0,10}(?:없|서툴|몰|실수|못|처음)[가-힣]*/,
      /(?:개인(?:적인)?|직원 ?개인의?) ?(?:일탈|실수|판단)[가-힣 ]{0,6}|주의(?:를)? ?(?:줬습니다|주겠습니다|줄게요|줬어요)|(?:해고|징계|문책|퇴사 ?처리|퇴사시)(?:했|하였|조치|처리|켰)[가-힣]*/,
    ),
  ],
  en: [
    anyOf(
      new RegExp(`\\b${EN_WHO}\\b[^.!?\\n]{0,30}?(?:\\b|(?=['’]))${EN_FAULT}(?!\\w)`),
      new RegExp(
        `\\b(?:fault|mistakes?|errors?|blame|carelessness|negligence) (?:of|by|lies? with|made by|caused by|on the part of|from) (?:an? |the |our |one )?(?:\\w+ )?${EN_WHO}\\b|\\bblame (?:the|our|that|it on|my)\\b[^.!?\\n]{0,20}`,
      ),
      new RegExp(
        `\\b(?:fired|sacked|disciplined|let go of|dismissed|suspended|warned|scolded) (?:the |our |that |an? |one )?(?:\\w+ )?${EN_WHO}\\b`,
      ),
      new RegExp(`\\blet (?:the |our |that |him |her )(?:\\w+ )?(?:${EN_WHO} )?go\\b`),
      /\b(?:he|she|they)(?:['’]s|['’]ve| has| have| was| were|['’]ll be| will be)(?: already)?(?: been)? (?:spoken to|talked to|retrained|warned|fired|let go|disciplined|suspended|dealt with|written up|reprimanded)\b|\bnothing to do with (?:us|it|head office|the company|our (?:brand|company|team|side))\b|\b(?:that|this|it)(?:['’]s| is| was) (?:all |entirely |purely |really )?(?:down to|on) (?:the|our|an?|one) (?:[\w-]+ )?(?:owner|courier|vendor|supplier|agency|contractor|driver|warehouse|intern|carrier|partner|manufacturer|franchise\w*|staff|team|manager|printer|factory|host|shop|branch|store|wholesaler|distributor)\b|\b(?:had|having) (?:a |some )?(?:quiet |stern |firm )?words? with (?:him|her|them|the (?:\w+ )?(?:team|driver|staff|guy|girl|manager|courier|chef))\b|\b(?:given|gave|got|getting|received) (?:him |her |them )?a (?:\w+ )?(?:warning|talking[- ]to|telling[- ]off|earful|reprimand|dressing[- ]down)\b|\b(?:he|she|they)(?:['’]s| has| have|['’]ve) (?:already )?been (?:moved|taken off|removed|shown the door|replaced|transferred)\b|\b(?:he|she|they) (?:won['’]t|will not) be (?:back|working (?:here|with us))\b|\b(?:is|are) no longer (?:with us|employed)\b|\btold (?:him|her|them) off\b|\b(?:he|she|they) no longer works? (?:here|for us|with us)\b/,
      /\b(?:it|that|this)(?:['’]s| is| was) (?:all |entirely |really )?(?:the|a|some) (?:[\w-]+ ){0,2}[\w-]+['’]s? (?:fault|mistake|error|doing|responsibility)\b|\b(?:not|isn['’]t|wasn['’]t) (?:our|us|on us)(?: fault| mistake| doing)?[^.!?\n]{0,20}?\b(?:courier|vendor|supplier|agency|contractor|driver|warehouse|intern|carrier|partner|manufacturer)\b/,
    ),
    /\b[Tt]hat (?:was|would be) [A-Z]\w+ [A-Z]\w+,? (?:at|from|on|in|of|who)\b[^.!?\n]{0,30}/g,
  ],
};

/** To own what others did is not to blame them. */
const OWNED =
  /(?:직원|협력사|업체|기사|상담원|담당자)[^.!?\n]{0,14}(?:도|까지|역시) ?(?:결국 |모두 |곧 )?(?:저희|회사|본사)|(?:탓|잘못|실수|책임|문제)(?:이|으로|은|가|도)? ?(?:아니라 ?(?:저희|회사|관리|제|교육)|돌리지 ?않|미루지 ?않)|(?:저희|제)(?![가의]? ?아니)(?:가|의)? ?[^.!?\n]{0,12}(?:잘못|실수|책임|불찰|탓)입니다|not (?:our|the|any) (?:staff|employee|driver|team)\w*['’]?s? fault|(?:not|never) (?:going to )?blam\w+|our (?:own )?(?:fault|mistake|responsibility)\b|(?:is|was) on us\b/i;

const TAKE_IT = { ko: '저희 관리가 부족했습니다.', en: 'We failed to check.' };

export const blameStaff: Rule = {
  id: 'blame-staff',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: '직원 알바 아르바이트 신입 인턴 수습 계약직 파트타이머 담당자 근무자 작업자 운영자 점장 점주 매니저 조리사 주방 셰프 상담원 상담사 기사 라이더 택배 배송 물류 협력 외주 하청 용역 대행사 제조 공급 납품 업체 가맹점 지점 대리점 개발 디자이너 마케팅 플랫폼 판매자 막내 통신사 카드사 제휴사 거래처 맡긴 하신 접수 응대 계산 인쇄 공장 번역 촬영 유통 시공 설치 정비 세탁 도매 농가 여행사 랜드사 가이드 전임자 실습 교육생 편집자 포장 콜센터 판매처 사장님 저희 우리 본사 회사 배달 아이 친구 애가 아니라 아니고 아닌 피해자 당했 억울 책임 일탈 판단 실수 주의 해고 징계 문책 퇴사 employee intern contractor vendor supplier courier driver staff temp trainee agenc agent rep hire part-time barista cashier clerk waiter waitress cook chef kitchen technician developer freelancer franchisee manager delivery third subcontractor manufacturer factory warehouse partner carrier packer colleague printer caterer starter lad lass fella bloke receptionist call outsourced designer copywriter editor engineer electrician plumber organis organiz promoter venue payment marching cleaner translator photographer wholesaler distributor installer mechanic builder host guide bartender server owner words warning talking telling earful reprimand longer guy girl kid someone nothing told blame fault mistake error doing that he she they not'.split(
    ' ',
  ),
  check(draft) {
    if (OWNED.test(draft.normal.text)) return [];
    return findByLanguage(draft, BLAME).map(({ start, end }) => ({
      start,
      end,
      suggestions: insteadOfSentence(draft, { start, end }, TAKE_IT),
    }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '직원·협력사 탓으로 읽힙니다', en: 'Blames staff or a vendor' },
  reason: {
    ko: '755명이 참여한 실험에서 사과를 가장 사과답게 만든 것은 책임 인정이었습니다. 남의 실수로 돌리면 그 한 가지가 사라집니다.',
    en: 'Among 755 people, taking responsibility did most for an apology; pointing at an employee or vendor removes exactly that.',
  },
  summary: {
    ko: '직원, 아르바이트, 협력사, 택배사의 실수로 돌리는 말을 찾습니다.',
    en: 'Finds statements that put the fault on staff, part-timers, vendors or couriers.',
  },
  evidence: [LEWICKI],
  bad: {
    ko: ['알바 직원 실수로 발생한 일입니다', '배송이 늦은 건 저희가 아니라 택배사 책임입니다'],
    en: ['It was a rogue employee’s mistake', 'The courier is to blame here, not us'],
  },
  good: {
    ko: [
      '저희 관리가 부족했습니다. 오늘부터 확인 절차를 바꿉니다',
      '이번 일은 직원 탓이 아니라 저희 교육이 모자랐던 탓입니다',
    ],
    en: ['We failed to check. From today two people verify.', 'Our staff will call you at three'],
  },
};

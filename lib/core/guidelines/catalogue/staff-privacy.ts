import { anyOf } from '../any-of';
import { type Found, findAll, findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PERSONAL_DATA_ACT } from '../sources/laws';
import { PRACTICE } from '../sources/practice';

const KO_NAME =
  '(?:(?:남궁|황보|제갈|선우|독고)[가-힣]{1,2}|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염추도소석선설마길연위표명기반왕금옥육인맹모탁][가-힣O○*]{2})';
const KO_RANK =
  '(?:매니저|사원|주임|대리|과장|차장|부장|팀장|실장|점장|부점장|지점장|센터장|원장|조장|기사|상담[원사]|직원|알바(?:생)?|크루|바리스타|셰프|조리사|간호사|승무원|텔러|캐셔|라이더|컨설턴트|인턴|파트너)';
const JOB =
  '(?:employee|agent|driver|manager|rep|representative|cashier|barista|technician|courier|waiter|waitress|server|supervisor|clerk|assistant|nurse|receptionist|trainee|intern|chef|teller|installer|team lead(?:er)?|pharmacist|stylist|mechanic|bartender|host(?:ess)?|(?:security )?guard|picker|packer|operator|apprentice|instructor|adviser|advisor|consultant|night shift|day shift|front desk|customer (?:care|service)|billing|dispatch)';

const NAMED = {
  ko: [
    anyOf(
      new RegExp(`(?<![가-힣])${KO_NAME}(?:\\([^)]{1,8}\\))? ?${KO_RANK}(?![가-힣]{4})`),
      new RegExp(
        `(?:${KO_RANK}|막내|동료|후배|신입|담당자|책임자|당사자|근무자)(?: ?이름은|인|였던|은|는)? ?(?:바로 )?${KO_NAME}(?= ?(?:씨|님|이|가|은|는|의|라고|였|입니다|이에요|예요)|[,.]|$)`,
      ),
      new RegExp(
        `(?<![가-힣])${KO_NAME} ?씨(?=[가이는은의에께를을한였입예] ?|$)|(?<![가-힣])${KO_NAME}님(?=이|께)(?= ?[^.!?\\n]{0,14}(?:실수|잘못|응대|근무|퇴사|징계|전화 ?드리))`,
      ),
    ),
  ],
  en: [
    new RegExp(
      `\\b(?:[Oo]ur|[Tt]he|[Yy]our|[Tt]hat|[Nn]ew|[Ff]ormer) (?:\\w+ ){0,2}?${JOB},? (?:named |called |was |is )?[A-Z][a-z]+(?:,? [A-Z][a-z.]+)?|\\b[A-Z][a-z]+ [A-Z][a-z]+,? (?:\\([^)]{1,12}\\),? )?(?:(?:our|the|who|a|from|at|on) (?:\\w+ ){0,3}?)?${JOB}\\b|\\b[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:at|from|in|on) (?:our |the )?(?:\\w+ ){0,2}?(?:store|branch|desk|team|office|shop|location|counter|warehouse|depot|billing|dispatch|shipping|support|reception|shift|payroll|kitchen|bar|tills?|checkout|bakery|pharmacy|garage|returns|logistics|delivery|accounts|hr|finance|sales|security)\\b`,
      'g',
    ),
    /(?<=^|[.!?] )(?:Trainee|Manager|Driver|Agent|Cashier|Supervisor|Barista|Courier|Technician|Waiter|Server|Assistant) [A-Z][a-z]+ [A-Z][a-z]+\b/g,
    new RegExp(`\\b${JOB},? (?:named |called )?[A-Z][a-z]+ [A-Z][a-z]+\\b`, 'g'),
    /\b(?:[Yy]ou (?:spoke|talked|chatted) (?:with|to)|[Tt]hat(?: was| would be|['’]d be)|[Ii]t was|[Ss]erved by|[Pp]acked by|[Hh]andled by|[Bb]lame) [A-Z][a-z]+ [A-Z][a-z]+\b/g,
  ],
};

/** Who signs or introduces themselves gives their own name. */
const SELF_BEFORE = /(?:^|[.!?] ?|안녕하세요[,.!]? ?|저는 )(?:[가-힣]{1,6}(?:팀|센터|부|점|매장|담당) )?$/;
const SELF_AFTER = /^(?:님)?(?:입니다|이에요|예요)/;
const SIGNED_AFTER = /^ ?(?:드림|올림|배상)/;
/** Where something went wrong, or somebody wants to know who did it. */
const TROUBLE =
  /실수|잘못|불친절|죄송|사과|퇴사|해고|징계|책임|탓|불편|경위|착오|누락|혼[냈내]|mistake|fault|error|sorry|apolog|rude|fired|let go|disciplin|suspend|blame|messed|wrong|complain|dismissed|forgot|spoken to/i;

const WITHOUT_NAME = { ko: '이름 빼기', en: 'Leave the name out' };

export const staffPrivacy: Rule = {
  id: 'staff-privacy',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: "매니저,사원,주임,대리,과장,차장,부장,팀장,실장,점장,센터장,원장,조장,기사,상담,직원,알바,크루,바리스타,셰프,조리사,간호사,승무원,텔러,캐셔,라이더,컨설턴트,인턴,파트너,막내,동료,후배,신입,담당자,책임자,당사자,근무자, 씨,씨가,씨는,씨의,씨한,씨를,씨였,씨입,씨예,씨에,씨께,씨이,님이,님께,employee,agent,driver,manager,rep,cashier,barista,technician,courier,waiter,waitress,server,supervisor,clerk,assistant,nurse,receptionist,team lead,pharmacist,stylist,mechanic,bartender,host,guard,picker,packer,operator,apprentice,instructor,adviser,advisor,consultant,kitchen,bar,till,checkout,bakery,pharmacy,garage,delivery,logistics,returns,trainee,intern,chef,teller,installer,shift,desk,customer care,customer service,billing,dispatch,store,branch,team,office,shop,location,counter,warehouse,depot,shipping,support,payroll,accounts,hr,finance,sales,security,you spoke,you talked,you chatted,that was,that would,that'd,that’d,it was,served by,packed by,handled by,blame".split(
    ',',
  ),
  check(draft) {
    const { kind, answered } = draft.context;
    const answers = kind !== 'post' && answered?.triage?.kind !== 'praise';
    const { text } = draft.normal;
    if (!answers && !TROUBLE.test(text)) return [];
    const found =
      draft.language === 'ko'
        ? findByLanguage(draft, { ...NAMED, en: [] })
        : NAMED.en.flatMap((one) => findAll(draft, one));
    return found
      .filter((one) => !isOwnName(text, one))
      .map(({ start, end, groups }) => ({
        start,
        end,
        suggestions: withoutName(groups[0]).map((text) => ({
          label: WITHOUT_NAME,
          edit: { start, end, text },
        })),
      }));
  },
};

function isOwnName(text: string, { at, groups }: Found): boolean {
  const after = text.slice(at + groups[0].length);
  return SIGNED_AFTER.test(after) || (SELF_AFTER.test(after) && SELF_BEFORE.test(text.slice(0, at)));
}

/** The same words without the name, where the rank alone carries the sentence. */
function withoutName(words: string): readonly string[] {
  const rank = new RegExp(`^${KO_NAME} ?(${KO_RANK})$`).exec(words)?.[1];
  const job = new RegExp(
    `^((?:our|the|your|that) (?:\\w+ ){0,2}?${JOB}),? (?:named |called )?[A-Z]`,
    'i',
  ).exec(words)?.[1];
  return [rank, job].filter((one) => one !== undefined);
}

export const docs: RuleDocs = {
  message: { ko: '직원 실명이 드러납니다', en: 'Names a member of staff' },
  reason: {
    ko: '이름이 나오는 순간 비난은 그 사람에게 쏠리고, 동의 없는 공개는 개인정보 문제가 됩니다. 잘못은 회사 이름으로 인정하세요.',
    en: 'Once named, one person takes the blame of many, and naming without consent is a privacy matter; let the company own it.',
  },
  summary: {
    ko: '불만이나 실수를 다루는 글에서 직원의 이름과 직함이 함께 나오는 곳을 찾습니다. 서명과 직원 소개는 두고 봅니다.',
    en: 'Finds staff named next to a complaint or mistake; sign-offs and staff stories are left alone.',
  },
  evidence: [PERSONAL_DATA_ACT, PRACTICE],
  bad: {
    ko: ['강남점 김철수 점장이 실수한 것입니다', '상담원 박서연 씨가 잘못 안내했습니다'],
    en: ['Our driver John Smith made the mistake', 'Sorry, that was Dana Lee from our Harbor store'],
  },
  good: {
    ko: ['매장 응대 과정에서 저희가 잘못했습니다', '올해의 바리스타로 뽑힌 한지우 매니저를 만나 보세요'],
    en: ['We handled it badly at the store', 'Meet Mary Oak, the barista behind our new blend'],
  },
};

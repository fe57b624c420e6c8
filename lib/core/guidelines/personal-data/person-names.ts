const SURNAME =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용';
const TWO_SYLLABLE_SURNAME = '남궁|황보|제갈|사공|선우|서문|독고';

/** Callings that begin like a surname: 주문자님, 이용자님, 변호사님. */
const CALLING =
  '(?!(?:이용|구매|주문|신청|소비|방문|지원|구독|여행|유공|기부|운전|안내|제보|전문|주무|지점|공장|이사장|위원|조합|임직|정회|연구|공무|민원|변호|변리|회계|세무|간호|승무|배달|조종|도우|지킴|고모|이모|조교|우수|신규|기존|모든|여러|소중한?|단골|일반|해당)[가-힣 ])';
const KOREAN_NAME = `(?:(?:${TWO_SYLLABLE_SURNAME})[가-힣]{1,2}|[${SURNAME}][가-힣]{2})`;

/** `정하루 님`, `최가온 고객님`; the name is a group. */
export const KOREAN_NAMED = new RegExp(
  `(?<![가-힣*○0-9])${CALLING}(?<name>${KOREAN_NAME}) ?(?:(?:고객|회원|환자|구매자|예약자|주문자|수강생|학생|어머|아버|보호자)?님|씨(?![가-힣]*앗)|환자분|고객(?=의| |,))`,
  'g',
);
/** `예약자 정하루`, `받는 분: 정하루`. */
export const KOREAN_LABELLED = new RegExp(
  `(?:주문자|예약자|구매자|신청자|수령인|수취인|입금자|예금주|고객명|성함|성명|이름|받는 ?(?:분|사람))(?:은|는|이|가)? ?[:：]? ?${CALLING}(?<name>${KOREAN_NAME})(?![가-힣])`,
  'g',
);

/** `Ms Petra Quill`, `Mr. Hong`. */
export const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b\.? ?[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?/g;

/** Two words in capitals where somebody is addressed: at the start, or behind a greeting or "for". */
export const ADDRESSED =
  /(?<=^|\n|\b(?:Hi|Hello|Hey|Dear|Done|Thanks|Sorry|OK|Sure|Yes),? |\b(?:for|to) )(?!(?:The|Our|Your|We|All|New|Best|Black|Good|Great|Happy|Order|Booking|Room|Table|Flight|Thanks?|Thank|Dear|Hi|Hello|Hey|Sorry|Please|Done|Your|North|South|East|West|Upper|Saint|St|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][a-z'’-]+ (?!(?:Hotel|Clinic|Street|Road|Lane|Avenue|Park|Library|Museum|Store|Shop|Airport|Station|Hall|Centre|Center|House|Bank|Air|Airlines?|Team|Support|Care|Friday|Day|Service|Desk|Office|Customer|Hospital|School|University|Square|Market|Theatre|Church|Club)\b)[A-Z][a-z'’-]+(?=,| ?[-–:(])/g;

const NO_FIRST_NAME =
  '(?!(?:The|Our|Your|All|New|Best|Black|Cyber|Good|Great|Happy|North|South|East|West|Upper|Lower|Saint|St|Royal|Grand|Blue|Green|Red|White|Golden|Big|Little|Old|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Next|Same|Zone|Gate|Room|Table|Level|Hall|Customer|Express|Standard|Premium)\\b)';
const NO_SURNAME =
  '(?!(?:Hotel|Clinic|Street|Road|Lane|Avenue|Park|Library|Museum|Store|Shop|Airport|Station|Hall|Centre|Center|House|Bank|Air|Airlines?|Team|Support|Care|Friday|Day|Service|Desk|Office|Hospital|School|University|Square|Market|Theatre|Church|Club|Edition|Pro|Max|Plus|Mini|Set|Kit|Box|Bundle|Pack|Card|Pass|Collection|Festival|Tour|Week|Sale|City|Island|Bay|Beach|Lake|Bridge|Terminal|Depot)\\b)';

/** Whose order it is: `order 2031 for Petra Quill left`, `Petra Quill’s booking`. */
export const HOLDER = new RegExp(
  `(?<=\\b(?:for|belongs to|under|name of|name is|addressed to|booked by|placed by|signed by|signed for by|handed to|passed to|left with) |\\d(?:, | - | \\())${NO_FIRST_NAME}[A-Z][a-z'’-]+ ${NO_SURNAME}[A-Z][a-z-]+(?=$|[.,!?;:)]|['’]s\\b| (?:[-–(&]|(?:has|have|is|was|are|will|left|went|at|on|in|from|to|and|due|ready|shipped|arriv\\w+|got|goes|today|tomorrow|yesterday|this|collected|confirmed|cancelled|who|via|since|just|out)\\b))|(?<![A-Za-z] ?)${NO_FIRST_NAME}[A-Z][a-z'’-]+ ${NO_SURNAME}[A-Z][a-z-]+(?=['’]s? (?:\\w+ )?(?:order|booking|reservation|parcel|package|delivery|appointment|refund|account|table|room|claim|policy|invoice|ticket|case)\\b)`,
  'g',
);

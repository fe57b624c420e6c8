import { cueList } from '../cue-list';

/** What templates leave open. The first list can stand for nothing else; the second also heads a line ("[시간] 10시"). */
const NAMED =
  '(?:수신 ?|담당 ?|상담 ?|고객|회원|구매|예약|신청|문의|담당|상담|매니저|직원|수령)(?:님|자|원|인)?(?:의)? ?(?:명|이름|성함|성명)|브랜드 ?(?:명|이름)|(?:제품|상품|서비스|매장|지점|점포|회사|업체|기업|행사|이벤트|캠페인|프로그램|메뉴|도시|지역) ?(?:명|이름)|이름|성함|성명|닉네임|아이디|고객(?:님)?|받는 ?(?:분|사람)';
const HEADED =
  '날짜|일자|일시|기간|기한|시간|시각|요일|장소|주소|링크|url|금액|가격|수량|주문 ?번호|접수 ?번호|운송장(?: ?번호)?|연락처|전화 ?번호|이메일|내용|문구|본문|제목|사유|원인|조치|답변|서명|담당자|브랜드|제품|상품|매장|지점|회사|업체|할인율|쿠폰 ?코드|해시태그|사진|이미지|숫자|n';
const ENGLISH =
  "(?:customer|client|user|guest|first|last|full|agent|company|brand|product|store|shop|city|event|item|recipient|sender|account|team|campaign|staff|manager)(?:['’]s)?[ _]?name|[a-z]{3,12}[ _]name|name|customer|recipient|guest|speaker|winner|place|month|year|weekday|quantity|department|position|region|country|topic|company|brand|product|date|day|time|deadline|link|url|website|address|phone(?: number)?|email|order(?: ?(?:number|no|id|#))?|tracking(?: ?(?:number|no))?|ticket(?: ?(?:number|no|id))?|case(?: ?(?:number|no|id))?|ref(?:erence)?(?: ?(?:number|no))?|city|store|location|venue|amount|price|percent(?:age)?|discount(?: code)?|promo code|code|agent|signature|sign[- ]?off|initials|title|hashtag|handle|reason|cause|number|x{2,}|tbc|tbd|tba|placeholder|your [a-z ]{1,24}|(?:link|photo|image|quote|title|caption) (?:to|of|for|from) [a-z ]{2,20}|(?:insert|enter|add|put|type)[^\\]>)}\\n]{1,30}|[a-z ]{1,16} (?:here|goes here)";
const FILL_IN =
  '(?:기입|입력|삽입|첨부|작성|기재|넣기|넣을 ?(?:것|곳|자리)|확인 ?필요|수정 ?필요|들어갈 ?(?:곳|자리)|(?:입력|작성|기재|기입|선택)(?:하세요|해 ?주세요|하십시오|할 ?곳|란))';

/** Drawn blanks: circles, crosses, squares, noughts. Small "o" and "x" are read only next to what they stand for. */
const CIRCLES = '(?:[O○◯〇]{2,5}|[X×✕]{2,5}|[□△▢]{2,5}|0{2,4}(?! ?[시분])|[ox]{2,4}|ㅇ{2,3}|ㅁ{2,3}|_{2,12})';
const UNIT =
  '(?:고객|회원|님|담당|월|일(?!상|반|본|단|부|괄|정하|치)|시(?!간|즌|리|작|스)|원|점(?!심|검|프)|매장|지점|호점|브랜드|제품|상품|씨|팀(?!장님?들)|개(?![월인발])|명(?!절|품|언)|번(?!개|째로)|만 ?원|%|퍼센트|동|구|시(?= )|분(?!위|야|들)|년(?!생)|광장|공원|역(?!시|할)|센터|홀|극장|호텔|백화점|마트|시장|거리|은행|대학교?|병원|빌딩|타워|구역|층|호(?!두|박)|관(?!련|심|계|찰)|로(?!또|고|봇)|길(?!이))';

/** A blank of a saved reply, ours or another engine's: `{이름}`, `{{name}}`, `${name}`. The name is the first group. */
export const BRACED_BLANK = /[$#]?\{{1,3}(?=[^{}\n]*[\p{L}\p{N}])([^{}\n]{1,120})\}{1,3}/gu;

export const BLANKS: readonly RegExp[] = [
  // Template engines.
  /%{1,2}(?:[a-z][a-z_]{2,24}|이름|성함|고객명|날짜|상품명|금액)%{1,2}|%\([a-z_]{2,20}\)s|(?<![\d%])%(?:\d\$)?[sd](?![\w%])|\*\|[A-Z_:]{2,24}\|\*|\$(?:[A-Z]+_[A-Z_]+|(?:first_?)?name|customer|date|이름|고객명|날짜|금액)(?![\w가-힣])|\[\[[^\][\n]{1,30}\]\]|«[a-z_ ]{2,24}»/gi,
  /\b(?:customer|client|first|last|full|user|order|product|company|brand|store|agent)_(?:name|number|id|no)\b|@고객(?:ID|아이디|명)|[#@](?:고객명|고객이름|이름|성함|날짜|주문번호|상품명|제품명|금액|링크)[#@]{1,2}|(?<!@)@{2,6}(?= ?(?:님|고객))/gi,
  // Named blanks in brackets.
  new RegExp(
    `\\[ ?(?:${NAMED}|${ENGLISH}|[O○X□_]{2,}|[^\\][\\n]{0,16}${FILL_IN}|여기에[^\\][\\n]{0,16}) ?\\]`,
    'gi',
  ),
  new RegExp(
    `\\[ ?(?:${HEADED})[^\\][\\n]{0,4}\\](?=[가-힣.,!?)"”]|$| ?(?:까지|부터|에|에서|로|으로|을|를|이|가|은|는|님|참고|클릭|확인|바로)(?![가-힣]*:))|(?<=[가-힣a-z,.] ?)\\[ ?(?:${HEADED}) ?\\](?! ?[\\d:]| (?:오전|오후|https?|매일|매주|서울|무료))`,
    'gi',
  ),
  new RegExp(
    `< ?(?:${NAMED.replace('|이름|', '|')}|${ENGLISH}) ?>|<(?:이름|날짜|시간|링크|금액|주문 ?번호)>(?= ?(?:님|고객|까지|부터|에 |을|를|이|가|은|는|로|참))|<{2}(?:${NAMED}|${HEADED}|${ENGLISH})>{2}`,
    'gi',
  ),
  // Titles and headings stand in these brackets, too, but are not spoken to; and a brace that nobody closed.
  new RegExp(
    `[【〈《] ?(?:${NAMED}) ?[】〉》](?= ?(?:님|고객|께))|[$#]?\\{{1,3} ?(?:${NAMED}|${ENGLISH})(?= ?(?:님|고객|께|[,.!?\\n]|$))`,
    'gi',
  ),
  new RegExp(
    `[([<](?:(?:추후|나중에|이후|확정 ?(?:후|되면|시)|여기에?|내일|꼭|다시|아직|반드시) ?)?[가-힣]{0,6} ?(?:${FILL_IN} ?(?:예정|요망|바람)|채우기|채울 ?것|채워 ?넣기|적기|적을 ?것|적어 ?넣기|써 ?넣기|추가하기|추가할 ?것|확인할 ?것|확인 ?요망|수정할 ?것|바꿀 ?것|바꾸기|변경할 ?것|물어보기|물어볼 ?것|미기재|미입력|작성 ?중)[)\\]>]|(?<![가-힣])\\((?:${NAMED}|${HEADED}|미정|O{2,}|○{2,}|X{2,})\\)(?= ?(?:님|고객|까지|부터|에(?![가-힣])|에서|에게|께|(?:으로|로|을|를|이|가|은|는)(?![가-힣])|입니다|이에요|예요|드림))|\\((?:${NAMED})\\)(?= ?(?:님|고객|께))|(?<![가-힣])[([][가-힣]{1,6} ?${FILL_IN}[)\\]]`,
    'gi',
  ),
  /\((?:(?:insert|add|enter|your) [a-z ]{2,24}|(?:customer |first |last |full |client |product |agent )?name|date|time|link|url|amount|order (?:number|no|id)|tbc|tbd)\)/gi,
  // Notes to oneself.
  /[([<](?:(?:details?|price|date|time|venue|place|link|name|amount|copy|text|photo|image|hours|address) )?(?:(?:still )?to be (?:added|filled(?: in)?|inserted|completed|updated|provided|determined|supplied|entered|written|set)|(?:to )?fill (?:this |me )?in(?: later)?|(?:add|check|confirm|ask|update|change|edit|fix|decide)(?: this| it| \w+)? (?:later|here|before (?:posting|sending|publishing))|(?:check|confirm) (?:with (?:\w+ )?(?:legal|marketing|boss|manager|HR|client|finance|PR|design|sales)|date|price|time|name|spelling))[)\]>]|[([<](?:same as (?:last|above)|don['’]t forget)[^)\]>\n]{0,20}[)\]>]|\b(?:TODO|FIXME|TKTK|TK TK|TBD|TBC)\b(?!의|님)(?::? ?\w+)?|lorem ipsum|샘플 ?텍스트|더미 ?텍스트|(?<=^|\n)(?:텍스트|내용|제목|문구)[을를]? ?입력(?:하세요|해 ?주세요|하십시오)?(?=\s*$)|여기에 ?(?:내용|이름|링크|문구|텍스트|날짜|본문|사진|제목)?[을를]? ?(?:입력|작성|넣기|넣으세요|삽입|붙여 ?넣기|추가)(?:하세요|해 ?주세요)?|(?<=^|\n)(?:your (?:text|message|name|company|brand)|insert \w+) here\b/gi,
  // What an engine writes when it has nothing.
  /(?<![\w가-힣])(?:undefined|null|NaN)(?= ?(?:님|고객|원|월|일|개|,))|(?<=\b(?:hi|hello|dear|hey) )(?:undefined|null|nan|customer|client|guest|user|name|f(?:irst)? ?name|l(?:ast)? ?name|(?:customer|client|guest|user) name|xx+)(?=[,!.]|$)|#(?:N\/A|REF!|VALUE!|NAME\?)/gi,
  /\b(?:YOUR|INSERT|ADD|ENTER|TYPE|PUT) [A-Z]+ HERE\b|\b(?:INSERT|ENTER) (?:HASHTAGS?|LINK|NAME|DATE|PHOTO|IMAGE|CTA|COPY|TEXT|QUOTE|URL|PRICE)\b|\[[xX]\](?=%)/g,
];

/** Circles, crosses and lines for a name or a number; in a quiz they are the question. */
export const QUIZ_BLANKS: readonly RegExp[] = [
  new RegExp(`(?<![\\w가-힣.,:~^\\-/])${CIRCLES}(?:월 ?${CIRCLES}일(?: ?${CIRCLES}시)?|(?= ?${UNIT}))`, 'g'),
  /[△□▢◇]{2,4}(?= ?[가-힣])(?! ?(?:모양|무늬|도형|기호|표시|패턴|안|칸|속|으?로|에|는|은|이|가)(?![가-힣])|[가-힣 ]{1,16}[△□▢◇])|○{2,}|◯{2,}|〇{2,}|(?<![A-Za-z])O{2,5}(?=[가-힣])|(?<![A-Za-z\d])X{3,5}(?=[가-힣])|(?<![\dA-Za-z])(?:[Nn]월 ?[Nn]일|[Mm]월 ?[Dd]일|\*{2}월 ?\*{2}일|[0OX○]월 ?[0OX○]일|20[XxO○]{2}년)|(?<!\w)X{2}(?::X{2}|\/X{2}(?:\/X{2,4})?)/g,
  /(?<![A-Za-z])(?:X{4,5}|O{3,5})(?![A-Za-z\d가-힣-])|(?<=\b(?:by|on|at|order|no\.?|number|ref|ticket|until|before|dear|hi|hello|from|code|date|day) #?)X{2,5}(?:(?:st|nd|rd|th|am|pm| ?[ap]m)?\b)(?!-)|[$€£#]X{2,5}\b|[$€£₩] ?_{1,8}|(?<![\w_])_{1,3}월(?: ?_{1,3}일)?|(?<![\w-])-{2,3} ?(?:%|원|월|시)|(?<![\d,.])0,000 ?원|(?<!\d)0\d{1,2}-[0Xx]{3,4}-[0Xx]{4}(?!\d)|(?<![\w가-힣*])\*{2,4} ?고객님(?!\*)|\b(?:by|on|at|until|dear|hi|hello|from) _{1,8}(?=[\s,.!?:]|$)|\bX{2,3} ?%|\b(?:YYYY[/.-])?(?:DD[/.-]MM|MM[/.-]DD)(?:[/.-]YY(?:YY)?)?\b|YYYY년|(?<![A-Za-z])MM월 ?DD일|(?<![\w-])[xX]{3,4}-[xX]{3,4}(?:-[xX]{4})?(?![\w-])|(?<=(?:담당자?|이름|성함|상담사) ?[:=] ?)0{2,3}(?!\d)|(?<![가-힣\w~])~{2,4}(?= ?(?:님|고객))/g,
  /\( {1,10}\)(?= ?(?:님|고객|월|일|시|원|까지|점|씨))|\[ {0,10}\](?= ?(?:님|고객|월|일|시(?!간)|원|점|까지))|(?<=[\p{L},:.] )_{3,40}(?![\w^<\-=@;:'"*~>])|(?<![\p{L}\p{N}_^>\-=@;:.'"*~<])_{3,40}(?= ?\p{L}{2})/gu,
  /(?<![가-힣])홍길동 ?(?:고객)? ?님|담당(?:자)? ?[:：]? ?홍길동/g,
];

/** One of these stands in every text with a blank (lower case). */
export const BLANK_SIGNS: readonly string[] = [
  '*|',
  ...cueList(
    '{|[|(|<|«|【|〈|《|%|$|_|**월|##|@@|#n/|#ref|#val|#name|oo|xx|××|✕✕|○|◯|〇|□|△|▢|00|ㅇㅇ|ㅁㅁ|n월|m월|0월|o월|x월|○월',
    '~~|yyyy|dd|mm|#고객|#이름|#성함|#날짜|#주문|#상품|#제품|#금액|#링크|@고객|@이름|@성함|@날짜|todo|fixme|tktk|tk tk|tbd|tbc|to be |fill | later|check |confirm |채우|채울|채워|적기|적을|적어|써 넣|요망|확인할|수정할|바꿀|바꾸기|물어보|물어볼|미기재|미입력|작성|기재|기입|insert |--|0-0|1-0|2-0|-xxx|-0000|***|넣을|들어갈|_월|same as|forget|before p|before s',
    'lorem|샘플|더미|입력|여기에| here|customer|first|name|undefined|null|nan|dear user|hi user|홍길동',
  ),
];

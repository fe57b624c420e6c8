/** How a Korean apology ends. */
const SORRY =
  '(?:죄송|송구|미안(?=합|하[게고며]|해요|한 ?마음)|유감|사과(?=드|의 ?(?:말|뜻)|를 ?(?:드|전|올)| ?말씀|합니다|하겠|올[립려]|를 ?표))[가-힣]*(?: ?(?:말씀[을]? ?|뜻[을]? ?)?(?:드립|드려|전합|올립)[가-힣]+| ?표합니다| ?생각합니다)?';

/** One way of not apologising. */
export interface HedgedApology {
  readonly pattern: RegExp;
  /** What to say instead, where that can be said without knowing the case. */
  readonly instead?: (words: string) => string;
  /** Fine beside an owned fault. */
  readonly unlessOwned?: true;
}

/** Conditions, other people's feelings, good intentions, trouble that arose by itself. */
export const HEDGED_APOLOGIES: readonly HedgedApology[] = [
  // A condition: it may not have happened.
  {
    pattern: new RegExp(
      `(?:불편|심려|실망|불쾌감?|상처|혼란|폐)(?:을|를|이|가)? ?[가-힣 ]{0,8}?(?:셨|드렸|쳤|였|었|했|렸|됐|졌)(?:다|더라)면[^.!?\\n]{0,14}?${SORRY}`,
      'g',
    ),
    instead: withoutCondition,
  },
  {
    pattern: new RegExp(
      `(?:(?<![가-힣])[가-힣]{1,8}(?:신|은) (?:분|고객|점)[가-힣]{0,3} ?)?(?<![가-힣])[가-힣]{1,10}(?<!원하신|원한|괜찮으시|괜찮|받으셨|필요하시|필요하|궁금하시)(?:다|더라)면,?[^.!?\\n]{0,14}?(?:${SORRY}|양해[가-힣]*|(?:봐|이해해|용서해) ?주[가-힣]*)`,
      'g',
    ),
  },
  {
    pattern: new RegExp(
      `(?:불편|불쾌|상처|오해|실망|혼란|부적절|무례)[^.!?\\n]{0,14}?(?:[을ㄹ할될들길] ?수(?:도|가)? ?있|[은인한된신] ?것 ?같|[은인한된신] ?듯)[^.!?\\n]{0,14}?${SORRY}`,
      'g',
    ),
  },
  // Somebody else's feeling, an outcry, an accident.
  {
    pattern: new RegExp(
      `(?:불편|불쾌감?|상처|모욕감?|혐오감?|실망)[을를이가]? ?느끼신 ?(?:모든 ?)?(?:분|고객|여러분|점|소비자)[^.!?\\n]{0,14}?${SORRY}|(?:그렇게|불쾌하게|불편하게|다르게|부정적으로) ?(?:느끼|받아들|생각하|보)[가-힣]{1,5}(?:다니|라니|니|[다라]면)[^.!?\\n]{0,10}?${SORRY}`,
      'g',
    ),
  },
  {
    pattern:
      /논란(?:이|을|에)? ?(?:된|되|일으|빚|휩싸)[^.!?\n]{0,14}?(?:죄송|사과|유감|안타깝|송구)[가-힣]*(?: ?생각합니다)?|(?:죄송하긴|사과드리지만|사과하지만|죄송하지만 ?규정)[가-힣]*|(?:실수|착오|오해|오류|문제|미흡한 ?점|부족한 ?점|소통의 ?부재)[가이]? 있었(?:(?:던|는|을)? ?(?:것|듯|수|점)|나 ?[봅보]|다면)[가-힣 ]{0,8}|불미스러[운웠][가-힣 ]{0,10}|(?:안타깝|아쉽)게 ?생각(?:합니다|하며)(?=[^\n]{0,40}(?:의도|뜻|오해|비하)|$)/g,
    unlessOwned: true,
  },
  {
    pattern:
      /(?<=^|[^가-힣])유감(?!없|스럽지 ?않)(?:입니다|이에요|이네요|이지만|을 (?:표|전)[가-힣]*|스럽[가-힣]*(?: ?생각합니다)?|으로 생각[가-힣]*|의 ?(?:뜻|말씀)[을]? ?[가-힣]*)?(?![가-힣])/g,
    instead: () => '죄송합니다',
  },
  // Intentions, misunderstandings, trouble that arose by itself.
  {
    pattern:
      /본의(?: ?아니게|와(?:는)? ?(?:다르게|달리))|(?:의도|뜻|진심|취지)[가이은는]? ?[가-힣 ]{0,8}전달(?:되지|이 ?안)[가-힣 ]{0,4}|받아들이기에 ?따라[가-힣 ]{0,10}|문제가 ?(?:됐|되었|된)다면|(?:의도(?:한 ?(?:바|것))?|뜻)(?:와는|와|과는|과|했던 ?것과) ?(?:다르게|달리|무관하게)|(?:의도|뜻)(?:치|하지) ?않[게은았]|(?:의도|뜻|악의|취지|(?:비하|차별|모욕|조롱|상처)[가-힣 ]{0,8}(?:생각|마음))(?:는|은|가|이|도)? ?(?:전혀 |결코 |절대 )?(?:없었|아니었|아닙니)(?!나|을까|냐|니까)[가-힣]*|의도한 ?(?:바|것)[는은가이]? ?(?:전혀 |결코 )?아니[가-힣]*|(?:비하|차별|모욕|조롱|상처|불쾌)[가-힣 ]{0,10}(?:것|거|게)[은는이가도]? ?(?:전혀 |결코 )?아[니닙][가-힣]*|물의를 ?(?:일으|빚)[가-힣]*|심려를 ?끼[가-힣]*|오해(?:를 ?(?:불러|드린|사게|살|일으|낳)[가-힣]*|의 ?(?:소지|여지)|[가이] ?(?:있었|생겼|생긴|빚어)[가-힣]*)/g,
    unlessOwned: true,
  },
  {
    pattern:
      /\b(?:we(?:['’]re| are) |I(?:['’]m| am) )?(?:(?:very|truly|so|deeply) )?(?:sorry|apologi[sz]e)(?: to anyone)?,? (?:if|to (?:anyone|those|people|everyone|all) (?:who|that)|that (?:any|some|anyone|people|you (?:may|might|feel|felt|found|took))|some (?:people|of you|customers))\b(?! (?:only|because|not))[^.!?\n]{0,50}?\b(?:offended|upset|felt|feel|inconvenienced|hurt|disappointed|caused|misled|offensive|bothered|confus\w+|ignored)\b(?: (?:upset|offended|hurt|that way|let down))?(?: by[^.!?\n]{0,20})?/gi,
    instead: (words) => /^[^ ]+ (?:are |am )?(?:sorry|apologi[sz]e)/i.exec(words)?.[0] ?? 'I am sorry',
  },
  {
    pattern:
      /\bany (?:inconvenience|confusion|offen[cs]e|distress|misunderstanding|upset|hurt)\b(?: (?:this|that|it|we))?(?: (?:may|might|could) have)?(?: been)?(?: caused)?(?! (?:with|in|at|on) )/gi,
    instead: () => 'the trouble we caused',
  },
  {
    pattern:
      /\b(?:sorry|apolog(?:y|ies|i[sz]e)),? (?:if (?!only\b|I may\b|you(?:['’]ve)? (?:missed|already|received|get this|got this|see this|have seen))[^.!?\n]{0,40}[\w'’]|(?:to (?:anyone|those|people|everyone|all) (?:who|that|hurt|offended|upset|affected by our words)|for any (?:\w+ )?(?:inconvenience|confusion|offen[cs]e|distress|upset|hurt|harm|disappointment|frustration|discomfort|misunderstanding|issues?|problems?|impact))\b[^.!?\n]{0,40}|for the (?:misunderstanding|controversy|reaction|misinterpretation))/gi,
    instead: (words) => (/^s/.test(words) ? 'sorry' : 'Sorry'),
  },
  {
    pattern:
      /\bto anyone (?:who (?:was|were|felt) )?(?:hurt|offended|upset) by\b[^.!?\n]{0,20}|\bunfortunate(?:ly)? (?:that )?(?:this|the|our|some|it)\b[^.!?\n]{0,24}\b(?:read|seen|taken|perceived|received|interpreted|understood|offended|upset)\b/gi,
  },
  {
    pattern:
      /\b(?:sorry|apolog(?:y|ies|ise|ize)) (?:that|for how|for the way) (?:this|that|it|we|you|our|some|any)\b(?! (?:had|were (?:treated|charged|kept|left|sent|spoken)|went|have|waited|did|got|received|wait|ha))[^.!?\n]{0,24}?\b(?:upset|offend|hurt|came across|caus|bother|seem|felt|feel|ignored|confus|mis|perceiv|receiv|read|taken|interpret|inconvenienc|sound)\w*(?: (?:wrong|badly|anyone|you|some|the wrong way))?/gi,
    instead: (words) => (/^s/.test(words) ? 'sorry' : 'Sorry'),
  },
  {
    pattern:
      /\bif (?:we|this|our \w+) (?:has |have )?(?:upset|offended|hurt|disappointed) (?:you|anyone)[^.!?\n]{0,12}?(?:sorry|apologi[sz]e)|\bif (?:that|this|it) (?:was|seemed|came across|felt|sounded) \w+|\b(?:sorry|apologi[sz]e) (?:that )?(?:it|this|we) made (?:some|you|people|anyone)\b[^.!?\n]{0,24}|\b(?:was|were)(?:n['’]t| not) meant (?:that|this|like|as|to (?:be|hurt|offend|upset))\b[^.!?\n]{0,12}|\bif (?:anyone|you|some(?:one)?) (?:was|were|felt|feel|is|are) (?:offended|upset|hurt|inconvenienced)\b/gi,
  },
  {
    pattern:
      /\b(?:mistakes|errors|missteps) (?:were|have been|may have been|might have been|happened|occurred|happen)\b(?: made)?/gi,
    instead: () => 'we made a mistake',
  },
  {
    pattern:
      /\bwe (?:deeply |sincerely |truly )?regret (?:that|any|if|how|the (?:reaction|response|confusion|misunderstanding|inconvenience|controversy|offen[cs]e|situation|impression))\b/gi,
  },
  {
    pattern:
      /\bsorry (?:that )?you(?: (?:did not|didn['’]t|do not|don['’]t) (?:like|enjoy|appreciate|understand|get)| feel|['’]re feeling| felt| took| found| thought| see| think|['’]re upset| are upset| were (?:offended|upset))(?: (?:that way|it that way|this way|it \w+))?/gi,
    instead: (words) => (/^s/.test(words) ? 'sorry' : 'Sorry'),
  },
  {
    pattern:
      /\b(?:was|is|were|['’]s) (?:never|not) (?:our|the|my) (?:intention|intent)\b|\bwasn['’]t (?:our|the|my) (?:intention|intent)\b|\b(?:we|I) never (?:meant|intended|set out) to\b|\bnot (?:our|the) (?:intention|intent)\b|\b(?:we|I) (?:did not|didn['’]t) (?:mean|intend) to (?:offend|hurt|upset|mislead|cause)\b|\btaken (?:out of context|the wrong way)\b|\b(?:words?|post|ad|advert|campaign|message|comments?|tweet|image|joke|it|this|that)\b[^.!?\n]{0,16}\b(?:was|were|been|being) (?:misinterpreted|misunderstood|misconstrued|misread|misjudged)\b/gi,
  },
  // It depends on who looks; some took it otherwise; nobody could have known.
  {
    pattern:
      /(?:보시는|보는|받아들이(?:시)?는|느끼(?:시)?는|듣는|들으시는|읽는|읽으시는) ?(?:분|사람|관점|시각|입장|이|쪽)[가-힣]{0,3}에? ?(?:따라|따른)[^.!?\n]{0,12}?(?:느끼|느껴|받아들|불편|불쾌|오해)[가-힣 ]{0,12}|(?:다르게|달리) ?(?:느끼|느껴|받아들|보[이였]|해석|비[춰쳐]|읽[히혔])(?:셨|시|[가-힣]{0,3}[었였졌겼])[가-힣]{0,4} ?(?:수|분|점)[가-힣 ]{0,8}|(?:불편|불쾌|마음 ?아프|속상|상처|서운|언짢|기분)[가-힣 ]{0,10}(?:분|고객)(?:들)?(?:님)?(?:들)?(?:이|도|께서) ?(?:많|적지|계|있)[가-힣 ]{0,8}(?:압니다|알고 ?있|들었|듣고|생각)[가-힣]*|(?:불편|기분|상처|화가?|불쾌|문제가?|논란이?|크게)[^.!?\n]{0,10}?[실할될일날] ?줄(?:은|을|이야)? ?(?:전혀 |미처 |정말 )?몰랐[가-힣]*|(?:좋은|선한|순수한) ?(?:뜻|의도|취지|마음)(?:에서|으?로|이었|였)[^.!?\n]{0,24}?(?:었으나|았으나|였으나|했으나|지만|는데|습니다만|건데|던 ?것|뿐)[가-힣]*|(?:예민|민감)하게 ?(?:받아들이|느끼|생각하|보)(?:시|신)[가-힣 ]{0,8}/g,
    unlessOwned: true,
  },
  {
    pattern:
      /너그러(?:이|운) ?(?:이해|양해|마음|봐|헤아)[가-힣 ]{0,12}|(?:의도|뜻|진심|표현|말|취지|본심)(?:이|가|은|는)? ?[^.!?\n]{0,6}?왜곡[가-힣 ]{0,12}|그런 ?(?:뜻|의도|의미|생각)[으로에서은이가도]{0,3} ?[^.!?\n]{0,12}?(?:아니(?!라면|신|냐|셨)|아닙|없었|않았)[가-힣]*|(?:재미있자고|재밌자고|재미로|웃자고|농담으로|농담 ?삼아|장난으로|좋자고|좋은 ?뜻으로|친근하게) ?[^.!?\n]{0,6}?(?:한|쓴|만든|올린|드린|했던) ?(?:말|건|것|글|거|게|표현|광고)[가-힣 ]{0,8}|(?:기분|마음|불쾌|불편|상처)[^.!?\n]{0,8}?(?:상하|나쁘|아프|하)게 ?(?:할|하려|해 ?드릴|하려는) ?(?:생각|의도|뜻|마음|건|것)[은이가도]? ?(?:아니|아닙|없|전혀|추호)[가-힣]*|오해[하할][실을]? ?만한 ?(?:표현|점|부분|문구|내용|게시물|사진|말|발언)[가-힣 ]{0,8}|(?:언짢|불쾌|불편|서운|속상|기분 ?나쁘|기분 ?상하)[가-힣]{0,2}셨나 ?[보봐봅][가-힣]*/g,
    unlessOwned: true,
  },
  {
    pattern:
      /\bno (?:offen[cs]e|harm|disrespect|malice|insult) (?:was |is |were |at all )?(?:ever )?(?:meant|intended)\b|\b(?:we|I) (?:never|did(?:n['’]t| not)) (?:want(?:ed)?|aim(?:ed)?|intend(?:ed)?|mean(?:t)?)(?: for)? (?:anyone|anybody|any|people|you|our \w+)\b[^.!?\n]{0,24}|\b(?:unfortunate|a (?:real )?(?:shame|pity)|regrettabl[ey]) (?:that )?(?:people|some|anyone|you|certain|a few|this|it|the)\b[^.!?\n]{0,24}?\b(?:saw|see|took|take|felt|feel|read|caused?|upset|offen\w+|stir|reaction|perceived|misunderst\w+)\b|\b(?:may|might|could|can) not have (?:landed|come across|been received|resonated|been clear|worked for)\b[^.!?\n]{0,16}|\b(?:things|words|it|this|the message|something) (?:got|was|were|have been|has been) (?:misunderstood|lost in translation|blown (?:up|out)|twisted|taken badly)\b|\bto (?:whoever|whomever|whoever['’]s|anybody|any who)\b[^.!?\n]{0,12}\b(?:hurt|offended|upset|affected|bothered)\b|\b(?:sorry|apolog\w+)\b[^.!?\n]{0,40} if (?:that|this|it) (?:(?:is|was|did|really|actually|indeed) ){0,2}(?:happen(?:ed)?|what happened|true|the case)\b|\b(?:sorry|apolog\w+|hear|know|understand) (?:that )?(?:some|a few|a couple|certain)(?: of (?:you|our \w+))?(?: \w+)? (?:did(?:n['’]t| not)|weren['’]t|were not|aren['’]t|found|felt|took|were)\b[^.!?\n]{0,20}?\b(?:enjoy\w*|happy|like[ds]?|upset|offen\w+|hurt|disappointed|uncomfortable|impressed|appreciate|pleased|it)\b/gi,
    unlessOwned: true,
  },
  {
    pattern: new RegExp(
      `(?:(?<![가-힣])(?:어쨌든|어쨌거나|아무튼|암튼|여하튼|하여튼|하여간|정 ?그러시면|굳이|뭐),? ?|일부 ?(?:고객|분|이용자|소비자|누리꾼|네티즌|시청자|관객)[가-힣]{0,4} ?[^.!?\\n]{0,16}?(?:불편|불쾌|오해|상처|실망)[^.!?\\n]{0,16}?|[가-힣]{1,6}(?:셨|았|었|했|였|됐|혔|렸|쳤)으면,? ?[^.!?\\n]{0,8}?)${SORRY}`,
      'g',
    ),
  },
  {
    pattern:
      /\b(?:come|comes|came|coming) across (?:differently|wrong(?:ly)?|badly|the wrong way|that way)\b[^.!?\n]{0,20}|\b(?:some(?: of you| people| customers)?|others|not everyone|certain people|a (?:few|handful)(?: of you| people)?)(?: (?:may|might|could|will|did|have|has|clearly|evidently))* (?:felt|feel|found|find|saw|seen|see|took|taken|take|read|perceived?|interpreted?|viewed?|experienced?)\b[^.!?\n]{0,16}\b(?:differently|otherwise|offensive|hurtful|upsetting|(?:the wrong|that|this|another|a different) way|in bad taste)\b|\b(?:was|were) (?:only |just |simply |merely )?(?:meant|intended) (?:as|to be) (?:a (?:bit of |little |harmless )?(?:joke|fun|laugh)|light-?hearted|funny|humorous|harmless|in jest|satire|tongue)\w*|\b(?:didn['’]t|did not|not|hasn['’]t) (?:land|landed|come across|be received|been received) (?:as|the way|how) (?:we|it)\b[^.!?\n]{0,16}/gi,
    unlessOwned: true,
  },
  {
    pattern:
      /\bif (?:you|your|anyone|anybody|some(?:one|body)?|people|others|that|this|it|we|our)\b(?! (?:need|want|would|have|had|still|already|missed|waited|prefer|let|send|call|like|love|enjoy|sold|ran|run|closed|can|live|get|got|see|saw this|are (?:looking|waiting|still)|receive)|['’](?:ve|d)\b|['’]re (?:looking|waiting|still))[^.!?\n]{2,44}?[, ](?:then |well |of course |sure,? |fine,? |ok(?:ay)?,? )*(?:we(?:['’]re| are) |i(?:['’]m| am) |we |i )?(?:so |very |truly |sincerely )?(?:sorry|apologi[sz]e)\b/gi,
  },
  {
    pattern:
      /(?<=^|[.!?,\n] ?)(?:(?:sure|fine|anyway|whatever),? (?:we(?:['’]re| are) |I(?:['’]m| am) )?(?:sorry|apologies)\b|(?:sorry|apologies|our bad|my bad),? (?:I guess|I suppose|then(?=[.!,]|$)|or whatever|not sorry|about that,? I (?:guess|suppose)))/gi,
    unlessOwned: true,
  },
  {
    pattern:
      /\b(?:it (?:seems|appears|looks like)|there (?:seems?|appears?|may|might)) (?:that )?(?:there )?(?:to )?(?:was|were|has|have|had)(?: been)? (?:an?|some) (?:\w+ )?(?:mistakes?|misunderstandings?|miscommunication|confusion|lapses?|slip-?ups?|mix-?ups?)\b/gi,
    unlessOwned: true,
  },
];

function withoutCondition(words: string): string {
  if (words.startsWith('심려')) return '심려를 끼쳐 죄송합니다';
  if (words.startsWith('불쾌')) return '불쾌하게 해 드려 죄송합니다';
  if (words.startsWith('상처')) return '상처를 드려 죄송합니다';
  if (words.startsWith('실망')) return '실망을 드려 죄송합니다';
  if (words.startsWith('혼란')) return '혼란을 드려 죄송합니다';
  if (words.startsWith('폐')) return '폐를 끼쳐 죄송합니다';
  return '불편을 드려 죄송합니다';
}

import type { Finders } from './find-claims';
import { each, followedBy, near, oneOf } from './near';

const GAIN_KO = /수익률?(?!금)|이자|금리|원금|투자금|고수익/;
const GAIN_EN = oneOf(
  /\b(?:returns?(?! (?:labels?|shipping|policy|window|address))|profits?|yields?|income|interest|earnings)\b/,
  /\b(?:capital|principal|investments?)\b/,
);
const SURE_EN = oneOf(
  /\b(?:guarantee[ds]?|assured|promised?|100 ?% safe|risk[- ]free|no[- ]risk|zero[- ]risk|locked in)\b/,
  /\b(?:rock[- ]solid|no worries)\b/,
);

/** Whoever would be refused elsewhere is taken. */
const ANYONE_KO =
  /(?:신용 ?점수|신용 ?등급|소득|직업|연체|담보|보증인?|재직)[^.\n]{0,10}?(?:몰라|상관 ?없|무관|관계 ?없|낮아도|없어도|있어도|중이어도|안 ?봐|안 ?따|묻지)|부결 ?없|거절 ?없|탈락 ?없/;
const TIMES_KO = /(?:[\d두세네]|다섯|열) ?배/;
const TIMES_EN = /\b(?:double|triple|twice|(?:two|three|four|five|six|ten|\d+) ?(?:times|x))\b/;

/** Certainty about money, or loans for everyone. */
export const CLAIMS: Finders = {
  ko: [
    each(
      /(?:1|일|십|10) ?원도 ?(?:안 ?(?:줄|잃|까먹)|줄지 ?않|잃지 ?않)[가-힣]*|(?:눈 ?감고|아무나|자면서도) ?[^.\n]{0,6}?(?:사도|해도) ?(?:오르|벌)[가-힣]*/,
      /(?<!차액[을은]? ?)(?:[두세열]|[2-9]|10) ?배로 ?(?:돌려 ?(?:받|드)|회수)[가-힣]*/,
    ),
    near(/무직자|연체자|불량자|누구나|(?:\d+|일|삼|오) ?분/, /꽂[히아]|당일 ?지급/, 16),
    followedBy(/손실|손해|원금|맡기신 ?돈/, /떠안|책임지|메[꿔워]/, 14),
    followedBy(/이자|수익|금리/, /약속(?=[,.! ]|$)/, 6),
    near(ANYONE_KO, /대출|승인|한도|입금|빌려/, 24),
    near(/은행 ?(?:이자|금리|예금|적금|보다)|(?:예금|적금)(?:의|보다| ?이자)|시중 ?금리/, TIMES_KO, 12),
    followedBy(
      /원금|투자금|수익률?[^.\n]{0,10}?\d+ ?%/,
      /확정|보장|책임|보전|메[꿔워]|돌려 ?드|물어 ?드|지[켜킵]/,
      14,
    ),
    near(GAIN_KO, /보장|장담|각서/, 10),
    followedBy(GAIN_KO, /약속(?:드|합|해)|지켜 ?(?:드|집)|(?:까먹|잃|손실|손해|걱정)[가-힣 ]{0,5}?없/, 10),
    followedBy(
      /확정|고정|100 ?%|반드시|무조건|확실(?:한|하게)|흔들림 ?없는/,
      /수익(?!금)|금리|이자(?!를)|이득/,
      8,
    ),
    each(
      /\d ?(?:%|퍼센트|프로) ?(?:를 ?)?(?:확정|보장|고정|승인)[가-힣]*|원금[은을이]? ?(?:두|2|세|3) ?배|손실 ?(?:제로|0(?!\d))|급등주|무심사|수익률? ?확정/,
      /손실 ?나면[^.\n]{0,8}?보상|따박따박|무심사/,
      /원금[은을]? ?[^.\n]{0,6}?책임|신용[도은]? ?안 ?[봐보]|이자의 ?[^.\n]{0,4}배/,
      /(?:무조건|누구나|묻지도 ?따지지도|직업 ?불문|신용 ?불량자?도?|무직자?도?|연체자?도?)[^.\n]{0,14}?(?:대출|승인|입금|한도|부자)[가-힣]*/,
      /대출[^.\n]{0,10}?(?:묻지도|직업 ?불문|누구나|무조건|100 ?%)|(?:\d+|한|일) ?분[^.\n]{0,6}?(?:대출|승인|입금)/,
      /(?:당일|즉시|바로) ?(?:당일|즉시)? ?(?:대출|승인)/,
      /(?:신용 ?조회|심사|서류|소득 ?증빙)[을도가]? ?(?:없이|없는|no|안 ?하)[가-힣]*(?=[^.\n]{0,14}(?:대출|승인|한도))|최저 ?금리|치료비[^.\n]{0,8}?남는/,
      /보험료 ?0 ?원/,
    ),
  ],
  en: [
    each(
      /\bloans? (?:for|to) (?:all|everyone|anyone)\b|\beven if (?:\w+ )?(?:banks?|others) (?:refused|said no|rejected|turned)\b/,
      /\bput in [$£€₩]?[\d,]+[^.\n]{0,10}?\b(?:take|get) (?:out|back) [$£€₩]?[\d,]+|\bpromise (?:you )?\d+ ?%/,
    ),
    near(SURE_EN, GAIN_EN, 18),
    near(/\b(?:banks? (?:pays?|offers?|rates?|gives?|would)|savings (?:accounts?|rates?))\b/, TIMES_EN, 16),
    followedBy(
      /\b(?:your|every|all|the) (?:\w+ )?(?:capital|principal|stakes?|losses|investment|deposit|money)\b/,
      /\b(?:covered|refunded|(?:always|perfectly|totally) safe|safe with us|ours to lose|never (?:drops|falls|shrinks)|back in full)\b/,
      18,
    ),
    each(
      /\b(?:everybody|everyone|anyone) (?:gets|is|will get|walks) (?:an? )?(?:yes|approved|accepted|cash|funded)\b/,
      /\b(?:nobody|no one|no-one)(?:['’]s| is| gets| was)? (?:ever )?(?:refused|turned (?:down|away)|rejected|declined)\b/,
      /\bwe never say no\b|\b(?:not (?:one|a single)|never (?:a|had a)|zero|no) (?:losing|down|red) (?:day|week|month|quarter|year|trade)s?\b/,
      /\b(?:9\d|100) ?% (?:win|hit|success) rate\b|\bwin rate (?:of |is )?(?:9\d|100)\b/,
    ),
    each(
      /\b(?:doubl|tripl)(?:e|es|ing) (?:your |the )?(?:money|investment|savings|capital|cash|return|stake)\b/,
      /\b(?:money|cash|savings|coin|crypto|fund|investment)\b[^.\n]{0,14}\b(?:doubles|triples)\b(?: in [^.\n]{1,12})?/,
      /\bmoney[- ]making machine\b|\bguaranteed (?:approval|acceptance|loans?)\b|\b(?:get|retire) rich\b/,
      /\b(?:make|earn) [$£€₩][\d,]+ (?:a|per|every) (?:day|week|month)\b|\b(?:no|without(?: a)?) credit check\b/,

      /\bbad credit(?:\?| welcome| ok)|\b(?:coin|stock|crypto|token)\b[^.\n]{0,14}\b\d+x\b/,
      /\b(?:instant|immediate|same[- ]day|one[- ]minute) (?:loans?|loan approval)\b/,
      /\b(?:loans?|credit)\b[^.\n]{0,15}\b(?:everyone|anyone|no questions asked|instantly)\b/,
      /\b(?:everyone|everybody|anyone)(?:['’]s| gets| is)? approved\b|\bapproved in (?:\w+ )?(?:seconds|minutes)\b/,

      /\bif you lose[^.\n]{0,10}we (?:pay|refund)\b|\bturn \d[\d,]* into \d[\d,]*\b/,
      /\bnot lose a (?:cent|penny|dollar)\b|\bsafe, (?:certain|sure)\b|\bguaranteed \d+x\b/,
      /\banyone can get (?:this|a|the) loan\b|\bprincipal protected\b|\bupside unlimited\b/,
      /\bguaranteed to double\b|\bnever had a losing\b|\bno credit\? no problem\b|\bbeats every bank\b/,
      /\bmoney in your account (?:tonight|today|in)\b/,
    ),
  ],
};

/** Money is spoken of, so that plain words for certainty are about it. */
export const MONEY = oneOf(
  /투자|수익|재테크|펀드|코인|채권|보험|저희만 ?믿|예금|적금|연금|els|etf|매달|종목방|상품입니다|저축|이자|금리|자산|주식|종목|대출|원금|증권|리딩방|신호방|부동산|통장|월급|(?<![가-힣])돈[이을은도 ]|각서/,
  /연 ?\d/,
  /\b(?:invest\w*|savings?|funds?|stocks?|crypto|coins?|bonds?|trading|traders?|signals?|profits?|loans?)\b/,
  /\b(?:portfolio|money|cash|interest|yield|pays? \d|p\.a|market|returns?|a year)\b/,
  /\d ?% a year/,
);
export const ABOUT_MONEY: Finders = {
  ko: [
    near(/꼬박꼬박|따박따박|또박또박|차곡차곡|어김없이/, /\d ?%|수익|이자|들어[오옵와]|입금/, 14),
    followedBy(
      /(?:넣|맡|묻|놓|두|앉아|가입하)[가-힣]{0,4} ?(?:두기만|놓기만|기만|만) ?(?:하면|해도)/,
      /\d ?%|수익|부자|월세|불어/,
      14,
    ),
    followedBy(
      /마이너스|손실|손해|(?<![가-힣])잃|실패|깨[지진]|물린/,
      /적[이은도]? ?(?:단 ?)?(?:한 ?번도 ?)?없/,
      8,
    ),
    each(
      /(?:적중률|승률|성공률|수익 ?확률)[은이]? ?(?:무려 ?)?(?:9\d|100)|오를 ?일만|떨어질 ?(?:일|리|걱정)[은이도]? ?없|안 ?(?:들어오|사)면 ?손해/,
    ),
    each(
      /(?:손실|손해|리스크|위험|마이너스|망할|깡통|실패)(?:[이은도]|[을를]? ?볼)? ?(?:걱정 ?|염려 ?|부담 ?|일[은이]? ?|이 ?)?(?:없[는이다고음어]|없습|제로|zero|0(?!\d)|no(?![a-z]))/,

      /잃을 ?(?:일|걱정)[은이도]? ?없[가-힣]*|손실[은을]? ?[^.\n]{0,8}?(?:메[꿔워]|보전|책임|물어|보상)[가-힣]*|무위험/,
      /(?:돈|원금)[을은이도]? ?(?:절대 ?)?(?:안 ?)?잃(?:을 ?(?:일|걱정)|지 ?않|어요|습니다)[가-힣 ]{0,3}/,
      /(?<!권리를 ?|비밀번호를 ?)잃지 ?않(?:습니다|아요|는 ?(?:투자|방))|절대 ?(?:안|손해) ?(?:잃|없|보)[가-힣]*/,
      /손해[를]? ?보[면시]?[^.\n]{0,8}?(?:물어|보상|책임|돌려)[가-힣]*/,
    ),
    each(
      /(?:반드시|무조건|100 ?%|계속|내일|하락장에도) ?(?:갑니다|오르|오를|오릅|오른|상한가|폭등|급등)[가-힣]*|상한가 ?(?:갑|가요|직행)/,
      /(?:두 배|두배|2배|3배|세 배|세배|열 배|10배)(?:로|가|를|는)? ?(?:불|늘|키|되|됩|된|보장|약속|각서|확실|벌)[가-힣]*/,
      /(?:뒤|후|안에|이면) ?(?:두 배|두배|2배|3배|세 배|세배|10배)/,
      /(?:월|매달|한 ?달에?|하루) ?\d[\d,]*(?:만 원|만원)[^.\n]{0,10}?(?:수익|벌|불로 ?소득|버[는실])[가-힣]*|따박따박|떡상|땅 ?짚고|노후 ?걱정 ?끝/,
      /고수익[·\s,/]*(?:안전|저위험|무위험)|(?:예금|적금|은행)[가-힣 ]{0,3}(?:처럼|만큼|보다) ?안전|(?:안전|든든)(?:하게|한)? ?고수익/,
      /돈이 ?(?:불어|복사|일하|알아서)[가-힣]*|월급이? ?하나 ?더|당신도 ?가능|흔들림 ?없/,
    ),
  ],
  en: [
    near(
      /\b(?:rain or shine|like clockwork|come what may|whatever happens|(?:zero|no) worries)\b/,
      /\d ?%|\b(?:returns?|yields?|profits?|bank rate)\b/,
      24,
    ),
    each(
      /\b(?:only (?:knows|goes|has) (?:one (?:direction|way)|up)|only way is up|never goes down)\b/,
      /\b(?:take|takes|absorb|absorbs|eat|cover|covers) (?:every|all|any|your) loss(?:es)?\b/,
    ),
    each(
      /\b(?:risk[- ]free|zero[- ]risk|no[- ]risk|without (?:any )?risk)\b/,
      /\b(?:can['’]?t|cannot|will never|never|won['’]t) (?:possibly )?lose(?! (?:sight|touch|your (?:keys|data|place|files)|track|hope|weight))(?: (?:money|your money|a (?:cent|penny|dollar)))?\b/,
      /\bsure (?:bet|thing|win)\b|\b(?:can|will) only (?:go up|rise|grow)\b|\bto the moon\b/,
      /\bguaranteed to (?:rise|double|pay|grow)\b/,
      /\b(?:as safe as|safer than) (?:cash|a bank|the bank|banks|savings|houses|deposits)\b/,
      /\b(?:doubles|triples|double|triple)\b(?= (?:in|your|the|every|by|within))(?: in \d+ \w+)?/,
      /\btriple the returns?\b|\bwhatever the market does\b|\bjust ups\b|\bno (?:ups and )?downs\b|\block(?:ed|s) in\b/,
      /\beffortless(?:ly)?\b/,
    ),
  ],
};

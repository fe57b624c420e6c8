import { type Found, findByLanguage, type PatternsByLanguage } from '../find';
import type { Match, Rule, RuleDocs } from '../rule';
import { BROADCAST } from '../scope';
import { FACEBOOK_CLICKBAIT, FACEBOOK_SPAM } from '../sources/platforms';
import { removal } from '../suggest';

/** A fright in front, or the very thing that the reader wants to know held back. */
const HELD_BACK: PatternsByLanguage = {
  ko: [
    /(?<![가-힣])(?:충격|경악|소름|헉|대박|실화)(?:!+|\?+|…+|\.{2,}|,|ㄷㄷ+|~+|입니까|(?: ?(?:주의|반전|고백|근황|실화|결말|진실|정체|폭로)))[!?…~]*|소름 ?돋|(?:충격적인|충격의|경악할|경악스러운|믿기지 ?않는|환장(?:하는|할)|난리 ?난|난리가 ?났|뜻밖의|예상 ?밖의|놀라운|소름 ?돋는) ?(?:사실|진실|반전|결과|이유|정체|근황|결말|변화|비밀|원가|가격|반응|한 ?마디|아이템|조합|일)|반전 ?(?:주의|있음)|소름(?=[!.…~\s]*$)|치명적인 ?(?:단점|매력|비밀)|(?:대박|역대급) ?반전/g,
    /(?:딱 ?)?(?<![가-힣])(?:이것|이거|요것|이걸|이 ?(?:방법|한 ?마디|한 ?가지|비밀|행동|습관|음식|제품|버튼|숫자|사진|영상|글|남자|여자|사람))(?: ?(?:만|하나(?:만|로|면)?|한 ?가지(?:만|로)?|을|를|부터|들|만은))? ?(?:꼭 |절대 |당장 |매일 )?(?:바꿨|했더니|먹었더니|썼더니|알면|모르면|누르면 ?(?:벌어|일어|생기|…)|눌렀더니|때문|의 ?(?:정체|비밀)|뭐길래|버리|보고 ?안|안 ?보|마시는|먹는|쓰는|하는 ?이유|이었다|였다)[가-힣]*|이것만 ?(?:바꿨|했|알면|하면|있으면)[가-힣]*|당장 ?(?:이것|그만|멈추|버리)[가-힣]*/g,
    /(?:아무도|절대|대부분이?|9\d ?%[가-힣]*|업계가|직원들만|현지인만|아는 ?사람만|전문가들?[이도]?|그들이|의사들?[이도]?|[너나]만|당신만|우리만) ?(?:몰랐|모르는|모른다|말해 ?주지|알려 ?주지|가르쳐 ?주지|알려지지|숨기|숨겨|감추|감춘|쉬쉬|틀리|틀린|알려 ?주기|아는)[가-힣]*|(?:숨겨진|감춰진|알려지지 ?않은|말 ?못 ?할|아무도 ?모르는)[^.!?\n]{0,8}?(?:비밀|진실|사실|이유)|(?:잘못|틀리게|거꾸로) ?(?:알고|쓰고|하고|먹고|보관하고) ?(?:있|계)[가-힣]*|모르고 ?[가-힣]{1,4}면|알고 ?나면|(?:몰래|살짝|슬쩍) ?(?:알려|공개|풀어)[가-힣]*|(?:모르|안 ?보|놓치|클릭 ?안 ?하)면 ?[^.!?\n]{0,8}?(?:손해|후회|호구|큰일|평생)|큰일 ?나는|끝까지 ?(?:보|봐|읽)[가-힣]*|(?:삭제|내려가)(?:되|지)? ?기? ?전에 ?(?:보|봐|확인)[가-힣]*|(?:멈출|눈을 ?뗄|헤어 ?나올) ?수 ?없을/g,
    /(?:더니|는데|했지만|결국|알고 ?보니|그런데|그 ?순간|그 ?결과|열어 ?보니|가 ?보니|봤더니|보니)(?:…|\.{2,}|\?!|ㄷㄷ)|(?:…|\.{2,}|[?!]) ?\(?(?:링크|영상은|댓글에서|프로필|본문|👇|클릭)|(?:무슨|어떤|놀라운) ?일이 ?(?:벌어|일어|있었|생겼)|(?:벌어지|벌어진|일어나|일어난|생기)(?:는|ㄴ)? ?(?:놀라운 )?일(?=[.…!?~\s]*(?:$|\())|(?:결국|마침내|드디어) [^.!?\n]{0,12}?(?:입을 ?열|털어놓|폭발했|밝혔|눈물|무릎)[가-힣]*|(?:남긴|던진|건넨) ?(?:충격적인 |뜻밖의 )?한 ?마디|모두가? ?(?:말을 ?잃|놀랐|놀란|울었|울린|경악|얼어붙|기립)[가-힣]*|결과에 ?모두|(?:이유|방법|정답|비결|결과|정체)[는은]? ?\(?(?:링크|댓글에|프로필|본문)|(?:비결|정답|해답|원인)[은는,]? ?(?:바로 )?이것|쉬쉬하|만 ?아는 ?(?:비밀|방법|꿀팁|사실)|알면 ?놀[라랄랍]|[은는] ?(?:것|곳|사람|방법|음식)은\?|꼭 ?봐야 ?할|(?:당신|여러분|우리)의? ?[가-힣]{1,8}[이가] ?(?:위험|죽어|망가)|못 ?찾으면/gm,
    /왜 ?(?:그랬|그럴|이럴|이랬)을까|이유(?:가|는|를)? ?(?:대체 )?(?:뭘까|뭐길래|뭐기에|밝혀|알고 ?보니|궁금)|무엇이었을까|뭐였을까|과연 ?(?:결과|정체|그|무엇|누구)|정체(?:는|가|를)?(?: ?(?:대체 )?(?:뭘까|밝혀|공개|\?|…|$))|의 ?정체(?![가-힣])|믿(?:을|기지|기) ?(?:수 ?없|않|힘든|어려운)[가-힣]* ?(?:일|결과|사실|이야기|광경|반전|변화)|상상(?:도|조차|을) ?(?:못|초월)[가-힣]*|[가-힣](?:한|된|은|는|던) (?:진짜 |뜻밖의 )?이유(?:는\?|는…|\?|…|$)[가-힣]*|실화(?:냐|임|인가|\?)|(?:못|안) ?(?:먹|쓰|사)는 (?:음식|제품|사람 ?없)/gm,
  ],
  en: [
    /\b(?:you|u) (?:won['’]?t|will not|will never|wouldn['’]?t) (?:believe|guess)|\byou['’]ll never (?:guess|believe|look at|see)\b|\b(?:can['’]?t|cannot) believe (?:what|how|this|we|it)\b|\byou (?:have|need|got) to see\b|\b(?:this|the|one|a)(?: (?:one|single|simple|weird|little|secret)){1,2} (?:trick|thing|tip|habit|hack|word|mistake|ingredient|question|reason|secret|move|button)\b|\bone weird\b|\bguess (?:why|what|who|how)\b|\bwait (?:un)?til+ (?:you|the end)\b/gi,
    /\bwhat (?:\w+ ){1,4}(?:did|said|saw|found) (?:next|then|after)\b|\bwhat happen(?:s|ed) (?:next|when|after)\b|\bwhat we (?:found|saw|did) (?:behind|inside|under|in|next)\b|\b(?:shocking|jaw[- ]dropping|mind[- ]?blowing|unbelievable)\b(?! (?:outage|failure|weather|prices?|behaviou?r))|\bshocked (?:everyone|us|the|me)\b|\bblew (?:my|our|your) minds?\b|\bleft (?:us|everyone|me) (?:speechless|in tears|shaking|stunned|screaming)\b|\b(?:and|then) (?:screamed|gasped|froze|cried)\b/gi,
    /\b(?:will|gonna|might|may|to) (?:(?:shock|amaze|surprise|haunt) (?:you|us|everyone)|blow (?:you|your)|change (?:you\b|your (?:life|mind|day|world|mornings?|skin|kitchen)|the way)|melt your|break your heart|restore your|make (?:you (?:cry|gasp|scream|rethink)|your (?:jaw|eyes|mouth))|leave you (?:speechless|in tears|stunned))/gi,
    /\b(?:they|nobody|no[- ]one|experts?|doctors|companies|brands|banks|insiders?)\b[^.!?\n]{0,12}? (?:wants? you|tells? you|told (?:you|us)|talks? about|talking about|hates?\b|hid(?:e|es|ing)\b|admit\b|knows? (?:about|this|what)|knew (?:about|this))|\b(?:nobody|no[- ]one) (?:expected|saw|noticed|is ready|was ready)\b|\beveryone(?: is|['’]s) (?:talking|obsessed|losing|raving|switching|doing)\b|\b(?:only|things) (?:locals|insiders|pros|experts|staff|chefs|nurses) (?:know|use|understand)|\b(?:hides?|hiding|kept?|keeps?|hidden) from (?:you|us|customers)\b/gi,
    /\bsecrets? (?:they|that|about|behind|nobody|no one|to|of|ingredient|trick|reason)\b(?![^.!?\n]{0,30}(?: is |: ))|\btruth (?:they|that|about|behind|nobody)\b|\bsecretly \w+ing\b|\b\d{1,2} ?(?:%|percent|out of 10|in 10)[^.!?\n]{0,12}? (?:get|got|don['’]t|do|miss|fail) (?:this|it|wrong|know)|\b(?:you['’]re|you are|you['’]ve been|you have been)[^.!?\n]{0,24}? wrong\b|\bbefore (?:it['’]s|it is|we|they) (?:gone|delete|take it down|too late)|\bthe internet (?:is )?(?:losing|can['’]t|broke)|\bcan['’]t (?:stop|unsee)\b|\bgone wrong\b|\bchanged (?:our|my|your|her|his) (?:life|lives)\b/gi,
    /\breason(?: why)?(?:\.{2,}|…|\?| will| is not what| might| [^.!?\n]{1,20} (?:will|might) surprise)|\bhere['’]s why(?:\.{2,}|…|[.!]?\s*(?:\(?link\)?|👇|https?:|$))|\b(?:answer|result|ending|last one) (?:will|may|might|is (?:insane|crazy|wild|unreal|not what))\b|(?:\b(?:number|no\.?)|#) ?\d{1,2} (?:will|is|surprised|made|broke|might|shocked(?: \w+)?)\b|\b(?:but|and|so|then|until)(?:\.{3,}|…)|(?:…|\.{3}|\?) ?\((?:link|video|see comments?)\)/gim,
    /\bnot what (?:you|we|it) (?:think|thought|expect|seems|looks like)|\bthis is (?:the one thing|what happens|why (?:you|your|my))\b|\bthis chang(?:es|ed) everything\b|\b(?:not|weren['’]t|aren['’]t) supposed to (?:show|tell|share|know|see)\b|\bwish (?:you|i|we)(?:['’]d| had)? kn(?:ew|own)\b|\bsays it all\b|\bfind out (?:why|what happen)|\bstop (?:doing|buying|eating|washing|making) (?:this|these|that)\b|\bsomething (?:big|huge|special|exciting|crazy|wild) is (?:coming|brewing|happening)\b/gi,
  ],
};

export const clickbaitCuriosity: Rule = {
  id: 'clickbait-curiosity',
  family: 'warning',
  level: 'advise',
  ...BROADCAST,
  cues: "충격|경악|소름|헉|대박|실화|반전|뜻밖|예상|놀라운|믿기|믿을|환장|난리|역대급|이것|이거|이걸|요것|당장|이 방법|이 한|이 비밀|이 행동|이 습관|이 음식|이 제품|이 버튼|이 숫자|이 사|이 영상|이 글|이 남자|이 여자|아무도|절대|대부분|업계가|직원들만|현지인|사람만|전문가|그들이|의사들|만 몰랐|만 모르|숨겨진|감춰진|알려지지|말 못|말못|잘못 |거꾸로|틀리|모르고|알고 나|알고나|몰래|살짝|슬쩍|모르면|보면|놓치면|큰일|끝까지|클릭|삭제|수 없을|…|..|?!|ㄷㄷ|(링크|무슨 일|어떤 일|지는 일|나는 일|난 일|진 일|기는 일|결국|마침내|드디어|한마디|한 마디|모두|을까|뭘까|이유|과연|정체|상상|는 사람|는 음식|believe|guess|ll never|to see| trick| thing| tip| habit| hack|one weird| next|what |shock|jaw|mind|gonna|going to|left |screamed|gasped|froze|cried|internet|unsee|can't stop|can’t stop|changed |nobody|no one|no-one|everyone|they |doctors|experts|secret|truth|wrong|hid|from you|locals|insider|percent|%|out of 10|in 10|reason|s why|result|the answer|the ending|number |no. |#|last one|not what|this change|find out|stop |something |before |wait |one word|mistake|ingredient| move|speechless|will amaze|will surprise|will haunt|will blow|will change|will melt|will break|will restore|will make you|will leave you|might surprise|this is the one|this is what|치명적|비결|정답|해답|쉬쉬|위험|못 찾|못찾|supposed to|wish |says it all|make your|만 아는|만아는|알면 놀|알면놀|은?|꼭 봐야".split(
    '|',
  ),
  check(draft) {
    return findByLanguage(draft, HELD_BACK).map((found) => toMatch(draft.text, found));
  },
};

/** The cry alone can go; the rest has to be told. */
function toMatch(text: string, { start, end, groups }: Found): Match {
  const isCry = /^(?:충격|경악|소름|헉|대박|실화)[!?….,~ㄷ]+$/.test(groups[0]);
  if (!isCry) return { start, end };
  return { start, end, suggestions: [removal(text, { start, end }, { ko: '지우기', en: 'Remove' })] };
}

export const docs: RuleDocs = {
  message: { ko: '낚시성 제목입니다', en: 'Reads as clickbait' },
  reason: {
    ko: '페이스북은 핵심을 감추거나 부풀린 제목을 덜 보여 줍니다. 낚인 사람은 다음 글도 믿지 않습니다.',
    en: 'Facebook shows headlines that withhold or inflate less, and whoever felt tricked distrusts the next post.',
  },
  summary: {
    ko: '알맹이를 감추거나 놀라움만 앞세운 표현을 찾습니다.',
    en: 'Finds wording that withholds the point or leads with shock.',
  },
  evidence: [FACEBOOK_CLICKBAIT, FACEBOOK_SPAM],
  bad: {
    ko: ['충격! 이것만 바꿨더니…', '직원들만 아는 얼룩 제거의 숨겨진 비밀'],
    en: [
      'You won’t believe this one trick',
      'We changed one setting and what happened next left us speechless',
    ],
  },
  good: {
    ko: [
      '결제 단계를 5번에서 2번으로 줄였더니 이탈이 18% 줄었습니다',
      '바닥 충격을 흡수하는 밑창을 새로 넣었습니다',
    ],
    en: [
      'Cutting checkout from 5 to 2 steps reduced drop-off by 18%',
      'Why we changed the lid: the old one leaked when it was hot',
    ],
  },
};

import { withoutOverlaps } from '../../text/span';
import { disclosureFirst, isDisclosedFirst } from '../claims/ad-disclosure';
import { endorses } from '../claims/endorsement';
import { both, cuesOf, cueTest, type Finders, findStretches, spanOf } from '../claims/find-claims';
import { each, oneOf } from '../claims/near';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { ENDORSEMENT_GUIDELINE, FTC_ENDORSEMENT } from '../sources/laws';

/** Something came back for the words: goods, money, a stay, a cut. */
const RECEIVED: Finders = {
  ko: [
    each(
      /(?:제품|상품|식사|숙박|이용권|입장권|식사권|숙박권|체험권|초대권|티켓|협찬|무상|무료)[^.!?\n]{0,18}?(?:제공|지원|협찬|지급|대여)(?:을|를)? ?받(?![는지을으])[가-힣]*/,
      /(?:할인|원고료|소정|활동비|경비|대가|기기|샘플|수수료)[^.!?\n]{0,18}?(?:제공|지원|협찬|지급|대여)(?:을|를)? ?받(?![는지을으])[가-힣]*/,
    ),
    each(
      /원고료(?:를|도|는)? ?(?:받(?!지)[가-힣]*|지원)/,
      /(?:초대권|식사권|숙박권|이용권|체험권)(?:을|를|도)? ?받(?:고|아|았)[가-힣]* ?(?=[^.!?\n]{0,8}(?:봤|썼|씀|쓴|쓰|다녀|먹|묵|씁))/,
      /협찬(?:을|으로)? ?받(?![는지을으])[가-힣]*|(?:브랜드|업체|[은는]) ?협찬(?=[,.!이입 )]|$)|협찬 ?(?:제품|상품|으로)|파트너스 ?활동/,

      /대접 ?받[았고아][가-힣]*|(?:서평단|시식단|평가단|기자단|홍보단)(?:으로|에 ?(?:선정|당첨|뽑))|무상으로 ?받았[가-힣]*|무료 ?초대(?:로|받)? ?(?:다녀|받)[가-힣]*/,
      /(?:등록권|회원권|상품권) ?받고 ?쓰[가-힣]*|협찬 ?(?:밝혔|밝힘|표시해 ?뒀)[가-힣]*|회사에서 ?[^.!?\n]{0,8}?보내 ?주[심셨신][가-힣]*|원고료 ?포함/,
      /(?:커미션|수수료) ?받는 ?링크|무상 ?제공(?:이었|입니다)[가-힣]*|(?:추천|초대) ?링크로 ?가입[^.!?\n]{0,10}?저도/,
      /초대 ?받은 ?(?:시식회|행사|팝업|시사회|호텔|식당|카페|숙소)|광고비(?:를|도)? ?받(?![지을])[가-힣]*|광고주(?:님)? ?(?:요청|의뢰|부탁)/,
      /(?:초대|초청)(?:를|을)? ?받(?:아서?|고) ?(?:다녀|방문|체험|시식|먹|묵|머)[가-힣]*/,
      /(?:소정|일정액)의 (?:수수료|커미션|원고료|대가)|체험단(?:으로|에 ?(?:선정|당첨|뽑)| ?선정| ?당첨| ?활동)|유료 ?광고(?: ?포함)?/,
    ),
    each(
      /(?:링크|코드|파트너스)[^.!?\n]{0,25}?(?:수수료|커미션)[가-힣]{0,2}/,
      /(?:구매|구입|사시|사면|가입|팔리면|주문)[^.!?\n]{0,24}?(?:저|제|나|내)(?:에게|한테|게|가|도)[^.!?\n]{0,12}?(?:수수료|커미션|수익|적립|떨어지|들어[오와옵]|포인트)[가-힣]{0,3}/,
      /팔리면 ?제게[^.!?\n]{0,12}|(?<![가-힣])제 ?(?:추천인?|할인|초대) ?(?:코드|링크)|사시면 제 ?용돈[가-힣]*/,
      /추천인(?:에|란에)[^.!?\n]{0,16}?(?:넣|적|입력)[^.!?\n]{0,12}?(?:저도|제가|서로)[^.!?\n]{0,8}|제품(?:만)? ?받았(?:어요|습니다|음)/,

      /돈은 ?안 ?받았[가-힣]*/,
      /(?:링크|코드|이름|사시면|사면|입력)[^.!?\n]{0,20}?(?:저도|저에게|저한테|제게|나도|나한테)[^.!?\n]{0,8}?(?:벌|혜택|이득|떨어|들어|포인트)[가-힣]*/,
      /(?:제품|상품|음식|옷|기기|신발|이거|이건)[은는이가]? ?(?:회사|브랜드|업체|본사|제조사)(?:에서|측에서|로부터) ?받[은았][가-힣]*/,

      /(?:수강료|비용|경비|참가비|숙박비|식대|촬영비|활동비)[은는를을도]? ?(?:전액 ?)?(?:지원|협찬|제공)(?:을|를)? ?받(?![는지을으])[가-힣]*/,
      /(?:사장님|대표님|호텔|숙소|식당|브랜드|업체)(?:의|측)? ?초대로|\((?:초대|협찬|제공|지원|선물)(?:받음)?\)/,
    ),
    each(
      /(?:브랜드|업체|제조사|협찬사|광고주|호텔|식당|카페|매장|숙소|살롱|미용실|대행사)(?:에서|측|로부터|이|가)[^.!?\n]{0,16}?(?:보내|선물로? ?(?:보내|해)?|제공해|지원해|협찬해|초대해|내어?|사|빌려|무료로 ?해) ?[주줬](?:[셨신었습심]|다|습)?[가-힣]*/,
    ),
    each(/#(?:협찬|유료광고|제품제공|제공|체험단|협찬받음|광고협찬)(?![가-힣])/),
  ],
  en: [
    each(
      /\b(?:i|we|it|this|these|they)(?:['’]ve| have|['’]s)?(?: was| were| been| got)?(?: kindly| just)? gifted\b(?! (?:\w+ ){0,3}(?:to|students?|pupils?|child))/,
      /\bgifted (?:by|me|to me)\b|#gifted\b|\(gifted\b/,
    ),
    each(
      /(?<!\b(?:our|your) )\baffiliate links?\b|#affiliate\b/,
      /\bi (?:may |might )?(?:get|earn|receive|make) (?:a (?:small |little |tiny )?(?:cut|commission|kickback|bit|something)|from (?:qualifying|it)|when|if you)/,
      /\b(?:earns?|gets?|pays?) me\b[^.!?\n]{0,12}\b(?:commission|cut|bit|little|something)\b|\bamazon associate\b/,
    ),
    each(
      /\bmy (?:own |personal )?(?:promo|discount|referral|coupon) (?:code|link)\b/,
      /\b(?:use|with|enter) my (?:link|code)\b|\bthrough my links?\b|\b(?:i|we) (?:was|were|got) compensated\b/,
    ),
    each(
      /\b(?:i|i['’]ve|i have) (?:\w+ )?partnered with\b|\bpaid[- ](?:partner(?:ship)?|post|collab\w*|review)\b/,
      /\bsponsored (?:partnership|post|content|video|review|by the (?:brand|maker))\b/,
      /\b(?:post|video|thread|review) (?:is|was) (?:sponsored|paid)\b|\b(?:i was|got) paid to\b/,

      /\b(?:paid me to|they paid me)\b|\bi was paid for (?:this|it)\b|\bthrough my link goes to me\b/,
      /\b(?:link|code)\b[^.!?\n]{0,14} pays (?:for )?(?:me|my)\b|\bon the brand['’]s payroll\b/,
    ),
    each(
      /\b(?:sent|gave|mailed|shipped) (?:me|us|it to me|this to me|these to me|them to me|it to us|them to us)\b[^.!?\n]{0,25}\b(?:free|complimentary)\b/,
      /(?:\b(?:i|we)(?:['’]ve| have)?|[.!?\n(] ?) ?received (?:this|these|it|them|the|a|an|my)\b[^.!?\n]{0,25}\b(?:free|complimentary|in exchange)\b/,
      /\bin exchange for (?:a|an|my|this|our)\b[^.!?\n]{0,12}\b(?:review|post|opinion|feedback)\b/,
      /\bthank(?:s| you)[^.!?\n]{0,12} @\w+[^.!?\n]{0,20} for (?:sending|gifting) (?:me|us) (?:this|these|a|an)\b(?! (?:photo|picture|screenshot|note|message|link|reminder|video))/,
      /\b(?:parcel|box|package|goodies)\b[^.!?\n]{0,20}\b(?:landed|arrived|came) from @\w+/,
    ),
    each(
      /\b(?:pr|press) (?:samples?|gifts?|packages?|box|haul|trip|stay)\b|\bhosted stay\b/,
      /\b(?:my|our) (?:stay|trip|meal|dinner|lunch|brunch|visit|room|night|tickets?)[^.!?\n]{0,12}? (?:was|were) (?:free|complimentary|comped|hosted|gifted|on the house|paid for|covered|provided)\b/,
      /\b(?:meal|stay|dinner|brunch|product|room|tickets?) (?:provided|covered|comped) by\b|\bcomped by\b/,

      /\b(?:given|gave) (?:me |us )?(?:this|these|the) [\w ]{1,14} by the (?:brand|maker|shop)\b/,
      /\ba gift from the (?:brand|company|maker|shop|hotel)\b|\b(?:all )?expenses[- ]paid\b(?! leave)/,
      /\bexpenses (?:were )?paid by\b|\b(?:sent|given) (?:to me )?by the (?:label|brand|maker|company)\b/,
      /\bthey picked up the (?:tab|bill)\b|\bunpaid but free\b/,
      /\bcourtesy of the (?:brand|hotel|restaurant|maker|shop|store|resort)\b/,

      /\bloaned (?:to me )?by the (?:maker|brand|shop)\b/,
      /\b(?:they|the brand) (?:flew|lent|loaned|fed|hosted|comped|treated) (?:me|us)\b/,
      /\bthe (?:hotel|resort|restaurant) hosted (?:me|us)\b|\bon loan from the (?:manufacturer|brand|maker)\b/,
      /\bthey sent me (?:everything|the whole|all)\b/,
      /\b(?:stayed|dined|visited|went) as (?:their|the \w+['’]s) guests?\b/,
      /\b(?:i|we)(?: was| were| got)? (?:invited|hosted|comped) by (?:the |this |@)?(?:restaurant|hotel|resort|brand|caf[eé]|spa|bar|shop|store|maker|bistro|@?\w+ (?:hotel|resort|restaurant))\b/,
      /\b(?:i|we) did(?:n['’]t| not) pay\b|\bi['’]?a?m (?:a|an|their|the) (?:\w+ )?(?:brand )?ambassador\b/,
    ),
    each(
      /\b(?:the|this) (?:\w+ )?(?:hotel|resort|brand|restaurant|caf[eé]|spa|lodge|maker) (?:kindly )?(?:had us|had me|put (?:me|us) up(?! an? )|invited (?:me|us)|treated (?:me|us)|flew (?:me|us)|covered (?:my|our|everything)|paid for (?:my|our))/,
      /\b(?:had|invited|welcomed|took|hosted) (?:me|us)(?: \w+){0,3} as (?:their )?guests?\b/,
    ),
    each(/#(?:ad|advert|sponsored|paidpartnership|paidpartner|sponsoredpost)\b/),
  ],
};

/** These alone may be anyone's; with praise from one's own use they are an endorsement. */
const PERHAPS_RECEIVED: Finders = {
  ko: [
    each(
      /(?:값|비용|돈|요금)[은을도]? ?(?:하나도 ?)?(?:안 냈|안냈|안 내고|안 받으셨|안 받더|내지 않|내지않)[가-힣]*/,
      /(?:업체|브랜드|대표님?|호텔|식당|카페|숙소|리조트|제조사)(?:에서|이|가|께서) ?(?:[가-힣]{1,4} ?){0,2}?(?:불러|초대해|모셔|챙겨|대접해|내어|보내) ?[주줬][가-힣]*/,
    ),
    each(
      /(?:무료|무상|공짜)로 ?받(?:은|아|았)[가-힣]*(?! ?쿠폰)|선물 ?받은|쿠폰 ?제공|(?:제품|신발|옷|기기|음식)만 ?받았[가-힣]*|공구 ?(?:열|오픈)[가-힣]*/,
      /(?:브랜드|업체|매장|사장님|회사|출판사|호텔|제조사|본사|주최 ?측|대행사)(?:에서|측에서|이|가|께서)?[^.!?\n]{0,18}?(?:제공|지원|협찬|공짜|무료|보내|초청|초대|선물|내어|빌려)[가-힣]*/,
      /(?:무상|무료|공짜)(?:로|으로)? ?[^.!?\n]{0,8}?(?:제공|받|먹고|먹었|썼|다녀|이용권)[가-힣]*|제품 ?제공 ?:|초청 ?행사/,
      /(?:촬영비|상품권|커미션|대가로 ?[^.!?\n]{0,8})[을를]? ?받[는고았아][가-힣]*|저도 ?[^.!?\n]{0,12}?(?:쿠폰|포인트|적립금|할인) ?받[가-힣]*/,
      /#광고(?![가-힣])/,
    ),
  ],
  en: [
    each(
      /\b(?:free|complimentary) stay\b|\b(?:the|this) (?:\w+ )?(?:brand|company|maker|label|shop) (?:kindly )?(?:sent|shipped|mailed|gave|lent) (?:me|us|these|this pair|it|them)\b|\bbecause i (?:said|promised)[^.\n]{0,10}\b(?:post|review|write|tag)\b|\bin return for (?:a |my )?(?:post|review|story|tag)\b|\bpays? me (?:a (?:little|bit|small)|something)\b|\b(?:didn['’]t|did not) (?:have to )?pay a (?:thing|penny|cent)\b|\bin partnership with\b|(?<=, )on them\b|\b(?:they|the brand) lent me\b/,
      /\bfrom the (?:brand|maker)\b|\b(?:the brand|the maker|they) (?:covered|paid for|gave me)\b/,
      /\b(?:was|on) (?:a freebie|on the house|the house)\b/,
      /\bfor an? (?:honest )?review\b|\bgets me (?:a |some )/,
      /\bcode [a-z]{3,}\d* (?:saves|gets|gives)\b/,
    ),
  ],
};
const ANY_TIE = both(RECEIVED, PERHAPS_RECEIVED);

/** Looking for testers, naming the terms or asking others to disclose is no endorsement. */
const NOT_ENDORSING = oneOf(
  /(?:남겨|올려|써|적어) ?주[세시]|작성해 ?주|신청하|응모|체험단(?:을|원)? ?(?:모집|신청|발표|선발|모[십셔]|뽑)|협찬 ?(?:문의|제안)|받지 ?않/,
  /(?:표시|명시|고지)(?:를|도)? ?(?:꼭 ?|반드시 ?)?(?:부탁|해 ?주|하셔야|해야|하세)|밝혀 ?(?:주세|주셔)|개인 ?정보|제공받는 ?자/,
  /\b(?:our|dear) (?:creators|influencers|partners)\b|\bmust (?:disclose|say)\b|\bplease disclose\b/,
  /\b(?:not|never|no|isn['’]t|unpaid)\b[^.!?\n]{0,12}\b(?:sponsored|gifted|affiliate|paid)/,
);

/** Not the rule's own cues: those would keep it from a post that is flagged as sponsored. */
const mayTie = cueTest(cuesOf(ANY_TIE));

export const adDisclosureMissing: Rule = {
  id: 'ad-disclosure-missing',
  family: 'warning',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    const { folded } = draft;
    const tied = mayTie(folded);
    if (!tied && !draft.context.sponsored) return [];
    if (isDisclosedFirst(folded) || NOT_ENDORSING.test(folded)) return [];
    const suggestions = [disclosureFirst(draft)];
    const ties = tied
      ? findStretches(draft, draft.context.kind === 'post' && endorses(folded) ? ANY_TIE : RECEIVED)
      : [];
    if (ties.length === 0 && draft.context.sponsored && folded.trim())
      return [{ start: 0, end: 0, suggestions }];
    return withoutOverlaps(ties.map((tie) => spanOf(draft, tie))).map((span) => ({ ...span, suggestions }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '광고·협찬 표시를 맨 앞에 넣으세요', en: 'Put the ad disclosure first' },
  reason: {
    ko: '2024년 12월부터 글로 된 추천·보증은 제목이나 첫 부분에 경제적 이해관계를 밝혀야 하며, 빠지면 기만 광고가 됩니다.',
    en: 'Since December 2024 Korea wants the paid tie in the title or first part of the text; the US wants it clear and up front.',
  },
  summary: {
    ko: '대가를 받은 글인데 첫머리에 광고 표시가 없는 글을 찾습니다.',
    en: 'Finds paid or gifted endorsements without a disclosure up front.',
  },
  evidence: [ENDORSEMENT_GUIDELINE, FTC_ENDORSEMENT],
  bad: {
    ko: [
      '요즘 제 최애 크림! 매일 씁니다. 글 끝에 밝히면 제품을 제공받았습니다',
      '이 링크로 구매하시면 저에게 수수료가 들어옵니다',
    ],
    en: [
      'My favourite cream! I use it daily (gifted by OO)',
      'These shoes changed my runs. Use my code at checkout',
    ],
  },
  good: {
    ko: [
      '[광고] OO로부터 제품을 받고 썼습니다. 2주 써 보니 촉촉합니다',
      '행사 협찬 문의는 홈페이지 양식으로 받습니다',
    ],
    en: [
      '#ad OO gave me this cream. After two weeks it still works',
      'Our gifted pupils programme opens in May',
    ],
  },
};

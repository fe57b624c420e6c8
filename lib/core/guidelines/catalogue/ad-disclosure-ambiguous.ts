import { anyOf } from '../any-of';
import { disclosureFirst, isDisclosedFirst } from '../claims/ad-disclosure';
import { endorses } from '../claims/endorsement';
import { both, cuesOf, type Finders, findStretches, spanOf } from '../claims/find-claims';
import { literalsOf } from '../claims/literals-of';
import { each, oneOf } from '../claims/near';
import { findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { ENDORSEMENT_2020, ENDORSEMENT_GUIDELINE, FTC_ENDORSEMENT } from '../sources/laws';
import { replaceWith } from '../suggest';

/** A tie that may or may not be, with what is plain to say instead. */
const CONDITIONAL = anyOf(
  /(?<what>(?:수수료|커미션|원고료|광고비|제작비|협찬비|고료|제품|상품|현물|일정액|일정 ?금액|얼마간|(?:일부|소정의) ?(?:금액|수익|혜택|대가|포인트)|(?:제가|저는|작성자[가는])[^.!?\n]{0,12}?(?:대가|혜택|수익|적립금?))[을를이가]? ?(?:일부 ?)?(?:(?:제공|지급|지원)(?:[을를] ?)?)?)받(?:을|았을|게 ?될|고 ?있을|은 ?것일) ?(?:수(?:도|는)? ?있[가-힣]*|지도 ?모[르릅를][가-힣]*)/,
  /(?:수수료|커미션|소정의 (?:혜택|대가)|금액이 저에게)[이가]? ?(?:지급될|지급됐을|지급되었을|제공될|제공됐을|제공되었을|발생할|생길|돌아갈|돌아갔을) ?수(?:도|는)? ?있[가-힣]*/,
  /(?:제게|저에게|저한테|글쓴이(?:에게|가)|작성자에게)[^.!?\n]{0,20}?(?:수익|수수료|커미션|대가|혜택|금액|적립금?|포인트|이익)[^.!?\n]{0,8}?(?:돌아[올갈]|올|갈|들어[올갈]|생길|주어질|지급될|제공될|발생할) ?수(?:도|는)? ?있[가-힣]*/,
  /(?:협찬|광고|제휴|제품 ?제공|유료)[이가은을를]? ?(?:글)?(?:이었|였|있었|들어갔|받았)을 ?(?:수(?:도|는)? ?있|지도 ?모)[가-힣]*|(?:광고|협찬|홍보)일 ?수도,? ?(?:있고,? ?)?아닐[가-힣 ]{0,8}|(?:업체|브랜드|본사)(?:에서|로부터|한테)? ?(?:뭔가|무언가|돈|대가)[를을]? ?받(?:았을|은 ?것일) ?수(?:도)? ?있[가-힣]*/,
  /(?:홍보|광고|협찬|제휴|업체의? 지원)(?:성| ?목적의?)? ?(?:글|링크|내용|게시물|문구|콘텐츠|요소)?[이가은을를]? ?(?:포함|섞여 ?)?(?:일|될|됐을|되었을|있을|되어 있을|받았을) ?수(?:도|는)? ?있[가-힣]*/,
  /\b(?:i|we|the (?:author|creator)|links?|links? here|this) (?:may|might|could) (?:\w+ )?(?:earn|receive|get|make|be (?:paid|compensated))\b(?:[^.!?\n]{0,20}\b(?:commission|cut|compensat\w+|something|bit)\b)?/,
  /\b(?:i|we|the (?:author|creator)|(?:my|our) team) (?:may|might|could) (?:well )?have (?:been (?:paid|compensated|gifted|given|sent|sponsored)|(?:received|earned|got(?:ten)?|had|accepted|taken) (?:something|money|payment|compensation|(?:an? )?(?:\w+ )?(?:commission|fee|cut|freebie|gift|perk|discount|bit|sample|product)s?)(?: (?:for|in|from)\b[^.!?\n]{0,15})?)/,
  /\bsomeone may (?:or may not )?have paid\b/,
  /\b(?:links?|brand|company|sponsor) (?:may|might|could|possibly|perhaps|maybe) (?:(?:or may not|well|have) ){0,2}(?:pays?|paid|earns?) (?:me|for (?:this|it|my|the (?:trip|post|meal|review)))\b/,
  /\b(?:perhaps|maybe|possibly) (?:it['’]s |this (?:is|was) |there was )?(?:an ad\b|sponsored|gifted|(?:a fee|money) (?:was )?(?:involved|changed hands))/,
  /\b(?:post|video|page|thread|links?|this) (?:may|might|could) (?:or may not )?(?:contain|include|be|have been) (?:\w+ )?(?:affiliate|sponsored|paid|ads?\b)(?: links?| content)?/,
);

/** Hints at a tie that say neither who paid nor for what. */
const VAGUE: Finders = {
  ko: [
    each(
      /(?:홍보|정보)성 ?(?:글|게시물|포스팅)/,
      /(?:파트너십|컬래버(?:레이션)?|콜라보(?:레이션)?|제휴|협업)(?:으로|로|을 ?통해|하에|하여|해서?)? ?(?:작성|제작|진행|만든|만들어진|올린|올리는)(?:된|한|했|되|하)?[^.!?\n]{0,2}?(?:글|게시|포스팅|콘텐츠|되었|됐|했)[가-힣]*/,
      /(?:앰배서더|앰버서더|엠버서더|서포터즈|파트너)(?:로서|로 ?활동|[이가으로라서]{1,3} ?추천)/,

      /(?:좋은|귀한|감사한) ?기회[로가]? ?(?:닿아|써|사용|다녀|체험|만나|먹어|방문)[가-힣 ]{0,3}|소정의 ?(?:무언가|것|선물)[을를]? ?받[가-힣]*|파트너로 ?함께/,
      /(?:콜라보|컬래버|협업)(?:을|를)? ?했(?:어요|습니다|다)|체험단은 ?아니|콜라보 ?느낌|(?:제가|저도) ?이익을 ?얻을 ?수/,
      /#(?:파트너십|파트너쉽|제휴|땡스투?|땡스투?[가-힣]+|땡큐[가-힣]+|서포터즈|체험단|스폰|sp|spon)(?![가-힣a-z])/,
    ),
  ],
  en: [
    each(
      /\bin (?:collab(?:oration)?|partnership) with @\w+/,
      /\b(?:meal|breakfast|lunch|dinner|morning|outfit|look|run|day),? in partnership with\b|\blittle collab\b/,
      /\b(?:i['’]m )?partnering with my\b|#partnerwith\w+|\bmay or may not be an ad\b|\b\w+ x me\b/,
      /#(?:sp|spon|\w*ambassador|partnership|collabo?|thanks\w+|\w+partner)(?![a-z0-9_])/,
      /\b(?:thanks|thank you|thx) to @\w+ for (?:this|these|my|such|the new)\b(?![^.!?\n]{0,30}\b(?:photos?|shot|pic\w*|reviews?|feedback|reports?|note|questions?|suggestion|tip|ideas?|art|drawing|video|story|support|words|post|visit|day|partnership)\b)/,

      /\bc\/o @\w+|\b(?:got|had|given) the (?:opportunity|chance) to (?:try|test) (?:this|these|the new|their|@)/,
      /\bcollab time\b|\bthank-you for this post\b/,
    ),
  ],
};

/** Tags that brands use for their own news, too; telling only beside praise. */
const VAGUE_TAG = each(
  /#(?:\w*partner|\w*ambassador|thanks|thankyou\w*)(?![a-z0-9_])/,
  /#(?:컬래버(?:레이션)?|콜라보(?:레이션)?|앰배서더|앰버서더|엠버서더|서포터즈|체험단|선물|홍보|파트너)(?![가-힣])/,
);
const WITH_TAGS = both(VAGUE, { ko: [VAGUE_TAG], en: [VAGUE_TAG] });

/** All that a post known to be paid says of it. */
const IN_PAID_POST: Finders = {
  ko: [
    ...WITH_TAGS.ko,
    each(/파트너|컬래버|콜라보|[앰엠][배버]서더|서포터즈|협업|제휴|와 ?함께|과 ?함께|땡스|땡큐/),
  ],
  en: [
    ...WITH_TAGS.en,
    each(
      /\b(?:partner\w*|collab\w*|ambassador|thanks to|team(?:ed|ing) up|friends at|supported by|courtesy of)\b/,
      /\b(?:in association with|together with)\b/,
    ),
  ],
};

/** News of a partnership, of its products or of the search for people. */
const NEWS = oneOf(
  /모집|가입|신청|지원하|발대|위촉|선정|발탁|임명|출시|에디션|한정판|협약|체결|공개|나옵니다|나왔|오픈|열립|열려|문의|약국|고객사/,
  /\b(?:launch\w*|edition|lands|drops?|out (?:on|now)|opens?|meet our|our new(?:est)? (?:partner|ambassador))\b/,
  /\b(?:apply|sign(?:ed|s)?|welcome|librar\w+|volunteers?)\b/,
);
const RECRUITS = /모집|가입(?:하|해)|입점|문구는|표현은/;

export const adDisclosureAmbiguous: Rule = {
  id: 'ad-disclosure-ambiguous',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: [...cuesOf(IN_PAID_POST), ...(literalsOf(CONDITIONAL) ?? [])],
  check(draft) {
    const { folded } = draft;
    if (isDisclosedFirst(folded) || RECRUITS.test(folded)) return [];
    const paid = draft.context.sponsored === true;
    const vague = paid
      ? IN_PAID_POST
      : endorses(folded) || /[와과] ?함께|덕분에| × | x |with /.test(folded)
        ? WITH_TAGS
        : VAGUE;
    const first = disclosureFirst(draft);
    return [
      ...findAll(draft, CONDITIONAL, folded).map(({ start, end, groups }) => {
        const [said] = groups;
        const what = groups.groups?.['what'];
        const plain = what
          ? [replaceWith({ start, end }, `${what}${/받[았은]/.test(said) ? '받았습니다' : '받습니다'}`)]
          : [];
        return { start, end, suggestions: [first, ...plain] };
      }),
      ...(paid || !NEWS.test(folded) ? findStretches(draft, vague) : []).map((stretch) => ({
        ...spanOf(draft, stretch),
        suggestions: [first],
      })),
    ];
  },
};

export const docs: RuleDocs = {
  message: { ko: '표시 문구가 모호합니다', en: 'Disclosure is unclear' },
  reason: {
    ko: "공정위는 '받을 수 있음' 같은 조건부 문구와 '파트너십·컬래버' 같은 말을 명확하지 않은 표시로 봅니다. 받은 사실을 그대로 적으세요.",
    en: 'Regulators in Korea and the US name “may receive”, #sp and #collab as unclear: say plainly who paid for what.',
  },
  summary: {
    ko: '대가를 받은 사실을 돌려 말하거나 조건부로 적은 표시를 찾습니다.',
    en: 'Finds disclosures that hint at a paid tie or make it conditional.',
  },
  evidence: [ENDORSEMENT_GUIDELINE, ENDORSEMENT_2020, FTC_ENDORSEMENT],
  bad: {
    ko: ['이 글로 소정의 수수료를 지급받을 수 있습니다', '한 달 써 보니 만족이에요 #앰버서더 #파트너십'],
    en: ['Loving this! #collab #sp', 'I may earn a commission if you buy through these links'],
  },
  good: {
    ko: ['[광고] 이 링크로 구매하시면 제가 수수료를 받습니다', '3기 서포터즈를 모집합니다'],
    en: [
      'Ad: I earn a commission from this link',
      'Our collab with a comic artist lands on 1 October #collab',
    ],
  },
};

import { anyOf } from '../any-of';
import { KOREAN_THIRD } from './third-parties';

/** Only this, only that, not of ours: sends away where somebody complains, and informs elsewhere. */
export const SHRUGS = anyOf(
  new RegExp(
    `(?<!저희 ?)(?:${KOREAN_THIRD}|삼자|외부)(?:이|가|은|는|에서는?|측에서|의)? ?[^.!?\\n]{0,12}?(?:문제|책임|소관|담당|관할|일|업무|관리|운영|처리|결정|정하|정한|판매|제작|주관|부과|거|것|부분|사안)(?:이라|라서|입니다|이에요|예요|이니|이죠|임|하는|해서|하고 ?있|한 ?(?:거|것)|라 )[가-힣 ]{0,8}`,
  ),
  /(?:그건|이건|그 ?(?:일|건|부분|문제)은|해당 ?(?:건|부분|문의|내용)은|[가-힣]{1,8}(?:은|는)) ?(?!저희|제가|저는|우리|이제)[가-힣A-Za-z ]{1,14}?(?:담당|소관|관할|업무|책임)(?:이라서?|입니다|이에요|예요|이세요|인데요?|이니까?|임|이죠)/,
  /(?:여긴|여기는|이곳은|(?:이|본|저희) ?(?:계정|채널|페이지)(?:은|는)|저희는|저흰|저는)[^.!?\n]{0,14}?만 ?(?:하는|올리|다루|받는|파는|팔아|판매하|담당하|운영하|전달하|관리하|안내하|소개하|해서|합니다|해요|하고 ?있)[가-힣]{0,6}(?: ?(?:곳|계정|채널|데|창구)[가-힣]{0,5})?/,
  /(?<![가-힣])(?:마케팅|홍보|디자인|영업|인사|이벤트|매장|지점|판매점|대리점|알바|신입|외주|대행사|dm|계정)(?: ?(?:팀|부서|담당|직원|생|관리자|운영자))?(?:일 ?뿐|이라서요?|라서요?|이라 |라 |이어서요?|여서요?)[^.!?\n]{0,16}/,
  /담당자?(?: ?(?:부서|팀))?(?:가|는|이|은|님이)? ?[^.!?\n]{0,6}?(?:퇴근|휴가|부재|자리(?:를|에)? ?(?:비|없)|외근|회의|따로 ?(?:있|계)|별도로? ?있)[가-힣]*/,
  /(?:저희|저는|저도|전|본사|제가|우리|여기서|매장|온라인|배송)(?:는|은|도|가|에서는?|쪽에서는?|로서는)? ?[^.!?\n]{0,14}?(?:모릅니다|몰라요|모르겠|알 ?수 ?없|(?:도와|해결해 ?|처리해 ?)드릴 ?(?:수|방법|게|길)[가-힣 ]{0,6}없|책임지지 ?않|상관(?:이|은)? ?없(?!이)|무관(?!하게)|관계(?:가|는)? ?없(?!이)|관여하지 ?않|확인(?:이|은)? ?(?:안 ?(?:됩|돼|되)|불가))[가-힣]*/,
  /(?:여기|저희?|dm|쪽지|댓글)[^.!?\n]{0,12}?(?:셔도|셔 ?봐야) ?[^.!?\n]{0,14}?(?:소용|방법|도움|의미|몰라|모릅|어쩔|못|안 |없|어렵)[가-힣]*|별(?:도|개) ?(?:법인|회사|업체|서비스|조직)(?:입|이[에라]|예|라)[가-힣]*|(?:구매|판매|제품|가입|매장|예약|주문)[가-힣 ]{0,5}(?:건|것|제품|고객|곳)?(?:이|가)? ?아니(?:라서?|어서|므로)[^.!?\n]{0,16}?(?:없|어렵|못|안 |모르|불가)[가-힣]*/,
  /\b(?:that['’]s|this is|it['’]s|that is) (?:really |actually |more of )?an? (?:\w+ )?(?:store|courier|bank|billing|delivery|franchise|airline|network|landlord|council|support|branch|carrier|seller|payment|IT) (?:matter|issue|thing|problem|question|job)\b|(?:\bnot|n['’]t) something (?:we|I) (?:do|handle|deal|can|cover)\b|\b(?:complaints?|refunds?|orders?|deliver(?:y|ies)|returns?|enquir(?:y|ies)) (?:are|is)(?:n['’]t| not) (?:handled|dealt with|managed|taken|answered|processed)\b/,
  /\b(?:separate|different|another) (?:company|entity|business|organi[sz]ation)\b|\bindependently (?:owned|run|operated)\b|\b(?:we|I)(?:['’]re| are|['’]m| am)? (?:just|only) (?:(?:the |a )(?:\w+ )?(?:social|marketing|press|PR|brand|team|intern|account)|(?:here to )?(?:do|post|run|tweet|manage|handle|look after|deal with|cover|sell|make|own)\b)|\bwe(?:['’]re| are) the (?:press|marketing|social|PR|brand|news|media)\b|\b(?:do(?:es)?n['’]?t|not) (?:use|do) social\b|\bfor (?:the|our) \w+(?: team)?, not (?:us|me)\b|\bthe (?:courier|carrier|bank|manufacturer|seller|store|airline|landlord|network) (?:is|are) (?:responsible|in charge)\b/,
);

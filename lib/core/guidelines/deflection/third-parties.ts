/** Whom customers are sent to. A unit by its last syllable counts only where a particle shows that it is addressed. */
export const KOREAN_THIRD =
  '(?:고객 ?(?:센터|지원(?:센터|팀)?|상담실)|콜 ?센터|상담(?:센터|실|원|사)|서비스 ?센터|대표 ?(?:번호|전화)|본사|본점|온라인 ?몰|쇼핑몰|오픈 ?마켓|예매처|주최 ?(?:측|사)|기획사|입점 ?업체|가맹점(?:주)?|점주님?|매장|지점|대리점|판매[점자처]|제조사|제작사|구매처|택배사|배송사|배달 ?앱|기사님?|카드사|은행|통신사|보험사|항공사|여행사|운송사|제휴사|운영사|공급사|유통사|대행사|파트너사?|PG사|구청|시청|주민센터|경찰서?|한전|지자체|공사|공단|재단|협회|기관|관리 ?사무소|관리실|수리점|건물주|집주인|게시판|1[:대] ?1 ?문의|홈페이지|사이트|ARS|업체|협력사|플랫폼|스토어|그쪽)';
export const KOREAN_UNIT =
  '[가-힣]{1,8}(?:팀|부서|과|처|소|청|국|관|실|담당자?)(?=에|으로|로|께|한테|와 |과 )';

export const ENGLISH_THIRD =
  '(?:@\\w+|them\\b|(?:customer|client) (?:services?|support|care|relations)|support(?: team| desk| line)?|help ?(?:line|desk|centre|center)|hot ?line|call cent(?:re|er)|head office|hq|courier|carrier|delivery (?:company|firm|service)|post office|manufacturer|seller|(?:local |nearest )?(?:store|branch|shop|depot|garage|station)|billing(?: team| department)?|(?:relevant|right|correct|appropriate|other) (?:team|department)|bank|card (?:issuer|company)|airline|network|landlord|council|agency|box office|retailer|(?:card )?provider|(?:branch |store )?manager|engineers?|operator|supplier|venue|organi[sz]ers?|host|agent|dealer|clinic|hospital|embassy|(?:contact )?form|franchise\\w*|returns (?:team|desk)|tech(?:nical)? support|warehouse|(?:app|live) chat|number on|0800|1[- ]?800)';

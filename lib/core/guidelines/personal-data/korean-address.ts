import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';

/** How far an address leads: to a door, to a house, or to what may be no address at all. */
type AddressReach = 'door' | 'house' | 'unsure';

export interface FoundAddress extends Found {
  readonly reach: AddressReach;
}

const NAME = '[가-힣]';
const CITY = `${NAME}{1,4}(?:특별시|광역시|특별자치[시도])|(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충[북남]|전[북남]|경[북남]|제주)[도시]?|${NAME}{1,4}(?<!다|혹|역|잠|임|즉|드|당|동|일|표|매|주문|결제|구매|방문|이용)시`;
const DISTRICT = `${NAME}{1,5}[군구읍면동리도]`;
const AREA = `(?<![가-힣])(?<area>(?:(?:${CITY}|${DISTRICT}),? ){1,5})?`;

/** What counts something instead of naming a house. */
const COUNTER =
  '(?!\\d|[,.]\\d|:|%|℃| ?(?:개|일|월|년|시간|분|원|명|회)|시|번(?!지|길)|세|살|위|주|도(?![가-힣])|배|점|곡|편|장|권|인(?!데)|학년|차|대|잔|만|천|백|억|조|여|가(?!길)|박|호선|호점|[kcm]?m\\b|k?g\\b|ml|l\\b|gb|mb|px)';
const HOUSE = `\\d{1,4}(?:-\\d{1,4})?(?: ?번지)?${COUNTER}`;
const DOOR =
  '(?:[ ,(]{0,3}(?:[가-힣A-Za-z0-9]{0,12}(?:아파트|빌라|빌|오피스텔|맨션|주택|하이츠|타운|타워|파크) ?)?(?:(?:제? ?\\d{1,4}|[가-하A-F])동[ ,]{0,2})?(?:지하 ?)?(?:B?\\d{1,2}층[ ,]{0,2})?(?:B?\\d{1,4}호(?!선|점|기|봉|차|실?까지)|(?:반지하|지층|옥탑)))';
const FLOOR = '(?:[ ,(]{0,3}(?:지하 ?)?B?\\d{1,2}층)';

/** `도담시 새봄로 41, 302호`; `온기로 77번길 12-4 2층`. */
const ROAD = new RegExp(
  `${AREA}(?<![가-힣])(?<road>${NAME}[가-힣0-9]{0,7}(?<!으)(?:대로|로|길)(?<branch>(?: ?\\d{1,3}번?| ?[가-힣])길)?) ?(?<house>${HOUSE})(?<door>${DOOR})?(?<floor>${FLOOR})?`,
  'gi',
);
/** `가온시 새벽동 44-7 솔빛빌라 302호`; `가온면 나래리 산 12-1`. */
const LOT = new RegExp(
  `${AREA}(?<![가-힣])(?<road>${NAME}{1,6}(?:동|리|\\d?가)) (?:산 ?)?(?<house>${HOUSE})(?<door>${DOOR})?(?<floor>${FLOOR})?`,
  'gi',
);
/** `솔빛아파트 103동 1502호`. */
const UNIT =
  /(?<![가-힣\dA-Za-z])(?:[가-힣A-Za-z0-9]{2,12}(?:아파트|빌라|오피스텔|맨션|주택|하이츠|타운) ?(?:(?:제? ?\d{1,4}|[가-하A-F])동[ ,]{0,2})?|제? ?\d{1,4}동[ ,]{0,2})\d{1,4}호(?![선점기봉차])/g;

const SURE_AREA = new RegExp(`(?:${CITY}|${NAME}{1,4}[읍군]),? `);

export function findKoreanAddresses(draft: DraftText): readonly FoundAddress[] {
  return [
    ...findAll(draft, ROAD).map((found) => ({ ...found, reach: reachOf(found, false) })),
    ...findAll(draft, LOT).map((found) => ({ ...found, reach: reachOf(found, true) })),
    ...findAll(draft, UNIT).map((found) => ({ ...found, reach: 'door' as const })),
  ];
}

function reachOf({ groups }: Found, lot: boolean): AddressReach {
  const { area = '', road = '', branch, house = '', door, floor } = groups.groups ?? {};
  if (door) return 'door';
  if (lot) {
    const placed = /-/.test(house) || SURE_AREA.test(area) || /\S \S/.test(area);
    return (area && placed) || house.endsWith('번지') ? 'house' : 'unsure';
  }
  // `문자로 1`: a noun with a particle looks like a road.
  if (branch || floor || SURE_AREA.test(area)) return 'house';
  return (area && road.endsWith('길')) || /-/.test(house) ? 'house' : 'unsure';
}

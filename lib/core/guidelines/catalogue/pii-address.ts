import type { DraftText } from '../draft-text';
import { around } from '../find';
import { findEnglishAddresses } from '../personal-data/english-address';
import { type FoundAddress, findKoreanAddresses } from '../personal-data/korean-address';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PERSONAL_DATA_ACT } from '../sources/laws';
import { PRACTICE } from '../sources/practice';
import { REMOVE_ADDRESS, removal } from '../suggest';

/** Somebody lives or receives there. */
const HOME =
  /배송지|받는 ?(?:분|곳|사람)|재배송|출고|문 ?앞|(?<![가-힣])댁|할머니댁|자택|집주소|(?:우리|저희) ?집|(?<![가-힣])집(?:이|은|에|으로|까지|앞|\s)|이사했|살아요|살고|사는 ?곳|에 ?(?:사는|산다|삽니다)|거주|경비실|\b(?:my (?:home|house|place|address|flat|parcel)|home address|(?:i|we) (?:live|moved)|lives at|neighbou?r|gate code|m(?:r|s|rs)\b)/i;
/** Something is sent there, or it is called an address. */
const SENT =
  /주소|배송|배달|택배|등기|우편물?|보내|보낼|보냈|부쳐|수령|받으|받을|고객님|[가-힣]{2,4} ?님|부탁|발송|회수|수거|기사님|바꿔|변경|초대장|\b(?:ship\w*|send|sent|resend|deliver\w*|parcel|package|courier|driver|address|billing|moved|moving|left (?:it )?at|wrong|my)\b/i;
/** A place that is announced, not lived in. */
const VENUE =
  /매장|본점|지점|가게|쇼룸|팝업|[가-힣]{1,6}점(?:이|은|에|으로|에서|을|과| |,|:|\)|$)|본사|사옥|사무[실소]|센터|전시|행사|공연|강연|강의|설명회|개최|열립|열려|열었|엽니다|오픈|오시는 ?길|찾아오|찾아와|들러|위치|약도|주차|영업|운영|\d번 ?출구|도서관|미술관|박물관|병원|의원|약국|호텔|식당|카페|서점|학교|공장|물류|창고|접수처|반품 ?주소|지역|공사|\b(?:stores?|shops?|visit|open(?:s|ed|ing)?|showroom|gallery|museum|office|branch|hq|headquarters|join us|see you|doors|find us|come (?:by|to)|we(?:['’]re| are) (?:at|moving)|our new|clos(?:ed|es)|caf[eé]|restaurant|exhibition|venue|pop-?up|studio|clinic|parking|library|hotel|warehouse)\b/i;

const KOREAN_CUES = ['로', '길', '동', '리'].flatMap((end) =>
  [...'0123456789'].flatMap((digit) => [`${end}${digit}`, `${end} ${digit}`]),
);

export const piiAddress: Rule = {
  id: 'pii-address',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  // biome-ignore format: kinds of streets
  cues: [
    ...KOREAN_CUES, '리 산', '동 산', '아파트', '빌라', '오피스텔', '맨션', '주택', '하이츠', '타운',
    'street', ' st', 'road', ' rd', 'avenue', ' ave', 'lane', ' ln', 'drive', ' dr', 'court', ' ct', 'close', 'mews', 'terrace',
    'place', ' pl', 'boulevard', ' blvd', ' way', 'crescent', 'gardens', 'grove', 'square', ' sq', ' row', ' walk', 'parkway', ' pkwy',
    'highway', ' hwy', ' cir', 'box',
  ],
  check(draft) {
    return [
      ...(draft.language === 'ko' ? findKoreanAddresses(draft) : []),
      ...(/[a-z]/.test(draft.folded) ? findEnglishAddresses(draft) : []),
    ]
      .filter((found) => isSomebodys(draft, found))
      .map(({ start, end }) => ({
        start,
        end,
        suggestions: [removal(draft.text, { start, end }, REMOVE_ADDRESS)],
      }));
  },
};

function isSomebodys(draft: DraftText, found: FoundAddress): boolean {
  if (
    found.reach === 'unsure' &&
    !/(?:(?<!도로명 ?)주소|배송지|집|댁)[가-힣]{0,2}[ :]{0,2}$/.test(lead(draft, found))
  )
    return false;
  const words = around(draft, found, 50, 50);
  if (VENUE.test(words)) return found.reach === 'door' && HOME.test(words);
  return found.reach === 'door' || HOME.test(words) || SENT.test(words);
}

function lead(draft: DraftText, found: FoundAddress): string {
  return draft.normal.text.slice(Math.max(0, found.at - 10), found.at);
}

export const docs: RuleDocs = {
  message: { ko: '집 주소로 보이는 내용이 있습니다', en: 'Looks like a home address' },
  reason: {
    ko: '주소는 이름이나 아이디 하나만 더 알면 어디 사는 누구인지 드러냅니다. 배송지는 DM이나 마이페이지에서 확인해 주세요.',
    en: 'With a name or handle beside it, an address tells where someone lives; confirm it by DM or in the account page.',
  },
  summary: {
    ko: '동·호수까지 적힌 주소와, 보낼 곳이나 집으로 적힌 도로명·지번 주소를 찾습니다. 매장과 행사 장소 안내는 그대로 둡니다.',
    en: 'Finds addresses down to the door, and streets given as somebody’s home or delivery address. Leaves shops and venues alone.',
  },
  evidence: [PERSONAL_DATA_ACT, PRACTICE],
  bad: {
    ko: ['주소를 가람시 달빛로 27, 1103호로 바꿔 두었습니다', '105동 904호 문 앞에 두고 왔다고 합니다'],
    en: [
      'We have shipped it to 41 Linden Road, Apt 6',
      'Your parcel went to 8 Plover Close, Marsham MR2 5QT',
    ],
  },
  good: {
    ko: ['가람점이 달빛로 27 1층에 문을 열었습니다', '앞으로 3일 안에 보내 드리겠습니다'],
    en: ['Our new shop opens at 41 Linden Road on Friday', 'Please check the address in your account'],
  },
};

import type { DraftText } from '../draft-text';
import { around, type Found, findAll } from '../find';
import { isSample } from '../personal-data/sample-number';
import { MOBILE_SHAPES, SHARED_SHAPES } from '../phone-shapes';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PERSONAL_DATA_ACT } from '../sources/laws';
import { PRACTICE } from '../sources/practice';
import { REMOVE_NUMBER, removal } from '../suggest';

const TOLL_FREE = /^\D*1?\D*8(?:00|88|77|66|55|44|33)/;
const PUBLIC_DESK =
  /\b(?:store|shops?|showroom|shelter|support|help ?(?:line|desk)|hot ?line|customer (?:service|care)|desk|front|office|reception|hotel|restaurant|caf[eé]|museum|gallery|library|school|hospital|pharmacy|press|media|newsroom|sales|bookings?|reservations?|tickets?|lines?|branch|clinic|switchboard|enquiries|inquiries|orders?|call us|reach us|contact us|our (?:team|number|phone)|us (?:at|on)|tel|freephone|toll.free)\b(?:[^.!?\n]|\.(?! )){0,30}$|(?:고객센터|대표|문의|상담|예약|본사|지사|지점|매장|해외|대사관|영사)[^.!?]{0,15}$/i;
const PUBLIC_AFTER =
  /^[^.!?\n]{0,12}(?:\b(?:for (?:bookings?|reservations?|tickets|press|media|orders|enquiries|inquiries|details|help|support)|to (?:book|reserve|order|donate)|weekdays|mon\b|daily|24\/7|toll.free)|매장|본사|대표번호)/i;
const PRIVATE =
  /\b(?:personal|private|cell|mobile|my|mine|me|his|her|their|wife|husband|driver.?s?|rep|courier.?s?|m(?:r|s|rs)\b)/i;

export const piiPhonePersonal: Rule = {
  id: 'pii-phone-personal',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    if (!draft.hasNumber) return [];
    const shared = SHARED_SHAPES.flatMap((shape) => findAll(draft, shape, draft.digits));
    return MOBILE_SHAPES.flatMap((shape) => findAll(draft, shape, draft.digits))
      .filter((found) => !isCode(draft, found))
      .concat(shared.filter((found) => !isDesk(draft, found)))
      .filter((found) => !isSample(draft, found))
      .map(({ start, end }) => ({
        start,
        end,
        suggestions: [removal(draft.text, { start, end }, REMOVE_NUMBER)],
      }));
  },
};

/** One run of digits that goes on from letters or names itself an order. */
function isCode(draft: DraftText, found: Found): boolean {
  if (!/^\d+$/.test(found.groups[0])) return false;
  return /[A-Za-z]$|(?:주문|송장|운송장|예약|접수|상품|모델)\s?번호[^\d]{0,3}$/.test(
    around(draft, found, 12, 0).slice(0, -1),
  );
}

function isDesk(draft: DraftText, found: Found): boolean {
  const lead = around(draft, found, 40, 0).trimEnd();
  const tail = around(draft, found, 0, 30).slice(1);
  if (TOLL_FREE.test(found.groups[0])) return true;
  return (PUBLIC_DESK.test(lead) || PUBLIC_AFTER.test(tail)) && !PRIVATE.test(lead);
}

export const docs: RuleDocs = {
  message: { ko: '개인 휴대전화 번호가 있습니다', en: 'Contains a personal mobile number' },
  reason: {
    ko: '공개된 개인 번호는 거둘 수 없고 스팸과 괴롭힘에 쓰입니다. 대표번호나 DM으로 안내하는 편이 안전합니다.',
    en: 'A number made public cannot be taken back and invites spam and harassment; a public line or DM is safer.',
  },
  summary: {
    ko: '개인 휴대전화 번호를 찾습니다. 대표번호(15xx, 16xx, 18xx, 080)와 지역번호는 그대로 둡니다.',
    en: 'Finds personal mobile numbers and leaves hotlines and public desks alone.',
  },
  evidence: [PERSONAL_DATA_ACT, PRACTICE],
  bad: {
    ko: ['담당자 010-1234-5678로 전화 주세요', '배송기사님 번호 공일공 일이삼사 오육칠팔 입니다'],
    en: ['Call our rep at +82 10-1234-5678', 'My cell is (415) 555-0109, call me any time'],
  },
  good: {
    ko: ['고객센터 1588-0000(평일 9–18시)로 전화 주세요', '무료 상담은 080-777-0000입니다'],
    en: ['Call 1588-0000 (weekdays 9–18)', 'Toll-free help: 1-800-555-0199'],
  },
};

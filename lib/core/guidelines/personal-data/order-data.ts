import { MOBILE_SHAPES } from '../phone-shapes';
import { PLAIN_EMAIL } from './email-shapes';

/** What belongs to one customer's order, booking or account, actually given and not only named. */
export const KOREAN_ORDER_DATA: readonly RegExp[] = [
  /(?:주문|예약|접수|예매|송장|운송장|회원|계약|증권|청구|티켓|문의|환자|차량|계정)(?: ?번호| ?건| ?코드| ?ID)?(?:은|는|이|가)?[ :(#]{0,3}[A-Za-z]{0,5}-?\d[\dA-Za-z-]{3,20}/g,
  /\((?=[^)\s]{4,20}\))[A-Z]{0,4}-?\d[\dA-Z-]{3,}\)/g,
  /(?:\d{1,2}월 ?\d{1,2}일|\d{1,2}\/\d{1,2}|(?:오전|오후|저녁|내일|모레|[월화수목금토일]요일) ?\d{0,2}시?)[^.!?\n]{0,24}?(?:예약|진료|시술|상담|검진|검사|수술|면접|입실|체크인|방문|수업|레슨|\d명|확정)/g,
  /(?:예약|진료|시술|상담|검진|검사|수술|면접|입실|체크인|방문)[^.!?\n]{0,12}?(?:\d{1,2}월 ?\d{1,2}일|\d{1,2}\/\d{1,2}|\d{1,2}시)/g,
  /(?:구매|주문|결제|구입|대여|대출|가입)하신 [^.!?\n]{2,18}?(?=은|는|이|가|을|를|의| )/g,
  /\d[\d,]{2,}원[^.!?\n]{0,10}?(?:결제|환불|취소|승인|이체|입금|출금|연체|미납)|(?:결제|환불|취소|승인|연체|미납)[^.!?\n\d]{0,8}\d[\d,]{2,}원/g,
  /생년월일[^\d\n]{0,4}\d{2,4}/g,
];

export const ENGLISH_ORDER_DATA: readonly RegExp[] = [
  /\b(?:order|booking|reservation|tracking|parcel|ticket|policy|claim|invoice|account|case|member(?:ship)?|ref(?:erence)?)\b[ :]?(?:(?:no|number|id|ref|code|is)\b\.? ?:?)?[ :#(]{0,3}[A-Z]{0,5}-?\d[\dA-Z-]{2,20}/gi,
  /\b(?:clinic|appointment|surgery|consultation|treatment|therapy|scan|check-?up|session|fitting|booking|reservation|viewing|interview|room|table)\b[^.!?\n]{0,25}?(?:\b\d{1,2}(?::\d\d)? ?[ap]m\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\btomorrow)/g,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[^.!?\n]{0,20}?\b(?:clinic|appointment|surgery|consultation|treatment|check-?up)\b|\b\d{1,2}(?::\d\d)? ?[ap]m\b[^.!?\n]{0,20}?\b(?:appointment|consultation|treatment|surgery)\b/g,
  /\b(?:refund|payment|charge|balance|loan|bill|invoice)(?: of)? ?[$£€]\d[\d,.]*|[$£€]\d[\d,.]* (?:refund|payment|loan|charge)/gi,
  /\b(?:date of birth|dob|born)\b[^\d\n]{0,6}\d/gi,
];

/** Ways to reach somebody, in any language. */
export const REACHES: readonly RegExp[] = [PLAIN_EMAIL, ...MOBILE_SHAPES.slice(0, 2)];

/** Korean mobiles: 010 and the older 011, 016 to 019, in groups. */
const KOREAN =
  /(?<!\d|\d-|[A-Za-z]-)(?:\(?(?:(?:\+|00)82|82(?=[-. )]|10))\)?[- .]{0,3}\(?0?\)?|\(?0)1[016789]\)?[-. /,\n\u0001]{0,3}\d{3,4}[-. /,\n\u0001]{0,3}\d{4}(?!\d|-\d\d|\.\d{3})/g;

/** The same with its digits strewn apart. */
const KOREAN_STREWN =
  /(?<!\d[-. ]?)(?:0[-. \u0001]{1,5}1[-. \u0001]{1,5}[016789]|01[016789])(?:[-. /\n\u0001()]{0,6}\d){8}(?![-. ]?\d)/g;

const BRITISH = /(?<!\d)(?:(?:\+|00)44[ -]?\(?0?\)?[ -]?|0)7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/g;

/** Ten digits spoken one by one, or eleven from a zero. */
const SPOKEN =
  /(?<!\d[-. ]?)(?:[2-9]\u0001+(?:[-., ()]{0,3}\d\u0001*){9}|0\u0001+(?:[-., ()]{0,3}\d\u0001*){10})(?![-. ]?\d)/g;

const AMERICAN_LOCAL =
  /(?<![\d-])[2-9]\d{2}-\d{4}(?=[^\d]{1,6}area code| is (?:my|his|her|me)\b)|(?<=\b(?:my|his|her|their) (?:number|new number|cell|mobile|phone)\b[^\d\n]{0,8}|\b(?:call|text|ring|reach|dial|phone|message) (?:me|him|her|them|[a-z]+ on)\b[^\d\n]{0,12})[2-9]\d{2}[-. ]\d{4}(?![\d-])|(?<=\b(?:courier|driver|rider|rep|agent|technician|engineer|plumber|electrician|manager|colleague|neighbou?r|landlord|nurse)\b[^\d\n.!?]{0,25})(?<![\d.-])[2-9]\d{2}[-.]\d{4}(?=[.,;!?)]|\s*$)|(?<![\d.-])[2-9]\d{2}[-.]\d{4}(?=[^\d\n]{1,20}\b(?:(?:text|call|ring|phone|message|ping|buzz|try|ask) (?:him|her|them|me)|give (?:him|her|them|me) a (?:shout|call|ring|bell|buzz|text|try)|ask for [a-z]+)\b)/gi;
const AMERICAN_BARE =
  /(?<=\b(?:text|call|ring|dial|cell|mobile|phone|tel|whatsapp|number|reach me)\b[^\d\n]{0,12})(?<!(?:order|ticket|invoice|case|reference|tracking|ref|account|model|serial|part) number[^\d\n]{0,12})(?!8(?:00|88|77|66|55|44|33))[2-9]\d{2}[2-9]\d{6}(?!\d)/gi;

/** A landline, where it is said to be a home's or a person's own. */
const KOREAN_HOME =
  /(?<=(?:자택|(?<![가-힣])(?:집|댁) ?(?:전화|번호)|개인 ?(?:번호|연락처|전화))[^\d\n]{0,10})0(?:2|[3-6]\d)[-. )]{1,2}\d{3,4}[-. ]\d{4}(?!\d)/g;

/** Shapes that only people's own telephones have. */
export const MOBILE_SHAPES: readonly RegExp[] = [
  KOREAN,
  KOREAN_STREWN,
  BRITISH,
  SPOKEN,
  AMERICAN_LOCAL,
  AMERICAN_BARE,
  KOREAN_HOME,
];

const AMERICAN =
  /(?<![\d-])(?:\+?1[-. ]{0,2})?(?:\([2-9]\d{2}\)|[2-9]\d{2})[-. ,/\u0001]{1,6}[2-9](?:\u0001*[ ]?\d){2}[-. ,/\u0001]{1,6}(?:\d[ \u0001]*){3}\d\u0001*(?![\d-]|\.\d)/g;
const AMERICAN_CLOSED =
  /(?<![\d-])(?:\+?1[-. ]?)?\([2-9]\d{2}\)[2-9]\d{2}[-. ]?\d{4}(?!\d)|(?<!\d)\+1[2-9]\d{2}[2-9]\d{6}(?!\d)/g;
const INTERNATIONAL =
  /(?<!\d)\+(?!82|1[ -.]?8|44[ -]?\(?0?\)?7)\d{1,3}[ -]?(?:\(0\))?\d(?:[ -]?\d){7,11}(?!\d)/g;

/** Shapes that mobiles and front desks share; the words around them decide. */
export const SHARED_SHAPES: readonly RegExp[] = [AMERICAN, AMERICAN_CLOSED, INTERNATIONAL];

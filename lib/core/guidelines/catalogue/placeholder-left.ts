import { findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { HOUSE_RULE } from '../sources/practice';
import { removal } from '../suggest';

const KOREAN_BLANK =
  '고객 ?(?:님 ?)?(?:명|이름|성함)|담당자 ?(?:명|이름)|브랜드 ?명?|제품 ?명?|상품 ?명?|매장 ?명?|회사 ?명?|이름|성함|날짜|일자|시간|시각|링크|금액|주문 ?번호|내용';
const ENGLISH_BLANK =
  'name|first ?name|last ?name|customer(?: name)?|brand|company|date|time|link|url|product|order(?: number| no)?|city|store|amount|agent|insert[^\\]>]{0,20}|your [a-z ]{1,20}|tbd';

const BLANKS = [
  /\$?\{\{? ?[\p{L}_][^{}\n]{0,28}\}\}?/gu,
  /%[a-z_]{3,20}%|%\([a-z_]{2,20}\)s/gi,
  new RegExp(`\\[ ?(?:${KOREAN_BLANK}|${ENGLISH_BLANK})[^\\]\\n]{0,10}\\]`, 'gi'),
  /\((?:고객 ?명|고객 ?이름|담당자 ?명|브랜드 ?명|제품 ?명|상품 ?명|매장 ?명|회사 ?명|이름 ?입력|날짜 ?입력|링크 ?삽입|insert [a-z ]{2,20})\)/gi,
  new RegExp(`<(?:${KOREAN_BLANK}|${ENGLISH_BLANK})>`, 'gi'),
  /(?:O{2,3}|○{2,3}|X{2,3}|0{2})월 ?(?:O{2,3}|○{2,3}|X{2,3}|0{2})일(?: ?(?:O{2}|○{2}|X{2})시)?/g,
  /\[(?:O{2,}|○+|X{2,}|_{2,}|여기에[^\]\n]{0,12})\]|\{\d{1,2}\}|\$[A-Z]+_[A-Z_]+|\b(?:customer|first|last|user|order)_(?:name|number|id)\b/g,
  /(?:[xX]{2}|\*{2}|_{2,})월(?: ?(?:[xX]{2}|\*{2}|_{2,})일)?|(?<![\d])0월 ?0일|20[XxO○]{2}년|XX:XX/g,
  /\((?:이름|성함|고객|날짜|시간|링크|금액|제품)\)(?= ?(?:님|고객|까지|에|부터|으로|로|을|를|이|가))|[([](?:링크|사진|이미지|파일) ?(?:첨부|삽입)[)\]]|@{2,}(?= ?(?:님|고객))/g,
  /(?:여기에 ?(?:내용|이름|링크|문구)?(?:을|를)? ?입력|내용을 입력)(?:하세요|해 ?주세요)?|샘플 텍스트/g,
  /○{2,}|◯{2,}|(?<![A-Za-z])(?:O{2,4}(?=[가-힣])|(?:O{2,4}|X{2,4})(?= ?(?:님|고객|월|일|시|원|점|사|호|개|명|매장|브랜드|제품|씨|팀)))|(?<![A-Za-z])X{3,4}(?![A-Za-z])/g,
  /(?<![ㄱ-ㅎ])ㅇ{2,3}(?= ?(?:님|고객|월|일(?!상)|시))/g,
  /\b(?:TODO|FIXME|TKTK)\b:?(?: \w+)?|[Ll]orem ipsum|(?<=[가-힣 ])_{3,}|(?<!_)_{3,40}(?=[가-힣 ])/g,
];

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  family: 'reply',
  level: 'block',
  ...EVERYWHERE,
  check(draft) {
    const label = { ko: '빈칸 지우기', en: 'Remove the blank' };
    return BLANKS.flatMap((pattern) => findAll(draft, pattern)).map((found) => ({
      start: found.start,
      end: found.end,
      suggestions: [removal(draft.text, found, label)],
    }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '빈칸이 남았습니다', en: 'A placeholder is left' },
  reason: {
    ko: '채우지 않은 빈칸은 복사한 답이라는 표시가 되어, 답을 받지 못한 것만 못하게 읽힙니다.',
    en: 'An unfilled blank tells the reader that nobody read the answer before sending it.',
  },
  summary: {
    ko: '템플릿의 빈칸이 채워지지 않은 채 남은 곳을 찾습니다.',
    en: 'Finds blanks of a template that nobody filled.',
  },
  evidence: [HOUSE_RULE],
  bad: {
    ko: ['{고객명} 고객님, OO일까지 보내 드리겠습니다', '설명회는 ○○월 ○○일에 엽니다'],
    en: ['Hi [name], we will ship by {date}', 'Dear <NAME>, thank you for waiting'],
  },
  good: {
    ko: ['민지 고객님, 14일까지 보내 드리겠습니다', 'OX 퀴즈의 정답은 O입니다'],
    en: ['Hi Minji, we will ship by the 14th', 'Size XXL is back, XOXO'],
  },
};

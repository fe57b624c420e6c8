import type { Localized } from '../language';
import type { BlankKind } from './blank-kind';

/** What the extension knows about a blank: its name in each language's templates, and how to ask for it. */
export interface KnownBlank {
  readonly names: Localized;
  readonly label: Localized;
  /** One value as a model, shown as a placeholder. */
  readonly example: Localized;
  /** The reply reads well without it, so it drops out where nothing is known. */
  readonly optional?: true;
  /** Plain text where nothing is said. */
  readonly kind?: BlankKind;
  /** The same from one reply to the next. */
  readonly remembered?: true;
  /** Says who the customer is; never kept. */
  readonly ofCustomer?: true;
}

const blank = (names: [string, string], label: [string, string], example: [string, string]): KnownBlank => ({
  names: { ko: names[0], en: names[1] },
  label: { ko: label[0], en: label[1] },
  example: { ko: example[0], en: example[1] },
});

/** Examples continue the sentence they stand in: `{조치}하고` takes `오늘 다시 발송`. */
const KNOWN_BLANKS: readonly KnownBlank[] = [
  {
    ...blank(['이름', 'name'], ['고객 이름', 'Customer’s name'], ['김민지', 'Minji']),
    optional: true,
    ofCustomer: true,
  },
  { ...blank(['서명', 'sig'], ['서명', 'Signature'], ['MJ', 'MJ']), optional: true, remembered: true },
  { ...blank(['브랜드', 'brand'], ['브랜드', 'Brand'], ['모아마켓', 'Moa Market']), remembered: true },
  blank(['상품', 'item'], ['상품', 'Item'], ['원목 의자', 'oak chair']),
  blank(['모델', 'model'], ['모델', 'Model'], ['청소기 V2', 'V2 vacuum']),
  blank(['증상', 'symptom'], ['증상', 'What it does'], ['전원이 꺼지는', 'keeps turning off']),
  {
    ...blank(['약속일', 'promised'], ['약속한 날', 'Promised date'], ['11월 20일', '20 November']),
    kind: 'date',
  },
  blank(['경과', 'elapsed'], ['지난 시간', 'How late it is now'], ['사흘째', 'day 3']),
  blank(['이전', 'waited'], ['기다린 기간', 'How long they waited'], ['2주', 'two weeks']),
  blank(['원인', 'cause'], ['원인', 'Cause'], ['재고 집계 오류', 'we miscounted the stock']),
  blank(
    ['장애원인', 'outagecause'],
    ['장애 원인', 'Cause of the outage'],
    ['설정 변경 실수', 'A wrong setting caused it'],
  ),
  blank(['조치', 'action'], ['조치', 'What you do now'], ['오늘 새 상품을 발송', 'A new one ships today']),
  blank(
    ['재발', 'change'],
    ['앞으로 바뀌는 점', 'What changes from now on'],
    ['포장을 한 번 더 확인', 'Every parcel is now checked twice'],
  ),
  {
    ...blank(['기한', 'deadline'], ['언제까지', 'By when'], ['11월 24일 18시', '24 November, 18:00']),
    kind: 'date-time',
  },
  {
    ...blank(['다음안내', 'next'], ['다음 안내 시각', 'Next update'], ['오늘 17시', '17:00 today']),
    kind: 'date-time',
  },
  { ...blank(['시작', 'start'], ['시작 시각', 'Since when'], ['오늘 9시 40분', '09:40']), kind: 'date-time' },
  { ...blank(['복구예정', 'eta'], ['복구 예정 시각', 'Expected fix'], ['14시', '14:00']), kind: 'time' },
  {
    ...blank(['복구시각', 'restored'], ['복구된 시각', 'Restored at'], ['13시 20분', '13:20']),
    kind: 'time',
  },
  blank(['서비스', 'service'], ['서비스', 'Service'], ['카드 결제', 'Card payments']),
  { ...blank(['지점', 'store'], ['지점', 'Store'], ['서초점', 'Riverside store']), remembered: true },
  blank(['번호', 'ref'], ['접수 번호', 'Reference number'], ['5521', '5521']),
  blank(['이유', 'reason'], ['이유', 'Reason'], ['위생', 'hygiene']),
  blank(
    ['대안', 'alt'],
    ['대신 할 수 있는 것', 'What you can offer instead'],
    ['무상 점검', 'a free check-up'],
  ),
  blank(['항목', 'items'], ['노출된 항목', 'What was exposed'], ['이메일 주소', 'email addresses']),
  {
    ...blank(['금액차', 'diff'], ['더 청구된 금액', 'Amount overcharged'], ['3,200원', '$3.20']),
    kind: 'amount',
  },
  blank(['비용요인', 'costs'], ['오른 비용', 'What got dearer'], ['우유와 물류비', 'Milk and freight']),
  blank(
    ['항의대상', 'post'],
    ['문제가 된 글', 'The post in question'],
    ['어제 올린 행사 글', 'yesterday’s offer'],
  ),
  blank(
    ['사실', 'fact'],
    ['확인된 사실', 'The verified fact'],
    ['이 제품에는 해당 성분이 없습니다', 'This product does not contain it'],
  ),
  {
    ...blank(
      ['근거링크', 'source'],
      ['근거 주소', 'Link to the evidence'],
      ['https://example.com/report', 'https://example.com/report'],
    ),
    kind: 'link',
  },
  {
    ...blank(
      ['링크', 'link'],
      ['안내 주소', 'Link'],
      ['https://example.com/help', 'https://example.com/help'],
    ),
    kind: 'link',
  },
  {
    ...blank(['규칙', 'rule'], ['운영 규칙', 'House rule'], ['운영 규칙 3조', 'house rule 3']),
    remembered: true,
  },
  blank(
    ['질문답', 'answer'],
    ['답', 'Answer'],
    ['필터는 물로만 씻어 주세요', 'Rinse the filter with water only'],
  ),
  blank(['칭찬', 'praise'], ['칭찬해 주신 것', 'What they praised'], ['우산을 씌워 드린', 'the umbrella']),
  blank(['제안', 'idea'], ['제안', 'Idea'], ['즐겨찾기 순서 바꾸기', 'reorder favourites']),
  {
    ...blank(['영업시간', 'hours'], ['답하는 시간', 'Hours'], ['평일 10시~18시', 'weekdays 10:00 to 18:00']),
    remembered: true,
  },
];

const BY_NAME = new Map(
  KNOWN_BLANKS.flatMap((known) => [[known.names.ko, known] as const, [known.names.en, known] as const]),
);

/** By its name in either language; undefined for a blank that the team made up. */
export function knownBlank(name: string): KnownBlank | undefined {
  return BY_NAME.get(name);
}

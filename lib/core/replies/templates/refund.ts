import { builtIn } from './built-in';

/** Money that should come back. */
export const REFUND_TEMPLATES = [
  builtIn({
    id: 'T7',
    title: { ko: '환불: 언제 들어오나요', en: 'Refund: where it is' },
    kinds: ['refund'],
    wordings: {
      ko: [
        '환불을 {이전} 넘게 기다리셨군요. 죄송합니다. 승인은 끝났고 카드사 반영만 남아 {기한}까지 들어옵니다. 그때까지 안 보이면 제가 카드사에 직접 확인하겠습니다. 결제 정보는 DM으로만 받습니다 ^{서명}',
      ],
      en: [
        'You have waited more than {waited} for the refund; I’m sorry. It is approved and reaches your card by {deadline}. If not, I’ll chase the card company myself. Payment details by DM only ^{sig}',
      ],
    },
    tags: ['첫답변', '환불', '현황', 'first reply', 'refund', 'status'],
    shortcut: 'refund',
    gate: '',
  }),
  builtIn({
    id: 'T8',
    title: { ko: '환불: 해 드릴 수 없을 때', en: 'Refund: cannot be granted' },
    kinds: ['refund'],
    wordings: {
      ko: [
        '기대하신 답이 아니라 죄송합니다. 개봉한 {상품}은 {이유} 문제로 환불해 드릴 수 없습니다. 대신 {대안}은 오늘 바로 접수해 드릴 수 있습니다. 원하시면 {링크} 에서 시간을 골라 주세요 ^{서명}',
      ],
      en: [
        'I’m sorry this is not the answer you hoped for. Opened items can’t be refunded for {reason} reasons. What I can arrange today is {alt}. Pick a time here: {link} ^{sig}',
      ],
    },
    tags: ['환불', '거절', '대안', 'refund', 'refusal', 'alternative'],
    shortcut: 'norefund',
    gate: '',
  }),
  builtIn({
    id: 'T17',
    title: { ko: '요금이 더 청구됐을 때', en: 'Billing error or overcharge' },
    kinds: ['price', 'refund'],
    wordings: {
      ko: [
        '{금액차} 더 청구된 것이 맞습니다. 저희 계산 오류입니다. 죄송합니다. {기한}까지 자동 환급되고, 같은 오류가 난 다른 고객님께도 오늘 모두 바로잡습니다. 내역은 DM으로 드렸습니다 ^{서명}',
      ],
      en: [
        'You are right: {diff} too much, our calculation error. I’m sorry. It is refunded by {deadline}, and everyone with the same error is corrected today. Details are in your DM ^{sig}',
      ],
    },
    tags: ['청구', '환급', 'billing', 'repayment'],
    shortcut: 'overcharge',
    gate: 'billing',
  }),
];

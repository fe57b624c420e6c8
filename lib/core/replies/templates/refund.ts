import { builtIn } from './built-in';

/** Money that should come back. */
export const REFUND_TEMPLATES = [
  builtIn({
    id: 'T37',
    title: { ko: '환불: 요청을 받았을 때', en: 'Refund: asked for, being checked' },
    kinds: ['refund'],
    wordings: {
      ko: [
        '환불을 바라실 만큼 실망하셨을 텐데 죄송합니다. 말씀해 주셔서 감사합니다. 환불이 가능한지 제가 담당 부서와 확인하고 {다음안내}까지 이 글에 답글로 알려 드리겠습니다. 주문번호는 DM으로만 보내 주세요 ^{서명}',
        '기대에 미치지 못해 죄송합니다. 남겨 주신 환불 요청은 제가 맡았습니다. 주문 내용부터 살펴보고, 처리할 수 있는지와 다음 절차를 {다음안내}까지 여기에 적겠습니다. 결제 정보나 주문번호는 DM으로 주세요 ^{서명}',
      ],
      en: [
        'I’m sorry it has come to asking for your money back, and thank you for telling us. I’m checking with the team whether we can refund it and will reply here by {next}. Order no. by DM only, please ^{sig}',
        'That is not how it should have gone, and I’m sorry. Your refund request is with me: I’ll go through the order and write under your post by {next} what we can do. Please keep order and payment details to DM ^{sig}',
      ],
    },
    tags: ['첫답변', '환불', '확인', 'first reply', 'refund', 'checking'],
    shortcut: 'moneyback',
    gate: '',
  }),
  builtIn({
    id: 'T7',
    title: { ko: '환불: 언제 들어오나요', en: 'Refund: where it is' },
    kinds: ['refund'],
    wordings: {
      ko: [
        '{이전} 넘게 환불을 기다리셨군요. 죄송합니다. 승인은 끝났고 카드사 반영만 남아 {기한}까지 들어옵니다. 그때까지 안 보이면 제가 카드사에 직접 확인하겠습니다. 결제 정보는 DM으로만 받습니다 ^{서명}',
        '아직 입금되지 않아 걱정하셨겠습니다. {이전} 넘게 걸려 죄송합니다. 저희 쪽 승인은 마쳤고 카드사를 거쳐 {기한}까지 들어옵니다. 늦어지면 카드사에는 제가 연락하겠습니다. 카드 정보는 DM으로만 주세요 ^{서명}',
      ],
      en: [
        'You have waited more than {waited} for the refund; I’m sorry. It is approved and reaches your card by {deadline}. If not, I’ll chase the card company myself. Payment details by DM only ^{sig}',
        'More than {waited} is too long to be without your money, and I’m sorry. Our side is done; the card company books it by {deadline}. Should it not be there, I will call them for you. Please keep payment details to DM ^{sig}',
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
        '도움이 되지 못해 죄송합니다. {이유} 때문에 개봉하신 {상품}은 환불이 되지 않습니다. 제가 해 드릴 수 있는 것은 {대안}이고, 오늘 바로 잡아 드리겠습니다. 편하신 시간을 골라 주세요 {링크} ^{서명}',
      ],
      en: [
        'I’m sorry this is not the answer you hoped for. Opened items can’t be refunded for {reason} reasons. What I can arrange today is {alt}. Pick a time here: {link} ^{sig}',
        'I wish I had a better answer, and I’m sorry. For {reason} reasons we can’t take back what has been opened. I can book {alt} for you today instead; choose the time that suits you: {link} ^{sig}',
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
        '확인해 보니 저희가 {금액차}을 더 청구했습니다. 계산을 잘못한 저희 탓입니다. 죄송합니다. {기한}까지 돌려드리고, 같은 일이 있었던 분들도 모두 찾아 오늘 고칩니다. 고객님 내역은 DM에 적어 두었습니다 ^{서명}',
      ],
      en: [
        'You are right: {diff} too much, our calculation error. I’m sorry. It is refunded by {deadline}, and everyone with the same error is corrected today. Details are in your DM ^{sig}',
        'We charged you {diff} more than we should have. The sum was wrong on our side, and I’m sorry. You have it back by {deadline}, and today I correct it for everybody else. The breakdown is in your DM ^{sig}',
      ],
    },
    tags: ['청구', '환급', 'billing', 'repayment'],
    shortcut: 'overcharge',
    gate: 'billing',
  }),
];

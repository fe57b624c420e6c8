import { builtIn } from './built-in';

/** Late, lost and wrong parcels. */
export const DELIVERY_TEMPLATES = [
  builtIn({
    id: 'T2',
    title: { ko: '배송 지연: 원인을 찾는 중', en: 'Delivery delay: cause unknown' },
    kinds: ['delivery'],
    wordings: {
      ko: [
        '{상품}을 {경과} 기다리고 계셔서 많이 답답하셨겠습니다. 죄송합니다. 지금 운송사에 위치를 확인 중이고 {다음안내}에 이 글에 답글로 알려 드리겠습니다. 주문번호는 DM으로 보내 주세요 ^{서명}',
      ],
      en: [
        'Waiting until {elapsed} for your {item} is frustrating, and I’m sorry. I’m tracing it with the carrier now and will reply here by {next}. Please send the order no. by DM ^{sig}',
      ],
    },
    tags: ['첫답변', '지연', '확인', 'first reply', 'delay', 'checking'],
    shortcut: 'tracing',
    gate: '',
  }),
  builtIn({
    id: 'T1',
    title: { ko: '배송 지연: 원인을 알 때', en: 'Delivery delay: cause known' },
    kinds: ['delivery'],
    wordings: {
      ko: [
        '{이름} 고객님, {약속일}에 받으셔야 할 {상품}이 {경과} 오지 않아 죄송합니다. {원인} 때문이며 저희 잘못입니다. {조치}하고 {기한}까지 도착을 제가 확인하겠습니다. 주문번호는 DM으로만 부탁드립니다 ^{서명}',
      ],
      en: [
        'I’m sorry, {name}. Your {item} was due on {promised} and it is {elapsed}: {cause}. Our mistake. {action} and I will confirm arrival by {deadline}. Please send the order no. by DM only ^{sig}',
      ],
    },
    tags: ['지연', '사과', 'delay', 'apology'],
    shortcut: 'delay',
    gate: '',
  }),
  builtIn({
    id: 'T3',
    title: { ko: '택배 분실', en: 'Lost parcel' },
    kinds: ['delivery'],
    wordings: {
      ko: [
        '운송 기록이 멈춰 분실로 판단했습니다. 오래 기다리게 해 드려 죄송합니다. 오늘 새 {상품}을 보냈고 {기한}까지 도착합니다. 송장번호는 DM으로 드렸습니다 ^{서명}',
      ],
      en: [
        'Tracking has stopped, so I’m treating the parcel as lost. I’m sorry for the wait. A new {item} left today and arrives by {deadline}. The tracking no. is in your DM ^{sig}',
      ],
    },
    tags: ['분실', '재발송', 'lost', 'resend'],
    shortcut: 'lost',
    gate: 'logistics',
  }),
  builtIn({
    id: 'T9',
    title: { ko: '다른 상품이 갔을 때', en: 'Wrong item sent' },
    kinds: ['delivery'],
    wordings: {
      ko: [
        '다른 상품이 가서 두 번 번거롭게 해 드렸습니다. 저희 포장 실수입니다. 죄송합니다. 맞는 {상품}은 오늘 출고하고, 잘못 간 상품은 {기한}에 저희가 찾아가겠습니다. 주소 확인은 DM으로 부탁드립니다 ^{서명}',
      ],
      en: [
        'We packed the wrong item. Our mistake, and I’m sorry for the trouble. The right {item} ships today and we collect the wrong one by {deadline}. Please confirm the address by DM ^{sig}',
      ],
    },
    tags: ['오배송', '교환', 'wrong item', 'exchange'],
    shortcut: 'wrongitem',
    gate: '',
  }),
];

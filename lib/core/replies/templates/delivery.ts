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
        '{상품} 소식 없이 {경과} 기다리게 해 드려 죄송합니다. 어디에 멈춰 있는지 운송사와 함께 찾고 있습니다. {다음안내}에는 찾은 내용을 이 글에 남기겠습니다. 주문번호를 DM으로 주시면 더 빨리 찾습니다 ^{서명}',
      ],
      en: [
        'Waiting until {elapsed} for your {item} is frustrating, and I’m sorry. I’m tracing it with the carrier now and will reply here by {next}. Please send the order no. by DM ^{sig}',
        'I’m sorry your {item} has kept you waiting until {elapsed}. The carrier and I are looking for it now, and you will read what we find under this post by {next}. Your order no. by DM helps me most ^{sig}',
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
        '{이름} 고객님, {약속일}에 드리기로 한 {상품}을 {경과} 기다리시게 해 죄송합니다. {원인}에서 생긴 저희 잘못입니다. {조치}하고 {기한}까지 받으시는지 제가 지켜보겠습니다. 주문번호는 DM으로만 주세요 ^{서명}',
      ],
      en: [
        'I’m sorry, {name}. Your {item} was due on {promised} and it is {elapsed}: {cause}. Our mistake. {action} and I will confirm arrival by {deadline}. Please send the order no. by DM only ^{sig}',
        'You should have had your {item} on {promised}, {name}. It is {elapsed} and I’m sorry: {cause}, our fault. {action}; I will make sure you have it by {deadline}. Order no. by DM only, please ^{sig}',
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
        '보내 드린 {상품}이 운송 중에 사라졌습니다. 헛되이 기다리시게 해 죄송합니다. 찾기를 멈추고 오늘 새것을 출고했으니 {기한}까지 받으실 수 있습니다. 새 송장번호는 DM에 있습니다 ^{서명}',
      ],
      en: [
        'Tracking has stopped, so I’m treating the parcel as lost. I’m sorry for the wait. A new {item} left today and arrives by {deadline}. The tracking no. is in your DM ^{sig}',
        'Your {item} got lost on the way, and I’m sorry you waited for nothing. Rather than search any longer I sent a new one today, due by {deadline}. You have its tracking no. by DM ^{sig}',
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
        '주문하신 것과 다른 상품을 받으셨습니다. 저희가 잘못 담았습니다. 번거롭게 해 드려 죄송합니다. 오늘 {상품}을 새로 보내고, 받으신 것은 {기한}에 문 앞에서 가져가겠습니다. 받으실 주소는 DM으로 확인해 주세요 ^{서명}',
      ],
      en: [
        'We packed the wrong item. Our mistake, and I’m sorry for the trouble. The right {item} ships today and we collect the wrong one by {deadline}. Please confirm the address by DM ^{sig}',
        'You opened the box to the wrong thing. That was our slip, and I’m sorry. Your {item} leaves today, and by {deadline} we fetch the other one from your door. A DM to confirm the address is all I need ^{sig}',
      ],
    },
    tags: ['오배송', '교환', 'wrong item', 'exchange'],
    shortcut: 'wrongitem',
    gate: '',
  }),
];

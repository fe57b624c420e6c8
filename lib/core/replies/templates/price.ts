import { builtIn } from './built-in';

/** Prices and terms. */
export const PRICE_TEMPLATES = [
  builtIn({
    id: 'T18',
    title: { ko: '가격 인상', en: 'Price increase' },
    kinds: ['price'],
    wordings: {
      ko: [
        '가격이 올라 부담되신다는 말씀, 솔직히 들려주셔서 감사합니다. {비용요인}이 1년 새 크게 올라 일부만 반영했습니다. 용량과 재료는 그대로이고, 바뀐 항목 전체를 표로 공개했습니다 {링크} ^{서명}',
        '오른 가격이 반갑지 않으실 텐데 말씀해 주셔서 고맙습니다. 한 해 동안 {비용요인}이 많이 올라 그중 일부를 가격에 담았습니다. 양과 재료는 줄이지 않았습니다. 무엇이 얼마나 바뀌었는지 모두 적었습니다 {링크} ^{서명}',
      ],
      en: [
        'Thank you for saying plainly that the new price hurts. {costs} rose sharply this year and we passed on part of it. Size and recipe are unchanged; the full list is here: {link} ^{sig}',
        'Nobody likes to pay more, so thank you for being direct. {costs} cost us far more than last year, and part of that is in the price. Size and recipe stay as they were. Every change is listed: {link} ^{sig}',
      ],
    },
    tags: ['첫답변', '가격', '설명', 'first reply', 'price', 'explanation'],
    shortcut: 'price',
    gate: '',
  }),
  builtIn({
    id: 'T19',
    title: { ko: '행사 조건을 잘못 적었을 때', en: 'Promotion printed wrong' },
    kinds: ['misinformation', 'price'],
    wordings: {
      ko: [
        '{항의대상}의 할인 조건을 잘못 적었습니다. 저희 실수입니다. 죄송합니다. 이미 주문하신 분은 게시된 조건 그대로 적용하고, 글은 고쳐 두었습니다. 바로잡은 조건 {링크}',
        '{항의대상}에 적은 조건이 틀렸습니다. 확인을 거치지 않은 저희 잘못입니다. 죄송합니다. 그 글을 보고 주문하신 분께는 적힌 조건대로 해 드립니다. 글은 바로잡았습니다. 바른 조건은 여기 있습니다 {링크}',
      ],
      en: [
        'We printed the wrong terms in {post}. Our mistake, and we are sorry. Orders already placed keep the terms shown; the post is corrected. Right terms: {link}',
        'The terms in {post} were wrong. We did not check them well enough, and we are sorry. If you ordered on those terms, they hold for you. The post now shows the right ones: {link}',
      ],
    },
    tags: ['행사', '정정', 'promotion', 'correction'],
    shortcut: 'promo',
    gate: 'marketing+legal',
  }),
  builtIn({
    id: 'T36',
    title: { ko: '떠나려는 고객', en: 'Leaving customer' },
    kinds: ['price', 'other'],
    wordings: {
      ko: [
        '떠나시겠다는 말씀까지 하시게 해 죄송합니다. 해지는 이 페이지에서 2분이면 됩니다 {링크} 막히면 제가 도와드리겠습니다. 이유를 DM으로 알려 주시면 {기한}까지 바꿀 점을 답드리겠습니다 ^{서명}',
        '그렇게 마음먹으시기까지 저희가 부족했습니다. 죄송합니다. {링크} 에서 2분이면 해지하실 수 있고, 막히시면 제가 바로 돕겠습니다. 까닭을 DM으로 들려주시면 무엇을 고칠지 {기한}까지 말씀드리겠습니다 ^{서명}',
      ],
      en: [
        'I’m sorry it came to this. Cancelling takes 2 minutes here: {link} If it gets stuck I’ll help. Tell me why by DM and I will answer by {deadline} with what we change ^{sig}',
        'We let it get this far, and I’m sorry. This page takes you out in two minutes: {link} If anything sticks, I will sort it out. Tell me the reason by DM and you hear by {deadline} what we change ^{sig}',
      ],
    },
    tags: ['해지', '탈퇴', 'cancellation', 'leaving'],
    shortcut: 'cancel',
    gate: '',
  }),
];

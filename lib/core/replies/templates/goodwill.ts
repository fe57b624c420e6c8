import { builtIn } from './built-in';

/** Praise, ideas, and promises kept. */
export const GOODWILL_TEMPLATES = [
  builtIn({
    id: 'T27',
    title: { ko: '칭찬에 감사', en: 'Praise' },
    kinds: ['praise'],
    wordings: {
      ko: [
        '{칭찬} 이야기, 그 동료에게 그대로 읽어 주었습니다. 덕분에 팀 모두 힘이 났습니다. 고맙습니다 ^{서명}',
        '{칭찬} 일을 이렇게 적어 주셔서 감사합니다. 당사자에게 바로 보여 주었더니 얼굴이 환해졌습니다. 오늘 저희 팀의 가장 좋은 소식입니다 ^{서명}',
      ],
      en: [
        'I read your note about {praise} to the colleague who did it. You made the whole team smile. Thank you ^{sig}',
        'Thank you for writing about {praise}. I showed it to the person it was about, and it made their day, and mine ^{sig}',
      ],
    },
    tags: ['첫답변', '감사', 'first reply', 'thanks'],
    shortcut: 'thanks',
    gate: '',
  }),
  builtIn({
    id: 'T28',
    title: { ko: '고객 사진 사용 허락', en: 'Permission for a customer photo' },
    kinds: ['praise'],
    wordings: {
      ko: [
        '사진이 정말 멋집니다. 저희 계정에 출처(@)를 적어 소개해도 될까요? 괜찮으시면 "허락"이라고 답해 주세요. 언제든 말씀하시면 내리겠습니다. 사용 범위 {링크} ^{서명}',
        '이렇게 멋지게 찍어 주셔서 고맙습니다. 이 사진을 출처(@)와 함께 저희 계정에 올려도 괜찮으실까요? "허락"이라고 남겨 주시면 그때 올리고, 마음이 바뀌시면 바로 내리겠습니다. 쓰이는 곳 {링크} ^{서명}',
      ],
      en: [
        'What a great photo. May we share it here with credit to you? If yes, reply "permission granted". You can withdraw any time; scope of use: {link} ^{sig}',
        'I would love to show this picture on our account, with your name on it. Is that all right with you? Just answer "permission granted"; you can change your mind whenever you like. How we would use it: {link} ^{sig}',
      ],
    },
    tags: ['사진', '허락', 'photo', 'permission'],
    shortcut: 'photo',
    gate: 'marketing',
  }),
  builtIn({
    id: 'T29',
    title: { ko: '제안·아이디어', en: 'Suggestion or idea' },
    kinds: ['other'],
    wordings: {
      ko: [
        '{제안} 아이디어 고맙습니다. 제안 {번호}번으로 등록했고 다음 검토는 {기한}입니다. 결정되면 이 글에 결과와 이유를 남기겠습니다 ^{서명}',
        '{제안}, 저희가 생각하지 못한 점이라 반가웠습니다. 고맙습니다. {번호}번 제안으로 올려 두었고 {기한} 회의에서 살펴봅니다. 어느 쪽으로 정해지든 까닭과 함께 여기에 알리겠습니다 ^{서명}',
      ],
      en: [
        'Thank you for the {idea} idea. It is logged as no. {ref}; the next review is {deadline}. I’ll post the decision and the reason here ^{sig}',
        'Thank you, we had not thought of the {idea} idea. It now has the number {ref} and comes up on {deadline}. Yes or no, I will tell you here what was decided and why ^{sig}',
      ],
    },
    tags: ['제안', '아이디어', 'suggestion', 'idea'],
    shortcut: 'idea',
    gate: '',
  }),
  builtIn({
    id: 'T33',
    title: { ko: '공개로 마무리 알림', en: 'Closing the loop in public' },
    kinds: ['defect', 'delivery', 'refund'],
    wordings: {
      ko: [
        'DM으로 안내드린 교환이 오늘 끝났습니다. 기다려 주시고 사진까지 보내 주셔서 감사합니다. 같은 일이 없도록 {재발}하게 했습니다. 다시 한번 죄송합니다 ^{서명}',
        '오래 기다려 주셔서 고맙습니다. 약속드린 교환을 오늘 마쳤습니다. 보내 주신 사진이 큰 도움이 되었습니다. 앞으로는 {재발}하겠습니다. 마음 쓰시게 해 죄송합니다 ^{서명}',
      ],
      en: [
        'The exchange we arranged by DM was completed today. Thank you for the photo, it helped. {change}. Sorry again ^{sig}',
        'Your exchange is complete as of today. Your picture showed us exactly what was wrong, thank you. {change}. I’m sorry it was needed at all ^{sig}',
      ],
    },
    tags: ['마무리', '완료', 'closing', 'done'],
    shortcut: 'closed',
    gate: '',
  }),
];

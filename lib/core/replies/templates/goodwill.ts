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
      ],
      en: [
        'I read your note about {praise} to the colleague who did it. You made the whole team smile. Thank you ^{sig}',
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
      ],
      en: [
        'What a great photo. May we share it here with credit to you? If yes, reply "permission granted". You can withdraw any time; scope of use: {link} ^{sig}',
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
      ],
      en: [
        'Thank you for the {idea} idea. It is logged as no. {ref}; the next review is {deadline}. I’ll post the decision and the reason here ^{sig}',
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
      ],
      en: [
        'The exchange we arranged by DM was completed today. Thank you for the photo, it helped. {change}. Sorry again ^{sig}',
      ],
    },
    tags: ['마무리', '완료', 'closing', 'done'],
    shortcut: 'closed',
    gate: '',
  }),
];

import { builtIn } from './built-in';

/** Personal data: leaked, asked about, or posted by its owner. */
export const PRIVACY_TEMPLATES = [
  builtIn({
    id: 'T16',
    title: { ko: '고객이 개인정보를 올렸을 때', en: 'Customer posted personal data' },
    kinds: ['privacy'],
    wordings: {
      ko: [
        '빨리 알려 주셔서 감사합니다. 다만 글에 개인정보가 보여 안전을 위해 바로 지워 주시길 부탁드립니다. 같은 내용을 DM으로 주시면 {다음안내}까지 제가 확인해 드리겠습니다 ^{서명}',
        '알려 주셔서 감사합니다. 지금 글에 누구나 볼 수 있는 개인정보가 있습니다. 글을 먼저 지우시고 DM으로 다시 보내 주시면, {다음안내}까지 제가 살펴보고 답을 드리겠습니다 ^{서명}',
      ],
      en: [
        'Thank you for the quick details. Your post shows personal data, so please delete it to stay safe and send the same by DM. I will check it by {next} ^{sig}',
        'It helps that you gave the details at once, thank you. Everyone can see the personal data in your post, so please take it down and send it to me by DM. You will have my answer by {next} ^{sig}',
      ],
    },
    tags: ['개인정보노출', '삭제요청', 'personal data shown', 'delete request'],
    shortcut: 'personaldata',
    gate: '',
  }),
  builtIn({
    id: 'T15',
    title: { ko: '개인정보: 저도 해당되나요?', en: 'Privacy: am I affected?' },
    kinds: ['privacy'],
    wordings: {
      ko: [
        '걱정되실 상황을 만들어 죄송합니다. 공개된 곳에서는 개인정보를 확인해 드릴 수 없어, 로그인 후 바로 확인하실 수 있는 페이지를 드립니다 {링크} 어려우시면 DM 주시면 {다음안내}까지 제가 도와드리겠습니다 ^{서명}',
        '불안하게 해 드려 죄송합니다. 고객님 정보가 포함되었는지는 로그인하신 뒤 여기서 보실 수 있습니다 {링크} 공개된 글에서는 확인해 드릴 수 없습니다. 막히시면 DM 주세요. {다음안내}까지 제가 돕겠습니다 ^{서명}',
      ],
      en: [
        'I’m sorry for the worry. I can’t check personal data in public, so here is the page that shows your status after login: {link} If it is hard to use, DM me and I will help by {next} ^{sig}',
        'You should not have to wonder about this, and I’m sorry. Log in and this page shows whether your data is involved: {link} I can’t check it in public. If you get stuck, DM me and I will help by {next} ^{sig}',
      ],
    },
    tags: ['첫답변', '유출', '본인확인', 'first reply', 'leak', 'identity'],
    shortcut: 'affected',
    gate: 'privacy officer',
  }),
  builtIn({
    id: 'T14',
    title: { ko: '개인정보 유출: 첫 공지', en: 'Privacy incident: first notice' },
    kinds: ['privacy'],
    wordings: {
      ko: [
        '{항목} 일부가 외부에 노출된 사실을 {시작}에 확인했습니다. 죄송합니다. 해당 고객님께는 항목·시점·경위·피해 줄이는 방법·상담 창구를 개별 통지하고 있습니다. 본인 확인과 다음 안내({다음안내}) {링크}',
        '죄송합니다. {시작}에 {항목} 일부가 노출된 것을 확인했습니다. 해당하시는 분께는 무엇이 언제 어떻게 노출됐는지, 피해 줄일 방법과 상담 창구를 개별 통지합니다. 본인 확인과 다음 소식({다음안내}) {링크}',
      ],
      en: [
        'At {start} we confirmed that some {items} were exposed. We are sorry. Affected customers are being told individually what, when, how, what to do and whom to call. Check and next update ({next}): {link}',
        'We are sorry: at {start} we learned that some {items} were exposed. Each affected customer is told what happened, when and how, what to do and whom to call. To check yours, and for news at {next} {link}',
      ],
    },
    tags: ['긴급', '유출', '공지', 'urgent', 'leak', 'notice'],
    shortcut: 'leak',
    gate: 'privacy officer+legal',
  }),
];

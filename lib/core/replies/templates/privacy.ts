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
      ],
      en: [
        'Thank you for the quick details. Your post shows personal data, so please delete it to stay safe and send the same by DM. I will check it by {next} ^{sig}',
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
      ],
      en: [
        'I’m sorry for the worry. I can’t check personal data in public, so here is the page that shows your status after login: {link} If it is hard to use, DM me and I will help by {next} ^{sig}',
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
      ],
      en: [
        'At {start} we confirmed that some {items} were exposed. We are sorry. Affected customers are being told individually what, when, how, what to do and whom to call. Check and next update ({next}): {link}',
      ],
    },
    tags: ['긴급', '유출', '공지', 'urgent', 'leak', 'notice'],
    shortcut: 'leak',
    gate: 'privacy officer+legal',
  }),
];

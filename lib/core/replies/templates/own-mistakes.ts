import { builtIn } from './built-in';

/** What we did wrong on our own account, and when we answer. */
export const OWN_MISTAKES_TEMPLATES = [
  builtIn({
    id: 'T30',
    title: { ko: '접근성 불편', en: 'Accessibility complaint' },
    kinds: ['other'],
    wordings: {
      ko: [
        '이미지 설명이 없어 내용을 읽지 못하셨군요. 저희가 빠뜨렸습니다. 죄송합니다. 설명을 아래에 글로 적었고, 오늘부터 이미지마다 대체 텍스트를 넣겠습니다 ^{서명}',
      ],
      en: [
        'Our image had no description, so you could not read it. Our omission, and I’m sorry. The text is below, and from today every image carries alt text ^{sig}',
      ],
    },
    tags: ['접근성', '대체텍스트', 'accessibility', 'alt text'],
    shortcut: 'alttext',
    gate: 'content',
  }),
  builtIn({
    id: 'T31',
    title: { ko: '우리 글이 부적절했을 때', en: 'Our own inappropriate post' },
    kinds: ['other'],
    wordings: {
      ko: [
        '{항의대상}은 잘못된 표현이었습니다. 상처받으신 분들께 사과드립니다. 검토 없이 올린 저희 책임입니다. 글은 내렸고, 오늘부터 두 사람이 확인한 뒤 게시합니다. 경위와 조치 {링크}',
      ],
      en: [
        '{post} was wrong, and we apologise to the people it hurt. We published it without review; that is our responsibility. It is removed, and from today two people check every post. Full account: {link}',
      ],
    },
    tags: ['사과문', '삭제', 'apology statement', 'removed'],
    shortcut: 'ourpost',
    gate: 'comms head',
  }),
  builtIn({
    id: 'T32',
    title: { ko: '계정을 착각해 올렸을 때', en: 'Posted from the wrong account' },
    kinds: [],
    wordings: {
      ko: [
        '방금 개인 글이 회사 계정에 잘못 올라갔습니다. 저희 실수입니다. 죄송합니다. 바로 내렸고 계정 전환 확인 단계를 추가했습니다',
      ],
      en: [
        'A personal post went out from this account by mistake. That was our error and we are sorry. It is removed and an account check has been added',
      ],
    },
    tags: ['실수', '삭제', 'mistake', 'removed'],
    shortcut: 'wrongaccount',
    gate: 'comms',
  }),
  builtIn({
    id: 'T34',
    title: { ko: '운영 시간 안내', en: 'Out of hours' },
    kinds: [],
    wordings: {
      ko: [
        '저희가 답하는 시간은 {영업시간}입니다. 밤사이 주신 글은 오전 10시까지 순서대로 답하겠습니다. 안전 사고는 {링크} 에서 24시간 받습니다',
      ],
      en: [
        'We answer on {hours}. Messages from the night are answered in order by 10:00. Safety emergencies, 24 hours: {link}',
      ],
    },
    tags: ['시간', '고정글', 'hours', 'pinned'],
    shortcut: 'hours',
    gate: '',
  }),
];

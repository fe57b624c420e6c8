import { builtIn } from './built-in';

/** What we did wrong on our own account, and when we answer. */
export const OWN_MISTAKES_TEMPLATES = [
  builtIn({
    id: 'T30',
    title: { ko: '접근성 불편', en: 'Accessibility complaint' },
    kinds: ['other'],
    wordings: {
      ko: [
        '이미지 설명이 없어 내용을 읽으실 수 없었습니다. 저희가 빠뜨렸습니다. 죄송합니다. 설명을 아래에 글로 적었고, 오늘부터 이미지마다 대체 텍스트를 넣겠습니다 ^{서명}',
        '알려 주신 대로 이미지에 설명을 넣지 않았습니다. 그래서 내용을 알 수 없으셨을 텐데 죄송합니다. 저희 실수입니다. 같은 내용을 아래에 글로 옮겼고, 오늘부터 올리는 이미지에는 모두 설명을 답니다 ^{서명}',
      ],
      en: [
        'Our image had no description, so you could not read it. Our omission, and I’m sorry. The text is below, and from today every image carries alt text ^{sig}',
        'We left the description out, and that shut you out. I’m sorry. Everything the picture says is now written below, and as of today nothing goes up here without alt text ^{sig}',
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
        '{항의대상}에 쓴 표현으로 상처를 드렸습니다. 사과드립니다. 올리기 전에 살피지 못한 책임은 저희에게 있습니다. 바로 삭제했고, 이제 모든 글을 두 사람이 읽고 올립니다. 있었던 일과 바꾼 점을 적었습니다 {링크}',
      ],
      en: [
        '{post} was wrong, and we apologise to the people it hurt. We published it without review; that is our responsibility. It is removed, and from today two people check every post. Full account: {link}',
        'We apologise for {post}. It should never have gone out, and nobody read it over before it did: the fault is ours. We took it down, and two people now read every post. What happened since: {link}',
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
        '방금 개인 글이 회사 계정에 잘못 올라갔습니다. 저희 실수입니다. 죄송합니다. 바로 내렸고 계정 전환 확인 단계를 추가했습니다.',
        '조금 전에 보신 글은 담당자의 개인 글로, 이 계정에 올라올 글이 아니었습니다. 혼란을 드려 죄송합니다. 저희 잘못입니다. 글은 삭제했고, 이제 올리기 전에 어느 계정인지 한 번 더 확인합니다.',
      ],
      en: [
        'A personal post went out from this account by mistake. That was our error and we are sorry. It is removed and an account check has been added.',
        'What you saw here a moment ago was a private post, published under the wrong name. We are sorry, the fault is ours. We have deleted it, and from now on the account is confirmed before anything goes out.',
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
        '저희가 답하는 시간은 {영업시간}입니다. 밤사이 주신 글은 오전 10시까지 순서대로 답하겠습니다. 안전 사고는 {링크} 에서 24시간 받습니다.',
        '{영업시간}에 답을 드리고 있습니다. 밤에 남겨 주신 글은 오전 10시까지 먼저 온 순서로 답하겠습니다. 다치셨거나 위험한 일이라면 {링크} 로 언제든 알려 주세요.',
      ],
      en: [
        'We answer on {hours}. Messages from the night are answered in order by 10:00. Safety emergencies, 24 hours: {link}',
        'You will find us here on {hours}. What you wrote overnight has its answer by 10:00, first come, first served. If somebody may be in danger, this line is open day and night: {link}',
      ],
    },
    tags: ['시간', '고정글', 'hours', 'pinned'],
    shortcut: 'hours',
    gate: '',
  }),
];

import { builtIn } from './built-in';

/** How people speak: our staff, angry customers, jokers. */
export const CONDUCT_TEMPLATES = [
  builtIn({
    id: 'T13',
    title: { ko: '불친절한 응대', en: 'Rude staff or bad service' },
    kinds: ['staff'],
    wordings: {
      ko: [
        '{지점}에서 그런 말을 들으셨다니 속상하셨겠습니다. 저희가 잘못했습니다. 죄송합니다. 오늘 지점과 당시 상황을 확인하고 {기한}까지 개선 내용을 DM으로 말씀드리겠습니다 ^{서명}',
        '{지점}에서 겪으신 일로 마음이 많이 상하셨겠습니다. 그런 응대는 저희 잘못입니다. 죄송합니다. 오늘 지점 책임자와 있었던 일을 하나씩 확인하고, 무엇을 바꿀지 {기한}까지 DM으로 알려 드리겠습니다 ^{서명}',
      ],
      en: [
        'I’m sorry you were spoken to like that at our {store}. That was wrong of us. I will go through it with the store today and tell you by DM what changes, by {deadline} ^{sig}',
        'Nobody should leave our {store} feeling like that. I’m sorry; we were in the wrong. The store manager and I go over what happened today, and by {deadline} you will have a DM with what will be different ^{sig}',
      ],
    },
    tags: ['첫답변', '매장', '응대', 'first reply', 'store', 'service'],
    shortcut: 'staff',
    gate: 'store lead',
  }),
  builtIn({
    id: 'T22',
    title: { ko: '욕설: 한 번만 보내는 안내', en: 'Abuse: boundary, sent once' },
    kinds: ['abuse'],
    wordings: {
      ko: [
        '화가 나신 이유를 해결하고 싶습니다. 다만 욕설이 있는 글은 {규칙}에 따라 숨길 수 있습니다. 겪으신 일만 알려 주시면 {다음안내}까지 답을 드리겠습니다. 운영 규칙 {링크} ^{서명}',
        '속상한 일이 있으셨던 것 같습니다. 무슨 일인지 적어 주시면 {다음안내}까지 제가 답하겠습니다. 다만 {규칙}에 따라 욕설이 섞인 글은 가려질 수 있으니, 겪으신 일을 들려주세요. 규칙 전문 {링크} ^{서명}',
      ],
      en: [
        'I want to solve what made you angry. Posts with insults may be hidden under {rule}. Tell me what happened and you will have an answer by {next}. Rules: {link} ^{sig}',
        'I’m sorry for what happened and would like to put it right. Write me what it was and you have my answer by {next}. Please without insults: under {rule} such posts may be hidden. All rules: {link} ^{sig}',
      ],
    },
    tags: ['첫답변', '욕설', '운영규칙', 'first reply', 'insults', 'house rules'],
    shortcut: 'boundary',
    gate: '',
  }),
  builtIn({
    id: 'T23',
    title: { ko: '어그로: 마무리하고 침묵', en: 'Troll: closing, then silence' },
    kinds: ['abuse', 'misinformation'],
    wordings: {
      ko: [
        '이 주제의 확인된 내용은 {근거링크} 에 정리해 두었습니다. 새로운 사실이 있으면 그 글에 덧붙이겠습니다. 이후 같은 글에는 답하지 않겠습니다.',
        '저희가 확인한 것은 모두 여기 있습니다 {근거링크} 달라지는 것이 있으면 같은 곳에 더하겠습니다. 되풀이되는 글에는 더 답을 드리지 않겠습니다.',
      ],
      en: [
        'What we have verified is here: {source} New facts will be added there. We will not reply to repeats of this post.',
        'Everything we could confirm stands here: {source} If more becomes known, you will find it in the same place. This is our last answer on the same point.',
      ],
    },
    tags: ['마무리', 'closing'],
    shortcut: 'closing',
    gate: '',
  }),
  builtIn({
    id: 'T24',
    title: { ko: '농담 섞인 불만', en: 'Joke with a real small issue' },
    kinds: ['other'],
    wordings: {
      ko: [
        '표현에 저희도 고개를 끄덕였습니다. 안내가 늦은 건 사실입니다. 죄송합니다. {조치}하고 {다음안내}에 확인해 드리겠습니다 ^{서명}',
        '죄송합니다. 읽다가 웃었는데, 웃을 일이 아니었습니다. 답이 늦었습니다. {조치}하고, 잘 되었는지 {다음안내}에 여기에 남기겠습니다 ^{서명}',
      ],
      en: [
        'Fair point, well put. We really were slow, and I’m sorry. {action}; I’ll confirm at {next} ^{sig}',
        'You made me smile, and you are right: that took us too long. I’m sorry. {action}, and I will be back here at {next} to say it worked ^{sig}',
      ],
    },
    tags: ['농담', '가벼운불만', 'joke', 'small issue'],
    shortcut: 'joke',
    gate: '',
  }),
];

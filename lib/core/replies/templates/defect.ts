import { builtIn } from './built-in';

/** Faulty products, from the first contact to an injury. */
export const DEFECT_TEMPLATES = [
  builtIn({
    id: 'T4',
    title: { ko: '제품 불량: 첫 답변', en: 'Defect: first contact' },
    kinds: ['defect'],
    wordings: {
      ko: [
        '{모델}이 사용 중 {증상} 현상이 있어 당황하셨겠습니다. 죄송합니다. 링크의 3단계로 지금 확인해 보시고, 그대로면 DM 주세요. 오늘 안에 교환·수리 중 원하시는 쪽으로 접수하겠습니다 {링크} ^{서명}',
        '쓰시던 {모델}이 {증상} 바람에 불편하셨겠습니다. 죄송합니다. {링크} 의 세 단계를 먼저 해 보시고, 달라지지 않으면 DM 주세요. 교환이든 수리든 고르시는 대로 오늘 접수해 두겠습니다 ^{서명}',
      ],
      en: [
        'I’m sorry your {model} {symptom}; that must be annoying. Please try these 3 steps: {link} If nothing changes, DM me and today I’ll book an exchange or a repair, your choice ^{sig}',
        'Your {model} {symptom} when it should just work. I’m sorry. Three steps often bring it back: {link} If not, send me a DM and I’ll set up the exchange or the repair you prefer today ^{sig}',
      ],
    },
    tags: ['첫답변', '불량', '교환', 'first reply', 'faulty', 'exchange'],
    shortcut: 'defect',
    gate: '',
  }),
  builtIn({
    id: 'T5',
    title: { ko: '제품 불량: 같은 문제 반복', en: 'Defect: repeated failure' },
    kinds: ['defect', 'delivery', 'refund', 'outage', 'other'],
    wordings: {
      ko: [
        '같은 문제로 두 번이나 연락하시게 해 정말 죄송합니다. 지난 처리가 부족했습니다. 이번에는 제가 끝까지 맡아 {기한}까지 결과를 직접 말씀드리겠습니다. 접수번호 {번호} ^{서명}',
        '한 번에 해결해 드리지 못해 다시 글을 쓰시게 했습니다. 죄송합니다. 저희 조치가 모자랐습니다. 지금부터는 제가 맡습니다. {기한}까지 어떻게 되었는지 먼저 연락드리겠습니다. 접수번호 {번호} ^{서명}',
      ],
      en: [
        'I’m truly sorry you had to contact us twice for the same fault. Our first fix was not good enough. I own this case now and will call with the outcome by {deadline}. Ref {ref} ^{sig}',
        'Once should have been enough, and I’m sorry you had to write again. What we did the first time did not hold. From here on this is mine: I will call you with the result by {deadline}. Your reference is {ref} ^{sig}',
      ],
    },
    tags: ['반복', '재접수', 'repeated', 'reopened'],
    shortcut: 'again',
    gate: 'team lead',
  }),
  builtIn({
    id: 'T6',
    title: { ko: '안전 사고·부상', en: 'Safety hazard or injury' },
    kinds: ['defect'],
    wordings: {
      ko: [
        '많이 놀라셨겠습니다. 다치신 곳은 괜찮으신지 걱정됩니다. 우선 {모델} 사용을 멈추고 전원을 분리해 주세요. 안전 담당자가 {다음안내}까지 전화드리도록 하겠습니다. 연락처는 DM으로만 보내 주세요 ^{서명}',
        '무엇보다 다치지 않으셨는지 걱정됩니다. {모델}은 더 쓰지 마시고 전원부터 뽑아 주세요. 안전 책임자가 {다음안내}까지 직접 전화드려 살피겠습니다. 전화번호는 공개 글이 아닌 DM으로 알려 주세요 ^{서명}',
      ],
      en: [
        'That must have been frightening, and I hope you are safe. Please stop using the {model} and unplug it. Our safety lead will call you by {next}. Send your number by DM only ^{sig}',
        'I hope nobody was hurt; that sounds frightening. Please unplug the {model} now and do not use it again. The person in charge of safety will ring you by {next}. Please give your number by DM only, not here ^{sig}',
      ],
    },
    tags: ['긴급', '안전', 'urgent', 'safety'],
    shortcut: 'safety',
    gate: 'safety+legal, 15 min',
  }),
];

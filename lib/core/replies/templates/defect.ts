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
      ],
      en: [
        'I’m sorry your {model} {symptom}; that must be annoying. Please try these 3 steps: {link} If nothing changes, DM me and today I’ll book an exchange or a repair, your choice ^{sig}',
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
      ],
      en: [
        'I’m truly sorry you had to contact us twice for the same fault. Our first fix was not good enough. I own this case now and will call with the outcome by {deadline}. Ref {ref} ^{sig}',
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
      ],
      en: [
        'That must have been frightening, and I hope you are safe. Please stop using the {model} and unplug it. Our safety lead will call you by {next}. Send your number by DM only ^{sig}',
      ],
    },
    tags: ['긴급', '안전', 'urgent', 'safety'],
    shortcut: 'safety',
    gate: 'safety+legal, 15 min',
  }),
];

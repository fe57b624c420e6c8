import { builtIn } from './built-in';

/** Questions, rumours and things that are not so. */
export const FACTS_TEMPLATES = [
  builtIn({
    id: 'T25',
    title: { ko: '질문: 답을 알 때', en: 'Question: known answer' },
    kinds: ['question'],
    wordings: {
      ko: [
        '좋은 질문 감사합니다. {질문답}. 그림으로 보시려면 {링크} 입니다. 안 되면 모델명만 알려 주세요 ^{서명}',
      ],
      en: [
        'Good question, thank you. {answer}. Pictures: {link} If it does not work, just tell me the model ^{sig}',
      ],
    },
    tags: ['첫답변', '질문', '안내', 'first reply', 'question', 'guidance'],
    shortcut: 'answer',
    gate: '',
  }),
  builtIn({
    id: 'T26',
    title: { ko: '확인하고 답하겠습니다', en: 'Holding reply: needs checking' },
    kinds: ['other', 'question', 'misinformation'],
    wordings: {
      ko: [
        '질문 감사합니다. 정확히 답하려고 담당 부서에 확인하고 있습니다. {다음안내}까지 제가 이 글에 답글을 남기겠습니다 ^{서명}',
      ],
      en: [
        'Thank you for asking. I’m checking with the responsible team so the answer is right, and I will reply here by {next} ^{sig}',
      ],
    },
    tags: ['첫답변', '확인', '보류', 'first reply', 'checking', 'holding'],
    shortcut: 'checking',
    gate: '',
  }),
  builtIn({
    id: 'T20',
    title: { ko: '제품에 대한 틀린 정보', en: 'Wrong facts about a product' },
    kinds: ['misinformation'],
    wordings: {
      ko: [
        '{사실} (시험기관 성적서 {근거링크}). 걱정되셨을 내용이라 원문을 함께 공개합니다. 다른 자료를 보셨다면 알려 주세요. 확인해서 {기한}까지 이 글에 덧붙이겠습니다 ^{서명}',
      ],
      en: [
        '{fact} (lab report: {source}). The topic is worrying, so the full text is open. If you have seen other data, please share it and I will add our answer here by {deadline} ^{sig}',
      ],
    },
    tags: ['첫답변', '사실', '근거', 'first reply', 'facts', 'source'],
    shortcut: 'fact',
    gate: 'fact owner',
  }),
  builtIn({
    id: 'T21',
    title: { ko: '상장사 관련 소문', en: 'Rumour on listed-company matters' },
    kinds: ['misinformation'],
    wordings: {
      ko: [
        '궁금해하시는 점 이해합니다. 회사의 재무·계약에 관한 내용은 형평을 위해 공시로만 안내합니다. 공시 목록 {링크}',
      ],
      en: [
        'We understand the question. To be fair to everyone we comment on financial or contract matters only through official filings: {link}',
      ],
    },
    tags: ['공시', '소문', 'filings', 'rumour'],
    shortcut: 'filing',
    gate: 'IR/disclosure',
  }),
  builtIn({
    id: 'T35',
    title: { ko: '대신 답해 준 분께 감사', en: 'Thanks to a user who answered' },
    kinds: [],
    wordings: {
      ko: ['설명해 주셔서 고맙습니다. 내용이 정확합니다. 한 가지만 더하면, {질문답} ^{서명}'],
      en: ['Thank you for answering, you are right. One addition: {answer} ^{sig}'],
    },
    tags: ['감사', '보충', 'thanks', 'addition'],
    shortcut: 'helper',
    gate: '',
  }),
];

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
        '물어봐 주셔서 고맙습니다. 바로 답을 드리면, {질문답}. {링크} 에 사진과 함께 정리해 두었습니다. 그래도 안 되면 쓰시는 모델명을 남겨 주세요 ^{서명}',
      ],
      en: [
        'Good question, thank you. {answer}. Pictures: {link} If it does not work, just tell me the model ^{sig}',
        'Glad you asked. {answer}. You can follow it step by step in pictures: {link} Still stuck? Write me which model you have ^{sig}',
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
        '물어봐 주셔서 고맙습니다. 틀린 답을 드리고 싶지 않아 아는 동료에게 먼저 물었습니다. 답은 {다음안내}까지 이 글 아래에 제가 적겠습니다 ^{서명}',
      ],
      en: [
        'Thank you for asking. I’m checking with the responsible team so the answer is right, and I will reply here by {next} ^{sig}',
        'Thanks for the question. I would rather be right than quick, so I have asked the colleagues who know. You will find my answer under your post by {next} ^{sig}',
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
        '{사실}. 직접 보실 수 있게 시험 성적서를 그대로 올립니다 {근거링크} 마음이 쓰이실 만한 일입니다. 다른 자료가 있으면 보내 주세요. 살펴보고 {기한}까지 이 글에 이어 적겠습니다 ^{서명}',
      ],
      en: [
        '{fact} (lab report: {source}). The topic is worrying, so the full text is open. If you have seen other data, please share it and I will add our answer here by {deadline} ^{sig}',
        '{fact}. Read the full lab report yourself: {source} It is right to ask about something like this. If you have figures that differ, send me those; I will reply here by {deadline} ^{sig}',
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
        '물어봐 주셔서 고맙습니다. 재무나 계약은 모든 투자자께 같은 때 같은 내용을 알려야 해서 공시로만 말씀드립니다. 저희 공시는 모두 여기에 있습니다 {링크}',
      ],
      en: [
        'We understand the question. To be fair to everyone we comment on financial or contract matters only through official filings: {link}',
        'Thank you for asking. Every investor should learn such things at the same moment, so we speak about finances and contracts in our filings and nowhere else: {link}',
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
      ko: [
        '설명해 주셔서 고맙습니다. 내용이 정확합니다. 한 가지만 더하면, {질문답} ^{서명}',
        '저희보다 먼저 알려 주셔서 고맙습니다. 말씀하신 그대로입니다. 하나 덧붙이자면 {질문답} ^{서명}',
      ],
      en: [
        'Thank you for answering, you are right. One addition: {answer} ^{sig}',
        'Thank you, you got there before me and have it right. I would only add: {answer} ^{sig}',
      ],
    },
    tags: ['감사', '보충', 'thanks', 'addition'],
    shortcut: 'helper',
    gate: '',
  }),
];

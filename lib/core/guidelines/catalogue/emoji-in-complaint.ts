import { isComplaintReply } from '../reply/complaint-reply';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { ANSWERS } from '../scope';
import { LI_CHAN_KIM } from '../sources/service-studies';

/** Pictures and faces, not signs that stand for a word: ©, ™, a telephone, a tick, an arrow. */
const FACES =
  /(?:(?![©®™‼⁉ℹ☎✉✔☑▶◀↔-↙↩↪➡⬅⬆⬇📞📱📧📩📮🔗👉👇🕐-🕧⏰📅📍🔎🔍])\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]{0,3}){1,12}|\^[_ㅡ.]?\^[;;]{0,4}|[ㅠㅜ]{1,20}|(?<![\d:])[:;=]-?[)(DP](?![\w)])|(?<!\w)T[._]?T(?!\w)|>[._]<|ㅡ[.,]?ㅡ|;{2,5}|[♡♥]{1,5}|(?<=[가-힣])~{1,5}(?=[\s!.?^]|$)/gu;

/** A lighthearted customer with a small matter may be answered in kind. */
const LAUGHS = /[ㅋㅎ]{2}|[😂🤣😅😆😊]|\b(?:haha|lol)\b/iu;

/** Where none of these stands, there is no face either. */
const MAY_BE = /[\u2190-\u2bff\u3030-\u3299\ud83c-\ud83e]|[ㅠㅜ^~;:=T>ㅡ]/;

export const emojiInComplaint: Rule = {
  id: 'emoji-in-complaint',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  check(draft) {
    const { replyTo = '', answered } = draft.context;
    if (!MAY_BE.test(draft.text) || !isComplaintReply(draft)) return [];
    if (LAUGHS.test(replyTo) && answered?.triage?.urgency === 'normal') return [];
    return [...draft.text.matchAll(FACES)].map(({ 0: face, index }) => ({
      start: index,
      end: index + face.length,
      suggestions: [without(draft.text, index, index + face.length)],
    }));
  },
};

/** Without the face, and without the space that set it apart. */
function without(text: string, start: number, end: number): Suggestion {
  const apart = /[ \t]+$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const loose = /^(?:[\s.!?,]|$)/.test(text.slice(end));
  return {
    label: { ko: '빼기', en: 'Remove' },
    edit: { start: loose ? start - apart : start, end, text: '' },
  };
}

export const docs: RuleDocs = {
  message: { ko: '불만 답글의 이모지는 빼세요', en: 'No emoji in complaint replies' },
  reason: {
    ko: '실험과 현장 연구에서 이모티콘은 따뜻해 보이게 했지만 미덥지 않아 보이게도 했고, 서비스가 잘못된 뒤에는 손해가 더 컸습니다.',
    en: 'In lab and field studies emoticons made staff seem warmer but less competent, and after a failure the loss was larger.',
  },
  summary: {
    ko: '불만에 대한 답글의 이모지, ㅠㅠ, ^^, 물결표를 찾습니다.',
    en: 'Finds emoji and emoticons in answers to complaints.',
  },
  evidence: [LI_CHAN_KIM],
  bad: {
    ko: ['지연되어 죄송해요ㅠㅠ 조금만 기다려 주세요^^', '불편을 드려 죄송합니다 🙏'],
    en: ['Sorry about the delay 😊', 'So sorry! It ships today :)'],
  },
  good: {
    ko: ['지연되어 죄송합니다. 16일 오전에 도착합니다', '고맙습니다 😊'],
    en: ['I am sorry about the delay. It arrives on the 16th, morning.', 'Thank you 😊'],
  },
};

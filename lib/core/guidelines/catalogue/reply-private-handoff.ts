import { cueList } from '../cue-list';
import { findByLanguage, type PatternsByLanguage } from '../find';
import { closeWith } from '../reply/closing';
import { showsEmpathy } from '../reply/empathy';
import { nextDeadline } from '../reply/next-deadline';
import { openWithEmpathy } from '../reply/opening';
import { promisesIn } from '../reply/promise';
import { hasTimeExpression } from '../reply/time-expression';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { EINWILLER_STEILEN, GOLMOHAMMADI, HERHAUSEN } from '../sources/service-studies';

/** Being sent to a private channel, in the words of those who send. */
const HANDOFFS: PatternsByLanguage = {
  ko: [
    /(?<![A-Za-z])(?:DM|디엠|쪽지|다이렉트|페메|메시지|메세지|메신저|비밀 ?댓글|비공개 ?(?:댓글|문의|메시지)|1 ?[:대] ?1 ?(?:문의|채팅|상담|톡)|일대일 ?(?:문의|채팅|상담)|톡 ?상담|상담 ?톡|채팅 ?상담|카톡|톡톡|채널 ?톡|인박스)[가-힣]{0,3} ?(?:[가-힣]{1,7} ){0,2}(?:주세요|주십|주시|주셔|주실|주면|달라|보내|부탁|남겨|남기|바랍|문의|접수|연락|요청|확인 ?부탁|안내|답변|드리|드릴|ㄱㄱ|고고)[가-힣 ]{0,12}/gi,
  ],
  en: [
    /\b(?:DM|PM|message|inbox) (?:us|me|please|your|over)\b[^.!?\n]{0,20}|\bplease (?:DM|PM)\b|\b(?:send|drop|shoot|give|write|slide)\b[^.!?\n]{0,36}?\b(?:DMs?|PM|direct message|private message|inbox|message|note|line)\b|\b(?:check|see) your (?:DMs?|inbox)\b|\b(?:in|our|the) DMs\b|\b(?:in|by|via|over) (?:DM|PM|direct message|private message)\b/gi,
  ],
};

export const replyPrivateHandoff: Rule = {
  id: 'reply-private-handoff',
  family: 'reply',
  level: 'advise',
  ...ANSWERS,
  cues: cueList(
    'dm|디엠|쪽지|다이렉트|페메|메시지|메세지|메신저|비밀 댓글|비밀댓글|비공개|1:1|1대1|일대일|상담톡|톡상담|톡 상담|채팅|카톡|톡톡|채널톡|인박스|pm |pm',
    'message|inbox|drop us|drop me|shoot us|send us',
  ),
  check(draft) {
    const [handoff] = findByLanguage(draft, HANDOFFS);
    if (!handoff || draft.context.answered?.triage?.kind === 'praise') return [];
    const span = { start: handoff.start, end: handoff.end };
    if (!showsEmpathy(draft.normal.text)) return [{ ...span, suggestions: [openWithEmpathy(draft)] }];
    if (hasTimeExpression(draft.normal.text) || promisesIn(draft).length > 0) return [];
    const by = nextDeadline(draft.context);
    return [
      {
        ...span,
        message: { ko: "'DM 주세요' 뒤에 다음 단계를", en: 'Say what happens after the DM' },
        suggestions: [
          closeWith(
            draft,
            `받는 대로 제가 확인해 ${by.ko} 답을 드리겠습니다.`,
            `I will check it and answer you ${by.en}.`,
          ),
        ],
      },
    ];
  },
};

export const docs: RuleDocs = {
  message: { ko: "'DM 주세요' 앞에 공감과 다음 단계를", en: 'Don’t just say “DM us”' },
  reason: {
    ko: '불만 47만여 건을 본 연구에서 바로 사과하며 비공개로 옮긴 답글은 확산을 줄였지만, 다른 데로 돌리기만 한 답글에는 만족하지 않았습니다.',
    en: 'In 472,995 complaints an immediate apology with a private channel slowed the spread; only being sent elsewhere did not satisfy.',
  },
  summary: {
    ko: '공감이나 다음 단계 없이 DM으로 돌리는 답글을 찾습니다.',
    en: 'Finds replies that only send people to a private channel.',
  },
  evidence: [HERHAUSEN, GOLMOHAMMADI, EINWILLER_STEILEN],
  bad: {
    ko: ['DM 주세요', '주문번호와 함께 쪽지 보내 주시면 도와드릴게요'],
    en: ['Please DM us', 'Send us a message with your order number'],
  },
  good: {
    ko: [
      '두 번이나 잘못 온 점 죄송합니다. 주문번호만 DM으로 주시면 오늘 안에 새 제품 출고를 확인해 드리겠습니다',
      '확인에 필요한 안내를 DM으로 드렸습니다',
    ],
    en: [
      'Sorry it arrived wrong twice. Send me the order no. by DM and I will confirm a replacement today.',
      'The message on the screen means that the card is locked',
    ],
  },
};

import type { CheckContext } from '../check-context';
import type { DraftText } from '../draft-text';
import { passivesIn } from '../plain-words/passives';
import { type EndedSpan, endingsIn } from '../register/endings-in';
import { prevailing, usualEnding } from '../register/usual-ending';
import { apologises } from '../reply/apology';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PRACTICE } from '../sources/practice';
import { VAN_NOORT_WILLEMSEN } from '../sources/service-studies';

export const toneConversational: Rule = {
  id: 'tone-conversational',
  family: 'tone',
  level: 'tip',
  ...EVERYWHERE,
  check(draft) {
    const passives = passivesIn(draft);
    if (draft.language !== 'ko') return passives;
    const usual = usualOf(draft.context);
    const isAnswer = draft.context.kind !== 'post';
    if (!isAnswer && usual === null) return passives;
    const endings = endingsIn(draft);
    const tooPlain =
      isAnswer && usual !== 'banmal' ? endings.filter(({ ending }) => ending === 'banmal') : [];
    const clipped = isAnswer ? endings.filter(({ ending }) => ending === 'noun') : [];
    return [
      ...passives,
      ...tooPlain.map(({ start, end }): Match => ({ start, end, level: 'advise' })),
      ...clipped.map(({ start, end }): Match => ({ start, end })),
      ...(drifts(draft, endings, usual) ? [{ start: 0, end: 0 }] : []),
    ];
  },
};

/** How this account ends its sentences in texts of the same kind. */
function usualOf({ recent = [], account, kind }: CheckContext) {
  return usualEnding(
    recent.filter(
      (own) =>
        (own.kind === 'post') === (kind === 'post') &&
        (!account || !own.account || own.account === account.handle),
    ),
  );
}

/** From 합니다체 to 해요체 or the other way. In a crisis and in an apology everyone may be formal. */
function drifts(draft: DraftText, endings: readonly EndedSpan[], usual: string | null): boolean {
  const now = prevailing(endings.map(({ ending }) => ending));
  if (usual === 'hapnida') return now === 'haeyo';
  return usual === 'haeyo' && now === 'hapnida' && !draft.context.crisis && !apologises(draft.normal.text);
}

export const docs: RuleDocs = {
  message: { ko: '말투가 평소와 다릅니다', en: 'Tone drifts from your profile' },
  reason: {
    ko: '불만 뒤에 브랜드를 다시 좋게 보게 하는 것은 사람이 말하는 듯한 목소리라는 실험이 있습니다. 반말이나 공문 투로 바뀌면 그 목소리가 끊깁니다.',
    en: 'In an experiment a conversational human voice repaired a brand’s image after complaints; plain speech or officialese breaks it.',
  },
  summary: {
    ko: '답글의 반말, 음슴체, 누가 하는지 빠진 문장, 평소와 다른 말끝을 찾습니다.',
    en: 'Finds Korean plain speech in answers, sentences in which nobody acts, and endings unlike the account’s usual ones.',
  },
  evidence: [VAN_NOORT_WILLEMSEN, PRACTICE],
  bad: {
    ko: ['조치가 취해질 예정임', '곧 개선이 이루어질 것입니다'],
    en: ['Measures will be taken', 'Your feedback has been noted'],
  },
  good: { ko: ['오늘 밤 바꿉니다', '제가 확인해 볼게요'], en: ['We change it tonight', 'I noted it down'] },
};

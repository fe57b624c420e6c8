import { particleAfter } from '../../text/particles';
import { cueList } from '../cue-list';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { OFFICIAL_NOUNS, PLAIN_NOUNS } from '../plain-words/korean-nouns';
import { OFFICIAL_VERBS } from '../plain-words/korean-verbs';
import { unquoted } from '../register/unquoted';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PRACTICE } from '../sources/practice';
import { VAN_NOORT_WILLEMSEN } from '../sources/service-studies';
import { replaceWith } from '../suggest';

export const plainLanguageKo: Rule = {
  id: 'plain-language-ko',
  family: 'tone',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['ko'],
  cues: [
    ...Object.keys(PLAIN_NOUNS),
    ...cueList(
      '제고|도모|송부|숙지|양지|지참|상이|경주|사료|만전|하여 주시|하여주시|코자|의거|에 한|에한|오니|기결제|기구매|기주문|기발송|기신청|기안내|기공지',
      '기제출|기등록|기접수|기예약|기납부|기지급|기가입|기발급|기 |유선|부득이',
      '토록|바입니다|중에 있|동 |고지|회신',
    ),
  ],
  check(draft) {
    const text = unquoted(draft);
    const nouns = findAll(draft, OFFICIAL_NOUNS, text).map((found) => plainNoun(draft, found));
    const verbs = OFFICIAL_VERBS.flatMap(([pattern, plain]) =>
      findAll(draft, pattern, text).map((found) => ({
        start: found.start,
        end: found.end,
        suggestions: [replaceWith(found, plain(found.groups))],
      })),
    );
    return [...nouns, ...verbs];
  },
};

/** The word is marked; its particle changes with it. "당사의 제품" is "저희 제품". */
function plainNoun(draft: DraftText, found: Found): Match {
  const word = found.groups[0];
  const plain = PLAIN_NOUNS[word] ?? word;
  const rest = draft.text.slice(found.end);
  const particle = particleAfter(plain, rest);
  const ours = plain === '저희' && rest.startsWith('의 ');
  const end = found.end + (ours ? 1 : (particle?.written.length ?? 0));
  const words = plain + (particle?.fitting ?? '');
  return {
    start: found.start,
    end: found.end,
    suggestions: [replaceWith({ start: found.start, end }, words)],
  };
}

export const docs: RuleDocs = {
  message: { ko: '공문체를 쉬운 말로 바꾸세요', en: 'Replace the officialese' },
  reason: {
    ko: '불만 뒤에 브랜드를 다시 좋게 보게 하는 것은 사람의 말소리라는 실험이 있습니다. 공문의 말은 사람의 말로 들리지 않습니다.',
    en: 'In an experiment it was a human voice that repaired a brand’s image after complaints; officialese has none.',
  },
  summary: {
    ko: '금번, 익일, 당사, 만전을 기하다 같은 공문 말을 찾아 쉬운 말로 바꿉니다.',
    en: 'Finds the wording of official letters and offers the everyday word.',
  },
  evidence: [VAN_NOORT_WILLEMSEN, PRACTICE],
  bad: {
    ko: [
      '금번 장애에 대하여 당사는 재발 방지에 만전을 기하겠습니다',
      '익일 발송 예정이오니 양지하여 주시기 바랍니다',
    ],
  },
  good: {
    ko: [
      '어제 장애는 저희 설정 실수였습니다. 오늘 밤 점검 절차를 두 사람 확인으로 바꿉니다',
      '내일 보냅니다. 주소를 한 번만 확인해 주세요',
    ],
  },
};

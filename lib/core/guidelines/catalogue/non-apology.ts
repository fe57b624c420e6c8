import { withoutOverlaps } from '../../text/span';
import { cueList } from '../cue-list';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import { ownsFault } from '../reply/apology-part';
import { HEDGED_APOLOGIES, type HedgedApology } from '../reply/hedged-apology';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { LEWICKI, RISEN_GILOVICH } from '../sources/service-studies';
import { replaceWith } from '../suggest';

export const nonApology: Rule = {
  id: 'non-apology',
  family: 'reply',
  level: 'warn',
  ...EVERYWHERE,
  cues: cueList(
    '죄송|사과|유감|송구|미안|양해|본의|의도|뜻|악의|취지|물의|심려|오해|불미스|안타깝|아쉽게|논란|비하|차별|모욕|조롱|상처|불쾌|있었던|있었는|있었을|있었나',
    'sorry|apolog|any inconv|any conf|any offen|any distress|any misund|any upset|any hurt',
    'mistakes |errors |missteps|regret|intention|intent|never meant|never set|mean to',
    'out of context|the wrong way|misinterp|misunder|misconst|misread|misjudg|if anyone|if you',
    'if some|if we|if this|if our|to anyone|unfortunate|if that|if it|t meant|not meant|받아들이기',
    '문제가 됐|문제가 되었|전달되지|다르게|달리 |에 따라|줄 몰랐|줄은 몰랐|좋은 마음|예민하게|민감하게|분들이 많|분들이 계|분들도|고객님들이|너그러|왜곡|그런 생각|재미|재밌|웃자고|농담|장난으로|친근하게|기분|서운|속상|언짢|불편하셨나',
    'no harm|no disrespect|no malice|no insult|no offen|never want|a shame|a pity|not have |lost in trans|blown |twisted|taken badly|whoever|whomever|anybody|happen|the case|it true|is true| some |a few|a couple|did not want|t want',
    'e across|ing across|came across|differently|otherwise|hurtful|upsetting|wrong way|that way|this way|ther way|a joke|meant as|a bit of|humor|our bad|my bad|miscomm|confusion|mix-up|mixup|slip-up|slipup|lapse|intended|light',
  ),
  check(draft) {
    const owned = ownsFault(draft.normal.text);
    const forms = HEDGED_APOLOGIES.filter(({ unlessOwned }) => !(unlessOwned && owned));
    return withoutOverlaps(forms.flatMap((form) => matchesOf(draft, form)));
  },
};

function matchesOf(draft: DraftText, { pattern, instead }: HedgedApology) {
  return findAll(draft, pattern).map((found: Found) => ({
    start: found.start,
    end: found.end,
    suggestions: instead ? [replaceWith(found, instead(found.groups[0]))] : [],
  }));
}

export const docs: RuleDocs = {
  message: { ko: '조건부·회피형 사과입니다', en: 'This is a non-apology' },
  reason: {
    ko: '사과에서 가장 무거운 부분은 책임 인정과 해결책입니다. 조건을 단 사과는 지켜보는 사람이 더 박하게 봅니다.',
    en: 'Owning the fault and repairing it weigh most in an apology; bystanders judge a hedged one harsher than its target.',
  },
  summary: {
    ko: '조건을 달거나 책임을 흐리는 사과를 찾습니다.',
    en: 'Finds apologies that hedge, shift or stay passive.',
  },
  evidence: [LEWICKI, RISEN_GILOVICH],
  bad: {
    ko: ['불편을 느끼셨다면 유감입니다', '본의 아니게 실수가 있었습니다. 사과드립니다'],
    en: ['We are sorry if you felt any inconvenience', 'Mistakes were made and we will learn from them'],
  },
  good: {
    ko: [
      '배송 예정일을 잘못 안내했습니다. 저희 잘못입니다. 죄송합니다',
      '불편을 드려 죄송합니다. 오늘 고쳤습니다',
    ],
    en: [
      'We gave you the wrong delivery date. That was our mistake. I am sorry.',
      'I am sorry for the trouble we caused',
    ],
  },
};

import { findAll } from '../../guidelines/find';
import type { Rule, RuleDocs } from '../../guidelines/rule';
import { BROADCAST } from '../../guidelines/scope';
import { emojiIn } from '../../text/emoji';
import { isGrave } from '../mood';
import { namesNumber } from '../names-number';
import { BERGER_MILKMAN } from '../sources';

/** A story of our own that is only said to have taken place. */
const TOOK_PLACE =
  /(?:봉사(?: ?활동)?|나눔(?: ?행사)?|기부|플로깅|캠페인|워크숍|기념 ?행사|견학|체험 ?행사)[을를에도]? ?(?:활동을 ?)?(?:했습니다|했어요|진행했습니다|참여했습니다|다녀왔습니다|마쳤습니다|가졌습니다|열었습니다|펼쳤습니다)|\b(?:we|our (?:team|staff|colleagues)) (?:volunteered|took part|celebrated|donated|held an? (?:event|campaign|workshop)|organi[sz]ed an? (?:event|campaign|workshop))\b/gi;

/** What makes people look up. */
const STIRS =
  /["“「『!]|놀라|놀랍|무려|처음|최고|감동|눈물|웃|대단|깜짝|설마|말을 잃|눈시울|기적|\b(?:surpris\w*|amaz\w*|first|never|nobody|wow|record|laugh\w*|tears|proud\w*|unbeliev\w*|astonish\w*|speechless)\b/i;

export const highArousalPositive: Rule = {
  id: 'high-arousal-positive',
  family: 'hint',
  level: 'tip',
  ...BROADCAST,
  cues: '봉사|나눔|기부|플로깅|캠페인|워크숍|기념|견학|체험| volunteered| took part| celebrated| donated| held | organi'.split(
    '|',
  ),
  check(draft) {
    const { text } = draft.normal;
    if (STIRS.test(text) || namesNumber(text) || isGrave(draft)) return [];
    if (emojiIn(draft.text).length > 0) return [];
    return findAll(draft, TOOK_PLACE)
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '놀랍거나 감탄할 사실을 앞에 두세요', en: 'Lead with the surprising, positive fact' },
  reason: {
    ko: '경이로움처럼 마음을 깨우는 감정은 더 널리, 슬픔은 덜 퍼졌고, 부정보다 긍정이 더 공유되었습니다. 분노와 불안은 퍼지더라도 권하지 않습니다.',
    en: 'Awe and other stirring feelings spread more and sadness less, positive more than negative. Anger and anxiety spread too; we never advise them.',
  },
  summary: {
    ko: '봉사나 행사를 했다고만 알리는 글을 찾습니다. 숫자나 한마디, 놀라운 장면이 있으면 조용합니다.',
    en: 'Finds posts that only say something took place; quiet where a number, a quotation or a surprise is told.',
  },
  evidence: [BERGER_MILKMAN],
  bad: {
    ko: ['환경의 날을 맞아 봉사활동을 했습니다', '직원들이 함께 나눔 행사를 진행했습니다'],
    en: ['We volunteered for Environment Day', 'Our team took part in a beach clean-up'],
  },
  good: {
    ko: [
      '직원 42명이 반나절에 건진 폐그물 1.3톤. 무게를 재다 다들 말을 잃었습니다',
      '“이런 바다는 처음 봐요.” 해변에서 봉사활동을 했습니다',
    ],
    en: [
      '42 colleagues, half a day, 1.3 tonnes of ghost nets. Nobody spoke when the scale stopped.',
      'We volunteered at the shelter and laughed until it hurt',
    ],
  },
};

import { apologises } from '../reply/apology';
import { closeWith } from '../reply/closing';
import { isComplaintReply } from '../reply/complaint-reply';
import type { Rule, RuleDocs } from '../rule';
import { ANSWERS } from '../scope';
import { EINWILLER_STEILEN } from '../sources/service-studies';

const THANKS = /감사|고맙|고마워|덕분|\b(?:thank\w*|appreciate\w*|grateful)\b/i;
/** Where somebody was hurt or mourns, nobody is thanked for writing. */
const GRAVE =
  /다치|다쳤|부상|화상|화재|사고|사망|돌아가|별세|장례|조의|명복|유출|노출|해킹|응급|병원|식중독|\b(?:injur\w*|hurt|burn\w*|fire|accident|death|passed away|loss|condolence\w*|leak\w*|breach\w*|hospital|poison\w*)\b/i;

/** A picture of the customer's own; not one that the goods differ from, nor a screen that shows errors. */
const SHOWED =
  /(?:사진|캡처|캡쳐|스크린샷|영상)(?:을|를|도|까지|은|는|으로)? ?(?:좀 ?|같이 ?|함께 ?|여기 ?|하나 ?)?(?:남[겨긴깁]|올[려리린립]|첨부|보[내냈낸세시]|드[려리립]|찍|참고|확인|있[어습으])|(?:찍은|찍어|첨부)[가-힣]{0,3} ?(?:사진|영상|화면)|pic\.|https?:|\b(?:see|here(?:['’]s| is| are)|attach\w*|took|taken|sent|sending|posted|posting|added|upload\w*|look at) (?:(?:a|an|the|my|this|these|some|you) ){0,2}(?:photos?|pictures?|pics?|screenshots?|video)\b|\b(?:photos?|pictures?|pics?|screenshots?|video) (?:\w+ )?(?:attached|below|above|enclosed|here)\b|\battached\b/i;
/** Units from which on somebody took the time to tell the whole story. */
const WHOLE_STORY = 80;

export const thanksComplainant: Rule = {
  id: 'thanks-complainant',
  family: 'reply',
  level: 'tip',
  ...ANSWERS,
  cues: ['죄송', '송구', '미안', '사과', '사죄', 'sorry', 'apolog'],
  check(draft) {
    const { replyTo = '', answered } = draft.context;
    const { text } = draft.normal;
    if (!apologises(text) || THANKS.test(text) || !isComplaintReply(draft)) return [];
    if (answered?.triage?.urgency === 'now' || answered?.triage?.kind === 'privacy') return [];
    if (GRAVE.test(text) || GRAVE.test(replyTo) || !helped(replyTo)) return [];
    return [{ start: 0, end: 0, suggestions: [thanksFor(draft, replyTo)] }];
  },
};

/** Whether there is something specific to thank for, as far as the page tells. */
function helped(replyTo: string): boolean {
  return replyTo === '' || SHOWED.test(replyTo) || replyTo.length >= WHOLE_STORY;
}

/** For the help the customer gave, where it shows; else for saying it. */
function thanksFor(draft: Parameters<typeof closeWith>[0], replyTo: string) {
  if (SHOWED.test(replyTo)) {
    return closeWith(draft, '사진까지 올려 주셔서 감사합니다.', 'Thank you for the photo.');
  }
  return closeWith(draft, '바로 알려 주셔서 감사합니다.', 'Thank you for telling us right away.');
}

export const docs: RuleDocs = {
  message: { ko: '구체적인 감사를 더하세요', en: 'Thank them for something specific' },
  reason: {
    ko: '불만 대화 5,023건에서 고마움을 표한 답은 28%뿐이었지만, 고객의 만족과 이어진 몇 안 되는 답이었습니다.',
    en: 'In 5,023 complaint threads only 28 % of replies thanked the customer, yet thanking was among the few that satisfied.',
  },
  summary: {
    ko: '불만에 사과하면서 고마움을 표하지 않은 답글을 찾습니다.',
    en: 'Finds apologies to customers that do not thank them.',
  },
  evidence: [EINWILLER_STEILEN],
  bad: {
    ko: ['죄송합니다. 교환해 드리겠습니다', '늦어서 죄송합니다. 내일 도착합니다'],
    en: ['Sorry, I will exchange it today', 'I apologise. It ships tomorrow'],
  },
  good: {
    ko: [
      '죄송합니다. 사진까지 올려 주셔서 바로 찾았습니다. 감사합니다. 오늘 교환품을 보냅니다',
      '다치신 곳은 괜찮으신가요? 정말 죄송합니다',
    ],
    en: [
      'I am sorry. Thank you for the photo, it let us find the fault at once. The new one ships today.',
      'I am so sorry you were hurt. Are you all right?',
    ],
  },
};

import { type Found, findAll } from '../find';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { LEWICKI, RISEN_GILOVICH } from '../sources/studies';
import { replaceWith } from '../suggest';

/** Each way of not apologising, with what to say instead where that can be said without knowing the case. */
const FORMS: readonly { readonly pattern: RegExp; readonly instead?: (words: string) => string }[] = [
  {
    pattern:
      /(?<before>불편|심려|실망|불쾌감?|상처|혼란|폐)(?:을|를|이|가)? ?[가-힣 ]{0,8}?(?:셨|드렸|쳤|였|었|했|렸|됐)다면[^.!?\n]{0,14}?(?:죄송|사과|유감|송구)[가-힣]*(?: ?(?:말씀 ?)?드립니다| ?표합니다)?/g,
    instead: withoutCondition,
  },
  {
    pattern:
      /(?:(?<![가-힣])[가-힣]{1,8}(?:신|은) (?:분|고객|점)[가-힣]{0,3} ?)?(?<![가-힣])[가-힣]{1,10}(?<!원하신|원한|괜찮으시|괜찮)다면[^.!?\n]{0,14}?(?:죄송|사과드|사과 ?말씀|사과의|유감|송구|양해)[가-힣]*(?: ?(?:말씀 ?)?드립니다| ?표합니다)?/g,
  },
  {
    pattern:
      /논란(?:이|을)? ?(?:된|일으|빚)[^.!?\n]{0,8}?(?:죄송|사과|유감)[가-힣]*|(?:죄송하긴|사과드리지만|사과하지만|죄송하지만 ?규정)[가-힣]*|(?:실수|착오|오해)가 있었던 (?:것|듯)[가-힣 ]{0,6}/g,
  },
  {
    pattern:
      /(?<=^|[^가-힣])유감(?!없|스럽지 ?않)(?:입니다|이에요|이네요|을 (?:표|전)[가-힣]*|스럽[가-힣]*(?: ?생각합니다)?|으로 생각[가-힣]*)?(?![가-힣])/g,
    instead: () => '죄송합니다',
  },
  {
    pattern:
      /본의 ?아니게|의도(?:와는|와) (?:다르게|달리)|의도치 ?않[게은]|의도(?:는|가|도) ?(?:전혀 |결코 )?(?:없었|아니었)[가-힣]*|물의를 ?(?:일으|빚)[가-힣]*|심려를 ?끼[가-힣]*|오해(?:를 ?(?:불러|드린|사게)|의 소지|가 ?있었)[가-힣]*/g,
  },
  {
    pattern:
      /\b(?:we(?:['’]re| are) |I(?:['’]m| am) )?(?:very |truly |so )?(?:sorry|apologi[sz]e)(?: to anyone)? (?:if|that|to anyone who|to those who)\b[^.!?\n]{0,12}\b(?:you|anyone|any|some(?:one)?|people|was|were|felt|feel|may)\b[^.!?\n]{0,25}?\b(?:offended|upset|felt|feel|inconvenienced|hurt|disappointed|caused)\b(?: by[^.!?\n]{0,20})?/gi,
    instead: (words) => /^[^ ]+ (?:are |am )?(?:sorry|apologi[sz]e)/i.exec(words)?.[0] ?? 'I am sorry',
  },
  {
    pattern:
      /\bany (?:inconvenience|confusion|offen[cs]e)(?: (?:this|that|it|we))?(?: (?:may|might|could) have)?(?: caused)?/gi,
    instead: () => 'the trouble we caused',
  },
  {
    pattern:
      /\b(?:sorry|apolog(?:y|ies|ise|ize)) if (?:this|that|it|we|you|our|some)\b[^.!?\n]{0,20}?\b(?:upset|offend|hurt|came across|cause|bother|seem|felt|feel|ignored|confus|mis)\w*(?: (?:wrong|badly|anyone|you|some))?/gi,
    instead: (words) => (/^s/.test(words) ? 'sorry' : 'Sorry'),
  },
  {
    pattern:
      /\bif we (?:upset|offended|hurt|disappointed) (?:you|anyone)[^.!?\n]{0,12}?(?:sorry|apologi[sz]e)/gi,
  },
  { pattern: /\b(?:mistakes|errors) (?:were made|happened)\b/gi, instead: () => 'we made a mistake' },
  {
    pattern:
      /\bwe regret (?:that|any|if|the (?:reaction|response|confusion|misunderstanding|inconvenience))\b/gi,
  },
  {
    pattern:
      /\bsorry (?:that )?you(?: feel|['’]re feeling| took| found| thought| see)(?: (?:that way|it that way|it \w+))?/gi,
    instead: () => 'sorry',
  },
  {
    pattern:
      /\b(?:was|were) (?:never|not) (?:our|the) intention\b|\bwe never (?:meant|intended) to\b|\bnot (?:our|the) intention\b|\bif (?:anyone|you) (?:was|were) (?:offended|upset)\b|\btaken out of context\b/gi,
  },
];

export const nonApology: Rule = {
  id: 'non-apology',
  family: 'reply',
  level: 'warn',
  ...EVERYWHERE,
  check(draft) {
    return FORMS.flatMap(({ pattern, instead }) =>
      findAll(draft, pattern).map((found) => ({
        start: found.start,
        end: found.end,
        suggestions: instead ? [better(found, instead)] : [],
      })),
    );
  },
};

function withoutCondition(words: string): string {
  if (words.startsWith('심려')) return '심려를 끼쳐 죄송합니다';
  if (words.startsWith('불쾌')) return '불쾌하게 해 드려 죄송합니다';
  if (words.startsWith('상처')) return '상처를 드려 죄송합니다';
  if (words.startsWith('실망')) return '실망을 드려 죄송합니다';
  return '불편을 드려 죄송합니다';
}

function better(found: Found, instead: (words: string) => string): Suggestion {
  return replaceWith(found, instead(found.groups[0]));
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

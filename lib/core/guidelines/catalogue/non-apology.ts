import { type Found, findAll } from '../find';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { LEWICKI, RISEN_GILOVICH } from '../sources';
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
      /[가-힣]+(?:셨|드렸|였|었|했)다면[^.!?\n]{0,14}?(?:죄송|사과|유감|송구)[가-힣]*(?: ?(?:말씀 ?)?드립니다| ?표합니다)?/g,
  },
  { pattern: /유감(?:입니다|을 (?:표|전)[가-힣]*|스럽[가-힣]*)/g, instead: () => '죄송합니다' },
  {
    pattern:
      /본의 ?아니게|의도(?:와는|와) (?:다르게|달리)|의도치 ?않게|의도(?:는|가|도) ?(?:전혀 |결코 )?(?:없었|아니었)[가-힣]*|물의를 ?(?:일으|빚)[가-힣]*|심려를 ?끼[가-힣]*|오해(?:를 ?(?:불러|드린|사게)|의 소지|가 ?있었)[가-힣]*/g,
  },
  {
    pattern:
      /\b(?:we(?:['’]re| are) |I(?:['’]m| am) )?(?:very |truly |so )?(?:sorry|apologi[sz]e)(?: to anyone)? (?:if|that|to anyone who|to those who)\b[^.!?\n]{0,12}\b(?:you|anyone|any|some(?:one)?|people|was|were|felt|feel|may)\b[^.!?\n]{0,25}?\b(?:offended|upset|felt|feel|inconvenienced|hurt|disappointed|caused)\b(?: by[^.!?\n]{0,20})?/gi,
    instead: (words) => /^[^ ]+ (?:are |am )?(?:sorry|apologi[sz]e)/i.exec(words)?.[0] ?? 'I am sorry',
  },
  {
    pattern: /\bany inconvenience(?: (?:this|that|it|we))?(?: (?:may|might|could) have)?(?: caused)?/gi,
    instead: () => 'the trouble we caused',
  },
  { pattern: /\bmistakes were made\b/gi, instead: () => 'we made a mistake' },
  { pattern: /\bwe regret (?:that|any|the (?:reaction|response|confusion|misunderstanding))\b/gi },
  { pattern: /\bsorry (?:that )?you(?: feel|['’]re feeling)(?: that way)?/gi, instead: () => 'sorry' },
  {
    pattern:
      /\b(?:was|were) never (?:our|the) intention\b|\bif (?:anyone|you) (?:was|were) (?:offended|upset)\b|\btaken out of context\b/gi,
  },
];

export const nonApology: Rule = {
  id: 'non-apology',
  family: 'reply',
  level: 'warn',
  ...EVERYWHERE,
  message: { ko: '조건부·회피형 사과입니다', en: 'This is a non-apology' },
  reason: {
    ko: '사과에서 가장 무거운 부분은 책임 인정과 해결책입니다. 조건을 단 사과는 지켜보는 사람이 더 박하게 봅니다.',
    en: 'Owning the fault and repairing it weigh most in an apology; bystanders judge a hedged one harsher than its target.',
  },
  evidence: [LEWICKI, RISEN_GILOVICH],
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
  summary: {
    ko: '조건을 달거나 책임을 흐리는 사과를 찾습니다.',
    en: 'Finds apologies that hedge, shift or stay passive.',
  },
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

import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import type { Match } from '../rule';
import { replaceWith } from '../suggest';

/** Nobody acts: 조치가 취해질 예정, 검토가 이루어질 것. */
const KOREAN =
  /(?<what>조치|대책|방안|개선|검토|점검|보상|안내|처리|시정|수정|변경|복구|환불|교체|보완|논의|조사|협의|지원|답변|회신|교육|공지)(?:이|가|은|는)? ?(?:신속히 |조속히 |즉시 |곧 |추후 )?(?:취해[질졌]|이루어[질졌]|이뤄[질졌]|진행될|시행될|실시될|마련될|강구될|행해질|추진될|(?<=[가-힣])될) ?(?:예정|것|계획|겁)(?:입니다|이에요|예요|임|이며|이니다|니다)/g;

const WHAT =
  '(?:appropriate |necessary |corrective |further |immediate |all |the |these |some )*(?:measures|steps|actions?|improvements|changes|corrections|adjustments|inspections?|checks|repairs|enquiries|inquiries|investigations?)';
const ENGLISH_ACTION = new RegExp(
  `\\b(?<what>${WHAT}) (?<when>will be|is being|are being|has been|have been) (?<done>taken|made|implemented|conducted|carried out|undertaken|put in place)\\b`,
  'gi',
);
const ENGLISH_MATTER =
  /\b(?<what>(?:your|the) (?:request|complaint|feedback|case|enquiry|inquiry|issue|matter|query|message|concern|comments?)) (?<when>will be|is being|are being|has been|have been) (?<done>processed|reviewed|noted|forwarded|addressed|looked into|investigated|escalated|considered|recorded|logged|resolved|handled|dealt with|passed on)\b/gi;

/** [will …, are …ing, have …] */
const VERBS: Readonly<Record<string, readonly [string, string, string]>> = {
  taken: ['take', 'taking', 'taken'],
  made: ['make', 'making', 'made'],
  'put in place': ['put in place', 'putting in place', 'put in place'],
  'carried out': ['carry out', 'carrying out', 'carried out'],
  undertaken: ['undertake', 'undertaking', 'undertaken'],
  implemented: ['introduce', 'introducing', 'introduced'],
  conducted: ['run', 'running', 'run'],
  processed: ['process', 'processing', 'processed'],
  reviewed: ['review', 'reviewing', 'reviewed'],
  noted: ['note', 'noting', 'noted'],
  forwarded: ['forward', 'forwarding', 'forwarded'],
  addressed: ['deal with', 'dealing with', 'dealt with'],
  'looked into': ['look into', 'looking into', 'looked into'],
  investigated: ['investigate', 'investigating', 'investigated'],
  escalated: ['escalate', 'escalating', 'escalated'],
  considered: ['consider', 'considering', 'considered'],
  recorded: ['record', 'recording', 'recorded'],
  logged: ['log', 'logging', 'logged'],
  resolved: ['resolve', 'resolving', 'resolved'],
  handled: ['handle', 'handling', 'handled'],
  'dealt with': ['deal with', 'dealing with', 'dealt with'],
  'passed on': ['pass on', 'passing on', 'passed on'],
};

/** Sentences in which things are done and nobody does them, with one who does. */
export function passivesIn(draft: DraftText): readonly Match[] {
  return [
    ...findAll(draft, KOREAN).map((found) => active(found, inKorean(found))),
    ...[ENGLISH_ACTION, ENGLISH_MATTER].flatMap((pattern) =>
      findAll(draft, pattern).map((found) => active(found, inEnglish(found))),
    ),
  ];
}

function active(found: Found, words: string): Match {
  return { start: found.start, end: found.end, level: 'tip', suggestions: [replaceWith(found, words)] };
}

function inKorean({ groups }: Found): string {
  const what = groups.groups?.['what'] ?? '';
  return /대책|방안/.test(what) ? `${what}을 마련하겠습니다` : `${what}하겠습니다`;
}

function inEnglish({ groups }: Found): string {
  const { what = '', when = '', done = '' } = groups.groups ?? {};
  const [will, doing, have] = VERBS[done.toLowerCase()] ?? ['do', 'doing', 'done'];
  const verb = /^will/i.test(when) ? `will ${will}` : /being$/i.test(when) ? `are ${doing}` : `have ${have}`;
  const object = what.charAt(0).toLowerCase() + what.slice(1);
  return `${/^[A-Z]/.test(what) ? 'We' : 'we'} ${verb} ${object}`;
}

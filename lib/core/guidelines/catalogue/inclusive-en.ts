import { anyOf } from '../any-of';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import type { Rule, RuleDocs, Suggestion } from '../rule';
import { EVERYWHERE } from '../scope';
import { INCLUSIVE_GUIDES } from '../sources/practice';
import { replaceWith } from '../suggest';

const WORDS = anyOf(
  /\b(?:insane(?:ly)?|crazy|psycho(?:tic|s)?(?! thriller)|addicted to|(?:be |so |too )dumb|(?:moms|mums|mothers|wives|ladies|women|girls) (?:will|love|can)|schizo(?:phrenic)?(?= (?:weather|pricing|about))|bipolar(?= (?:weather|about|this))|(?:so|a bit|totally|super) ocd|ocd about|spaz\w*|retard(?:ed|s)?|lunatics?|maniacs?|hysterical|idiot-proof|are you (?:blind|deaf)|even (?:your|my|a|our) (?:grand(?:ma|mother|pa|dad)|granny|gran|mom|mum|mother|nan|wife)s? (?:can|could)|lame|crippl(?:ed|ing)|cripples?|wheelchair[- ]bound(?: \w+s)?|confined to a wheelchair|suffer(?:s|ing|ers?)? from(?= (?:autism|dyslexia|a disab\w+|down|deaf\w*|blind\w*|disab\w+|hearing|cerebral))|(?:the )?handicapped|the (?:disabled|blind|deaf|mentally ill|elderly)(?= (?:can|are|and|who|will|get|enter|enjoy|need|of|,|\.)|[,.!])|able-bodied|differently abled|special needs|normal (?:people|person|kids|customers|folks|users)|tone[- ]deaf|blind to|turn(?:ed|ing)? a blind eye|(?:on|fall\w*) deaf ears|deaf and dumb|dumb(?:ed)? down|mentally (?:ill|challenged)(?= (?:can|people|deals?))|midgets?|sanity check|nuts(?= deals?))\b/,
  /\b(?:(?:hey|hi|hello|you|thanks,?) guys|(?<=^|[.!?,] |(?:these|those|ok|okay) )guys(?= (?:only|and gals|out there|we|our|come|get|don['’]t|check)|[,!])|manpower|man[- ]hours?|man[- ]made|mankind|man up|man enough|real men|boys will be boys|grow a pair|(?:boys|girls)['’] toys|manned|chairm[ae]n|policem[ae]n|firem[ae]n|salesm[ae]n|mailm[ae]n|postm[ae]n|foreman|craftsmanship|workmen|congressmen|spokesm[ae]n|middlem[ae]n|housewi(?:fe|ves)|stewardess(?:es)?|waitress(?:es)?|(?<=^|[.!?] )ladies(?=,)|like a girl|(?:cleaning|lunch) lad(?:y|ies)|mums? and dads only|female (?:engineers?|doctors?|ceos?)|male nurses?|girl boss(?:es)?|girlboss(?:es)?|ladies and gentlemen|blacklist(?:ed|ing|s)?|whitelist(?:ed|ing|s)?|black sheep|master\/slave|slave(?= (?:away|drive|server|labor))|grandfathered|gypp(?:ed|y)|gyps(?:y|ies)|spirit animal|pow[- ]?wow|off the reservation|low man on the totem pole|peanut gallery|third[- ]world|ghetto|exotic(?= (?:women|looks|people|beaut\w+))|oriental(?! rug)|eskimos?|illegal aliens?|no can do|long time no see|seniors? moment|old people|millennials are|boomers?)\b/,
);

const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/^insanely$/, 'surprisingly'],
  [/^lame$/, 'dull'],
  [/^wheelchair[- ]bound \w+s$/, 'wheelchair users'],
  [/^confined/, 'using a wheelchair'],
  [/^suffers from$/, 'has'],
  [/^suffering from$/, 'with'],
  [/^suffer from$/, 'have'],
  [/^normal (?:people|folks)$/, 'most people'],
  [/^(?:the )?handicapped$|^the disabled$/, 'disabled people'],
  [/^the blind$/, 'blind people'],
  [/^the deaf$/, 'deaf people'],
  [/^the elderly$/, 'older people'],
  [/^special needs$/, 'access needs'],
  [/^you guys$/, 'you all'],
  [/^(hey|hi|hello) guys$/, '$1 everyone'],
  [/^guys$/, 'everyone'],
  [/^manpower$/, 'staff'],
  [/^man[- ]hours$/, 'working hours'],
  [/^man[- ]made$/, 'artificial'],
  [/^mankind$/, 'humankind'],
  [/^manned$/, 'staffed'],
  [/^chairman$/, 'chair'],
  [/^policeman$/, 'police officer'],
  [/^policemen$/, 'police officers'],
  [/^fireman$/, 'firefighter'],
  [/^firemen$/, 'firefighters'],
  [/^salesman$/, 'salesperson'],
  [/^salesmen$/, 'salespeople'],
  [/^spokesman$/, 'spokesperson'],
  [/^housewife$/, 'homemaker'],
  [/^housewives$/, 'homemakers'],
  [/^waitress$/, 'server'],
  [/^waitresses$/, 'servers'],
  [/^blacklist$/, 'blocklist'],
  [/^blacklisted$/, 'blocked'],
  [/^whitelist$/, 'allowlist'],
  [/^whitelisted$/, 'allowed'],
  [/^grandfathered$/, 'exempt'],
  [/^sanity check$/, 'quick check'],
];

export const inclusiveEn: Rule = {
  id: 'inclusive-en',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  languages: ['en'],
  cues: 'insane crazy psycho schizo bipolar ocd spaz retard lunatic maniac hysterical idiot blind deaf even lame crippl wheelchair suffer handicapped disabled mentally elderly abled able special normal dumb midget sanity nuts addicted moms mums mothers wives ladies women girl guys manpower man- man mankind manned men boys pair housewi stewardess female male lady list sheep slave grandfathered gyp spirit powwow pow reservation totem peanut third ghetto exotic oriental eskimo alien can long senior people millennials boomer'.split(
    ' ',
  ),
  check(draft) {
    return findAll(draft, WORDS).map((found) => ({
      start: found.start,
      end: found.end,
      suggestions: instead(found, wordAfter(draft, found)),
    }));
  },
};

const NOUN =
  /^(?:deals?|prices?|sales?|offers?|savings|discounts?|colou?rs?|flavou?rs?|amounts?|weekend|week)$/;
const ADJECTIVE = /^(?:good|low|cheap|fast|easy|delicious|soft|warm|hot|cold|light|strong|big|small|long)$/;

/** Madness as praise turns into surprise, where the next word tells which form fits. */
function instead(found: Found, next: string): readonly Suggestion[] {
  const words = found.groups[0];
  const lower = words.toLowerCase();
  if (/^(?:insane|crazy)$/.test(lower)) {
    if (NOUN.test(next)) return [replaceWith(found, likeCased(words, 'surprising'))];
    return ADJECTIVE.test(next) ? [replaceWith(found, likeCased(words, 'surprisingly'))] : [];
  }
  const pair = INSTEAD.find(([pattern]) => pattern.test(lower));
  return pair ? [replaceWith(found, likeCased(words, lower.replace(...pair)))] : [];
}

function wordAfter(draft: DraftText, { at, groups }: Found): string {
  return /^ ([a-z]+)/i.exec(draft.normal.text.slice(at + groups[0].length))?.[1]?.toLowerCase() ?? '';
}

function likeCased(words: string, plain: string): string {
  return /^[A-Z]/.test(words) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

export const docs: RuleDocs = {
  message: { ko: '(영문) 배제하는 표현입니다', en: 'Excluding wording' },
  reason: {
    ko: '누군가를 ‘정상’ 밖으로 밀어내는 관용구입니다. 뜻을 그대로 쓰면 누구나 편하게 읽습니다.',
    en: 'The idiom puts someone outside the norm; plain wording leaves no one out, second-language readers included.',
  },
  summary: {
    ko: '(영문) insane, lame, wheelchair-bound, manpower처럼 장애·성별·출신을 빗댄 말을 찾아 바꿀 말을 제안합니다.',
    en: 'Finds idioms built on disability, gender or origin, and offers plain words.',
  },
  evidence: [INCLUSIVE_GUIDES],
  bad: {
    en: [
      'Insane deals even normal people love',
      'Ask the fireman, the policeman and the housewife next door',
    ],
  },
  good: {
    en: ['Surprisingly low prices this week', 'Our blind taste test had forty guests'],
  },
};

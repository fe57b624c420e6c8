const LOCAL = '(?<![\\w.+*/-])(?<local>[a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_])?)';
const LABEL = '[a-z0-9][a-z0-9-]{0,40}';
const PROVIDER =
  'naver|daum|hanmail|gmail|nate|kakao|hotmail|outlook|네이버|다음|한메일|지메일|카카오|네이트|핫메일|아웃룩|야후';
/** The whole name, and no file's: `logo@2x.png`. */
const END = '(?![a-z0-9-]|\\.[a-z0-9])(?<!\\.(?:png|jpe?g|gif|webp|svg|pdf|js|css))';

const BRACKET_AT = '[[({<] ?(?:at|a|앳|엣|골[뱅벵]이|@) ?[\\])}>]';
const DOT = '(?: ?[[({<] ?(?:dot|점|닷|쩜|\\.) ?[\\])}>] ?| ?(?:닷|점|쩜) ?| dot | ?\\. ?)';
const TOP = '(?:[a-z]{2,10}|컴|넷|케이알)';

/** `haru@example.com`. */
export const PLAIN_EMAIL = new RegExp(`${LOCAL}@(?<domain>(?:${LABEL}\\.){1,4}[a-z]{2,12})${END}`, 'gi');

/** `haru(at)example(dot)com`, `haru 골뱅이 example 점 com`, `haru@네이버`, `haru at example dot com`. */
export const DISGUISED_EMAILS: readonly RegExp[] = [
  new RegExp(
    `${LOCAL} ?(?:${BRACKET_AT}|골[뱅벵]이|앳|엣|@) ?(?<domain>(?:${LABEL}|${PROVIDER})(?:${DOT}${LABEL}){0,2}?${DOT}${TOP})${END}`,
    'gi',
  ),
  new RegExp(`${LOCAL} ?(?:${BRACKET_AT}|골[뱅벵]이|앳|엣|@) ?(?<domain>${PROVIDER})${END}`, 'gi'),
  new RegExp(`${LOCAL}[ _]at[ _](?<domain>${LABEL}(?:[ _]dot[ _]${LABEL}){1,3})${END}`, 'gi'),
  // An address only where mail is spoken of: `my e-mail is haru at example.com`.
  new RegExp(
    `(?<=(?:mail|메일)[^.!?\\n]{0,25}[ :])${LOCAL} at (?<domain>(?:${LABEL}\\.){1,3}(?:com|net|org|io|me|kr|uk|edu))${END}`,
    'gi',
  ),
];

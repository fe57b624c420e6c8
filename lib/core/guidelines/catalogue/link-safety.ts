import type { Localized } from '../../language';
import { hostOf, isAt } from '../../text/host-of';
import type { DraftText } from '../draft-text';
import { type Found, findAll } from '../find';
import type { Match, Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { PHISHING_PRACTICE } from '../sources/practice';
import { replaceWith } from '../suggest';

/**
 * Links as typed. The list of the page's own links would not do: it leaves out numbers, names within the company and
 * user names in front of a host, which are what this rule is about.
 */
const LINK =
  /(?<scheme>https?):\/\/(?<user>[^\s/?#@]*@)?(?<host>[a-z\d\u0080-\ud7a3-]+(?:\.(?:[a-z\d\u0080-\uabff-]+|[가-힣]+))*)(?<rest>(?::\d+)?(?:[/?#][^\s가-힣<>"'“”‘’「」]*)?)(?<![.,!?;:)\]~])/gi;

const NUMBERED = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** Letters of other scripts among Latin ones: the usual disguise of a look-alike address. */
const MIXED = /[a-z](?=.*[\u0370-\u052f])|[\u0370-\u052f](?=.*[a-z])/i;
const WITHIN_COMPANY = /^(?:localhost|.+\.(?:local|localhost|internal|lan|intra|corp|test))$/i;
const PROGRAM = /\.(?:apk|exe|scr|msi|bat|dmg|ipa)(?:[?#]|$)/i;
const CALLED_OURS =
  /(?:공식|저희|우리|당사|자사) ?(?:홈페이지|홈|웹?사이트|누리집|몰|쇼핑몰|스토어|링크|주소|페이지)[^\n]{0,8}$|\b(?:official|our)(?: \w+)? (?:site|website|page|store|shop|link)\b[^\n]{0,8}$/i;
const PLATFORM =
  /(?:^|\.)(?:x|twitter|facebook|instagram|youtube|youtu|threads|linkedin|tiktok|naver|kakao|google|apple)\.[a-z.]+$/i;

export const linkSafety: Rule = {
  id: 'link-safety',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: ['://'],
  check: (draft) =>
    findAll(draft, LINK).flatMap((link) => {
      const message = problemOf(draft, link);
      return message ? [{ start: link.start, end: link.end, message, ...fixOf(link, message) }] : [];
    }),
};

function problemOf(draft: DraftText, { groups, at }: Found): Localized | null {
  const { scheme = '', user, host = '', rest = '' } = groups.groups ?? {};
  const domains = draft.context.company?.domains ?? [];
  const isOurs = isAt(hostOf(host), domains);
  if (user) return NOT_THE_HOST;
  if (NUMBERED.test(host)) return NUMBERS;
  if (WITHIN_COMPANY.test(host)) return INSIDE;
  if (!isOurs && (/(?:^|\.)xn--/i.test(host) || MIXED.test(host))) return LOOKS_LIKE;
  if (PROGRAM.test(rest)) return DOWNLOAD;
  if (!isOurs && (bearsOurName(host, domains) || isCalledOurs(draft, host, at, domains))) return NOT_OURS;
  return scheme.toLowerCase() === 'http' ? OPEN : null;
}

/** Our name in an address that is not ours: `example-refund.net` beside `example.com`. */
function bearsOurName(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => {
    const [name = ''] = domain.split('.');
    return name.length >= 4 && host.toLowerCase().includes(name.toLowerCase()) && !PLATFORM.test(host);
  });
}

function isCalledOurs(draft: DraftText, host: string, at: number, domains: readonly string[]): boolean {
  return (
    domains.length > 0 &&
    !PLATFORM.test(host) &&
    CALLED_OURS.test(draft.normal.text.slice(Math.max(0, at - 40), at))
  );
}

function fixOf(link: Found, message: Localized): Pick<Match, 'suggestions'> {
  if (message !== OPEN) return {};
  const scheme = { start: link.start, end: link.start + 'http'.length };
  return { suggestions: [replaceWith(scheme, 'https', { ko: 'https로 바꾸기', en: 'Use https' })] };
}

const OPEN: Localized = { ko: '암호화되지 않은 http 주소입니다', en: 'This http link is not encrypted' };
const NUMBERS: Localized = {
  ko: '이름이 아니라 숫자로 된 주소입니다',
  en: 'This link goes to a bare number',
};
const INSIDE: Localized = {
  ko: '회사 안에서만 열리는 주소입니다',
  en: 'This link opens inside the company only',
};
const NOT_THE_HOST: Localized = {
  ko: '@ 앞은 주소가 아닙니다. 속이는 링크로 보입니다',
  en: 'What stands before @ is not the site; this looks like a trick',
};
const LOOKS_LIKE: Localized = {
  ko: '다른 주소처럼 보이게 만든 글자가 있습니다',
  en: 'Letters here can pass for another address',
};
const DOWNLOAD: Localized = {
  ko: '설치 파일로 바로 이어지는 링크입니다',
  en: 'This link downloads a program at once',
};
const NOT_OURS: Localized = {
  ko: '등록된 공식 주소가 아닙니다',
  en: 'Not one of our registered domains',
};

export const docs: RuleDocs = {
  message: { ko: '안전하지 않거나 공식 주소가 아닌 링크입니다', en: 'Unsafe or unofficial link' },
  reason: {
    ko: '고객은 피싱을 주소로 가려냅니다. 회사가 숫자 주소나 암호화되지 않은 링크를 쓰면 가짜와 구별할 길이 없어집니다.',
    en: 'The address is how customers tell phishing from us; a company that posts bare numbers or unencrypted links takes that away.',
  },
  summary: {
    ko: 'http, 숫자 주소, 사내 주소, 글자를 바꿔치기한 주소, 설치 파일, 등록된 도메인이 아닌 “공식” 링크를 찾습니다.',
    en: 'Finds http, bare numbers, company-internal hosts, disguised letters, downloads, and “official” links to domains that are not registered as ours.',
  },
  evidence: [PHISHING_PRACTICE],
  bad: {
    ko: ['환불 신청 http://192.168.0.12/refund', '신청서는 http://event.ex.kr/form 에 있습니다'],
    en: ['Refund form http://203.0.113.9/refund', 'Log in at https://ex.com@203.0.113.9/login'],
  },
  good: {
    ko: ['환불 신청 https://help.ex.kr/refund', '영상은 https://www.youtube.com/@excompany 에 있습니다'],
    en: ['Refund form https://help.ex.com/refund', 'Slides: https://ex.com/talks/2026?lang=en'],
  },
};

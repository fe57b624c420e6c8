/**
 * Beginnings that issuers give their keys, so that leaked ones are found: AWS, Google, DigitalOcean, Naver Cloud; GitHub,
 * GitLab, Atlassian, Postman; Slack, Notion, Figma, Linear; Stripe, Toss, Shopify; the makers of language models; Vault,
 * Supabase. Publishable keys (`pk_live_…`) are meant to be seen.
 */
const SURE =
  'AKIA ASIA AIza ya29. GOCSPX- dop_v1_ ncp_iam_ gho_ ghp_ ghs_ ghr_ ghu_ github_pat_ glpat- gldt- glrt- glptt- ATATT3 PMAK- xoxa- xoxb- xoxe- xoxp- xoxr- xoxs- xapp- ntn_ figd_ lin_api_ sk_live_ sk_test_ rk_live_ rk_test_ whsec_ live_sk_ test_sk_ live_gsk_ test_gsk_ shpat_ shpca_ shppa_ shpss_ gsk_ xai- pplx- hvs. sbp_'.split(
    ' ',
  );
/** Those that words may begin with too; a digit must follow. SendGrid, npm, PyPI, Facebook, Square, Docker. */
const LIKELY = 'sk- hf_ npm_ pypi- SG. EAA sq0 1//0 dckr_pat_'.split(' ');

const KEY_SIGN = '[\\w.=-]';
const anyOf = (beginnings: readonly string[]) => beginnings.join('|').replaceAll('.', '\\.');

export const PREFIXED_KEY = new RegExp(
  `(?<![\\w-])(?:(?:${anyOf(SURE)})|(?:${anyOf(LIKELY)})(?=${KEY_SIGN}{0,60}\\d))${KEY_SIGN}{10,}`,
  'g',
);
/** One of these stands in every text that holds such a key, in lower case. */
export const BEGINNINGS = [...SURE, ...LIKELY].map((beginning) => beginning.toLowerCase());

/** Shapes without a beginning of their own. */
export const OTHER_KEYS: readonly RegExp[] = [
  // JSON web token
  /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]{4,})?/g,
  // Private keys in files
  /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s]{16,4000}(?:-----END [A-Z0-9 ]{0,30}-----)?)?/g,
  // Incoming webhooks of Slack, Discord and Teams
  /\bservices\/T\w{5,}\/B\w{5,}\/\w{12,}/g,
  /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{6,}\/[\w-]{12,}|\bwebhook\.office\.com\/webhookb2\/[\w@/-]{20,}/g,
  // Bots of Telegram and Discord
  /(?<!\d)\d{8,10}:[A-Za-z][\w-]{24,}/g,
  /(?<![\w-])[MNO][\w-]{20,}\.[\w-]{5,7}\.[\w-]{20,}/g,
  // Firebase messages
  /(?<![\w-])[\w-]{8,20}:APA91b[\w-]{10,}/g,
  // Twilio
  /(?<![A-Za-z0-9])(?:AC|SK)(?=[a-z]*\d)[0-9a-z]{32}(?![A-Za-z0-9])/g,
  // Kakao, and any bearer
  /(?<=\b(?:KakaoAK|Bearer|Authorization: ?Basic) {1,3})(?=[\w.~+/=-]{0,80}[\d.])[\w.~+/=-]{16,4000}/gi,
];

/** A server's address with user and password in it. */
export const URL_WITH_PASSWORD =
  /\b[a-z][a-z0-9+]{2,14}:\/\/[^\s:@/]{0,60}:(?<value>[^\s@/]{2,80})@[^\s"'<>가-힣]{2,120}/gi;

/** A word for a key, then a value that no word is. */
export const NAMED_KEY =
  /(?:(?<exact>(?:api|access|secret|account|encryption|private|recovery|service)[ _-]?(?:access[ _-]?)?key(?: ?id)?|(?:client|app|api|webhook)[ _-]?secret|(?:access|auth|api|refresh|bot|secret)[ _-]?token|(?:recovery|backup) codes?|(?:api|rest|앱|어드민|admin|비밀|시크릿|인증|서비스|액세스|카카오|네이버|지도|결제|암호화) ?키|(?:복구|백업) ?코드)|\b(?:secret|token)\b|시크릿|토큰)["'`]?(?: ?(?:is|was|[:=]|은|는|이|가|값은?)){0,2} ?["'`]?(?<value>(?=\S{0,200}\d)(?=\S{0,200}[A-Za-z])[\w.~+/%=-]{8,200})/gi;

/** A short value counts where a word that can only be a key's name is set equal to it. */
export function isNamedKey({ groups }: RegExpMatchArray): boolean {
  const { exact, value = '' } = groups ?? {};
  return value.length >= 16 || (exact !== undefined && value.length >= 10 && /^[^\s.:/]+$/.test(value));
}

/** What manuals put in a secret's place. */
export const STAND_IN =
  /x{5,}|\*{3}|\.{3}|…|your|example|placeholder|dummy|^[<{[]|^\$\{?[A-Z_]+\}?$|^(?:user|pass(?:word|wd)?|pw|secret|changeme|1234)$/i;

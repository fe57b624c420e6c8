/** Mailboxes of a desk, a team or a machine. */
const DESK =
  /^(?:help(?:desk)?|support|cs|cx|voc|customer(?:care|service|support)?|care|service|contact(?:us)?|info(?:rmation)?|hello|hi|hey|ask|qna|faq|inquir(?:y|ies)|enquir(?:y|ies)|press|media|pr|newsroom|news|newsletter|marketing|mkt|ads?|sales|biz|business|partner(?:s|ship)?|collab|sponsor(?:ship)?|recruit(?:ing|ment)?|careers?|jobs?|hr|people|talent|apply|admin|administrator|webmaster|postmaster|hostmaster|root|abuse|no-?reply|do-?not-?reply|mailer|(?:un)?subscribe|notification|alerts?|security|privacy|dpo|legal|compliance|ethics|audit|report|hotline|feedback|voice|orders?|refunds?|returns?|billing|invoices?|payments?|accounts?|accounting|finance|tax|ir|investors?|events?|editor(?:ial)?|team|office|reception|mail|webmail|master|manager|store|shop|booking|reserv(?:e|ations?)|tickets?|tour|visit|education|academy|library|museum|volunteers?|donat(?:e|ions?)|csr|esg|accessibility|community|official|brand|design|dev(?:elopers?)?|api|tech|it|bugs?|git|global|center|centre|main|general|complaints?|claims?|quality|safety|recall)$/;
/** What a desk adds to its name: a country, a language, a number. */
const PLACE = /^(?:\d{1,3}|kr|korea|ko|en|us|uk|jp|asia|seoul|busan|eu|hq|web|online|\d{4})$/;

/** Stand-ins of forms and manuals. */
const STAND_IN =
  /^(?:examples?|samples?|test(?:er|ing)?\d{0,4}|users?(?:name)?\d{0,3}|(?:your|my|first|last|full)?[._-]?(?:name|id|e?mail|address)|you|someone|somebody|foo|bar|abc\d{0,4}|aaa+|xxx+|(?:hong)?[._]?gildong(?:[._]?hong)?|j(?:ohn|ane)[._]?doe|firstname[._]lastname)$/;
const STAND_IN_DOMAIN = /^(?:your-?)?(?:domain|company|email|mail|site|website)\.(?:com|co\.kr|kr|net|org)$/;

/** Whether an address (lower case) is a desk's or a manual's rather than a person's. */
export function isSharedMailbox(local: string, domain: string): boolean {
  const name = local.replace(/\+.*/, '');
  if (STAND_IN.test(name) || STAND_IN_DOMAIN.test(domain) || DESK.test(name)) return true;
  if (name === domain.split('.')[0]) return true;
  const parts = name.split(/[._-]+/);
  return parts.every((part) => DESK.test(part) || PLACE.test(part)) && parts.some((part) => DESK.test(part));
}

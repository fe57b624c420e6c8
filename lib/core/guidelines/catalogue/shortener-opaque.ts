import { findAll } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { X_COUNTING } from '../sources/platforms';
import { PHISHING_PRACTICE } from '../sources/practice';

/** Services open to everyone, so that the address tells nothing; brands' own short domains are not among them. */
const SHORTENED =
  /(?<![\w@./-])(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|bitly\.(?:com|kr)|j\.mp|tinyurl\.com|tiny\.(?:cc|one)|goo\.gl|is\.gd|v\.gd|x\.gd|soo\.gd|da\.gd|t\.ly|ow\.ly|cutt\.ly|buff\.ly|adf\.ly|short\.(?:io|gy)|shorturl\.(?:at|asia)|rebrand\.ly|rb\.gy|gg\.gg|dlvr\.it|trib\.al|s\.id|2u\.pw|qr\.ae|bl\.ink|t2m\.io|clck\.ru|me2\.(?:do|kr)|naver\.me|han\.gl|buly\.kr|abit\.ly|url\.kr|vo\.la|vvd\.bz|zrr\.kr|durl\.(?:kr|me)|c11\.kr|lrl\.kr|asq\.kr|muz\.so|iii\.im|ko\.gl|wo\.to|8r\.kr|t\.co|lnkd\.in|kko\.to|hoy\.kr|tuney\.kr)\/[\w-]+(?:[/?#=&.%+~][\w-]+)*/gi;

export const shortenerOpaque: Rule = {
  id: 'shortener-opaque',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: 'ly/|gl/|gd/|kr/|la/|bz/|do/|at/|gy/|gg/|it/|al/|id/|pw/|ae/|com/|mp/|cc/|one/|io/|ink/|ru/|me/|so/|im/|to/|asia/|co/|in/'.split(
    '|',
  ),
  check(draft) {
    const own = draft.context.company?.domains ?? [];
    return findAll(draft, SHORTENED)
      .filter(({ groups }) => !own.some((domain) => groups[0].includes(`${domain}/`)))
      .map(({ start, end }) => ({ start, end }));
  },
};

export const docs: RuleDocs = {
  message: {
    ko: '단축 주소는 글자 수를 줄여 주지 않고 신뢰를 낮춥니다',
    en: 'A short link saves nothing on X and hides the destination',
  },
  reason: {
    ko: 'X는 어떤 주소든 23자로 세므로 줄여도 이득이 없고, 어디로 가는지 보이지 않는 주소는 피싱처럼 보입니다.',
    en: 'X counts every address as 23 characters, so shortening saves none, and an address that hides its destination looks like phishing.',
  },
  summary: {
    ko: '누구나 쓰는 단축 서비스의 주소를 찾습니다. 회사가 등록한 도메인은 그대로 둡니다.',
    en: 'Finds addresses of public shorteners; leaves the company’s own domains alone.',
  },
  evidence: [X_COUNTING, PHISHING_PRACTICE],
  bad: {
    ko: ['이벤트 안내 https://bit.ly/3abcd', '신청은 han.gl/QxYz1에서 받습니다'],
    en: ['Details: https://bit.ly/3abcd', 'Sign up at tinyurl.com/y4hx92k'],
  },
  good: {
    ko: ['이벤트 안내 https://event.ex.kr/fall', '약도는 https://maps.app.goo.gl/AbCd 에 있습니다'],
    en: ['Details: https://event.ex.com/fall', 'Watch it on https://youtu.be/dQw4w9'],
  },
};

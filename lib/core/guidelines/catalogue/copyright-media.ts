import { findByLanguage, type PatternsByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { COPYRIGHT_ACT } from '../sources/laws';
import { DELL_POLICY, INTEL_GUIDELINES } from '../sources/practice';

/** A place where things are found is named instead of whoever made them; or the taking is owned up to. */
const TAKEN: PatternsByLanguage = {
  ko: [
    /(?:출처|사진|이미지|그림|영상|짤|움짤|일러스트|음원|BGM|배경 ?음악|폰트|캡처) ?(?:출처)? ?[:：=은는/|-]? ?(?:구글|네이버(?! ?(?:데이터|지도|뉴스|증권|사전))|다음(?= ?(?:이미지|검색|카페))|인터넷|핀터레스트|트위터|인스타(?:그램)?|페이스북|유튜브|커뮤니티|온라인|웹(?![가-힣])|핀터|웹 ?서핑|포털|블로그|카페(?= ?글| ?에서|\)|$)|구글링|검색|펌|불펌|모름|미상|불명|어딘가)(?! ?(?:트렌드|애널리틱스|코리아|지도|플레이|설문|폼|클라우드))[가-힣 ]{0,8}/gi,
    /(?:짤|짤방|움짤|밈|사진|이미지|그림|영상|만화|웹툰|노래|음악|드라마|영화|방송|예능|기사|글|장면)[^.!?\n]{0,12}?(?:퍼왔|퍼 ?온|퍼옴|가져왔|가져와|주워 ?왔|주워 ?온|줍줍|훔쳐 ?왔|업어 ?왔|가져와 ?봤|캡처해 ?(?:왔|봤|올)|캡처본|캡처[로와]|그냥 ?(?:썼|씁|쓸|깔)|불펌|무단|받아 ?왔|따왔|땄|퍼 ?가요|데려온|데려왔|(?:작가|원작자|출처)[는은가]? ?(?:모르|모름|몰라|불명)|검색해서? ?(?:썼|쓴|가져|넣)|(?:구글|검색|인터넷)에서 ?(?:찾|가져|받|다운))[가-힣]*|구글링(?:한|해서|으로)[가-힣 ]{0,8}|(?:©|(?<![a-z])c) ?(?:인터넷|구글|네이버|커뮤니티|핀터레스트|원작자)[가-힣 ]{0,6}|(?:구글|네이버|인터넷|핀터레스트|커뮤니티|유튜브|블로그|카페|웹)에서 ?(?:찾은|찾았|주운|퍼온|퍼 ?왔|가져온|가져왔|받은|발견한|데려온|업어온|캡처한|돌아다니는|떠도는)[가-힣 ]{0,8}?(?:짤|사진|이미지|그림|영상|일러스트|음악|밈|만화)/g,
    /저작권[은이]? ?[^.!?\n]{0,14}?(?:원작자|원저작자|각 ?방송사|소속사|있습니다만|문제 ?시|문제가 ?(?:되|생기|있)|모르|모름|몰라)[가-힣]*|문제 ?(?:시|되면|가 ?되면|있을 ?시) ?(?:바로 |즉시 )?(?:삭제|자삭|내리)[가-힣]*|자삭[가-힣]*/g,
    // A song's lines, as they are quoted: with bars or breaks between.
    /(?:가사|노래|곡)[^\n"“]{0,16}["“][^"”\n/]{4,30} ?\/ ?[^"”\n]{2,60}["”]/g,
    /["“‘「][^"”’」\n]{4,30}(?: ?\/ ?|\n)[^"”’」\n/]{2,30}(?:(?: ?\/ ?|\n)[^"”’」\n/]{2,30}){0,6}["”’」](?=[^\n]{0,24}?(?:노래|가사|곡|시(?![가-힣])|음악|BGM|배경|흥얼|멜로디|앨범|떼창|듣|들어|♪|🎵|🎶))/g,
  ],
  en: [
    /(?:📷|📸|\b(?:source|photos?|images?|pics?|pictures?|credits?|via|art(?:work)?|illustration|video|meme|music|gif))(?: \w+)? ?[:=-]? ?(?:the |a |some )?(?:random )?(?:google(?! (?:maps|trends|analytics|play|cloud|forms))|pinterest|internet|web|www|net|online|tumblr|reddit|twitter|insta(?:gram)?|unknown|unsplash|website|site|blog|youtube|bing|quick search)(?: (?:images?|search|artist))?\b/gi,
    /\b(?:found|grabbed|saved|stole|stolen|borrowed|nicked|pinched|ripped|lifted|screenshot(?:ted)?|downloaded|swiped)(?: \w+){1,3}? (?:the |a )?(?:google|pinterest|internet|web|net|online|reddit|tumblr|tiktok|youtube|twitter|instagram|netflix|spotify|fan page|blog|website)\b/gi,
    /\b(?:credits?|rights?|copyright|props)\b[^.!?\n]{0,20}? (?:owners?|artists?|creators?|whoever)\b|\bno copyright[^.!?\n]{0,14} intended\b|\bown (?:the |this |these |any )?(?:rights|music|images?|photos?|song|clip|footage)\b(?<=(?:do not|don['’]t) own[^.]{0,24})/gi,
    /\b(?:us|me) for (?:credit|removal)\b|\bif asked\b(?<=(?:remove|delete)[^.]{0,14})|\b(?:screen ?(?:shot|grab|cap)|clip|gif|still|scene)s? (?:from|of)\b[^.!?\n]{0,25}? (?:show|episode|film|movie|drama|match|game|series|broadcast|concert)\b|\bwho (?:made|drew|took|owns|shot|created)\b(?<=(?:don['’]?t know|do not know|no idea) who \w+)/gi,
    /\b(?:lyrics?|song)\b[^\n"“]{0,16}["“][^"”\n/]{6,50} ?\/ ?[^"”\n]{4,90}["”]/gi,
    /["“‘][^"”’\n/]{6,50} ?\/ ?[^"”’\n]{4,200}["”’](?=[^\n]{0,40}?\b(?:song|lyrics?|sing|singing|album|tune|track|chorus|playlist|anthem|humming)\b)/gi,
  ],
};

const ALLOWED =
  /허락|허가|동의|승낙|승인|이용권|라이선스|라이센스|구매한|제공 ?[:：]|제공받|직접 ?(?:찍|그|촬영|만든)|CC ?BY|공공누리|퍼블릭 ?도메인|permission|licen[cs]ed?|licensing|royalty[- ]free|creative commons|public domain|consent|our own (?:photo|picture)/i;

export const copyrightMedia: Rule = {
  id: 'copyright-media',
  family: 'warning',
  level: 'advise',
  ...EVERYWHERE,
  cues: "출처|사진|이미지|그림|영상|짤|일러|음원|bgm|음악|폰트|캡처|퍼왔|퍼온|퍼 |주워|불펌|무단|저작권|문제|인터넷|구글|네이버|핀터|커뮤니티|유튜브|노래|가사|웹|source|photo|image|pic|credit|via|art|illustr|video|meme|music|gif|google|internet|the web|the net|online|reddit|tumblr|tiktok|youtube|twitter|instagram|netflix|the show|copyright|rights|don't own|don’t own|not own|removal|if asked|screen|who made|who drew|who took|who owns|who shot|📷|📸|song|lyric|sing|album|tune|track|chorus|playlist|humming|장면|드라마|영화|만화|방송|예능|자삭|멜로디|흥얼|ⓒ|©|블로그|작가|검색해|clip from|clip of|still |scene|fan page|a blog|a website|spotify".split(
    '|',
  ),
  check(draft) {
    if (ALLOWED.test(draft.normal.text)) return [];
    return findByLanguage(draft, TAKEN).map(({ start, end, groups }) => ({
      start,
      end: end - (groups[0].length - groups[0].trimEnd().length),
    }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '출처만으로는 사용 허락이 아닙니다', en: 'A credit is not permission' },
  reason: {
    ko: '출처를 적어도 남의 사진·그림·가사를 쓰려면 권리자의 허락이 있어야 합니다. 인터넷은 권리자가 아닙니다.',
    en: 'A credit does not replace the owner’s permission, and “the internet” owns nothing.',
  },
  summary: {
    ko: '출처가 구글·인터넷뿐이거나, 퍼 왔다고 밝히거나, 가사를 옮긴 글을 찾습니다. 허락을 밝힌 글은 그대로 둡니다.',
    en: 'Finds credits to a search engine, owned-up borrowing and quoted lyrics; leaves stated permission alone.',
  },
  evidence: [COPYRIGHT_ACT, INTEL_GUIDELINES, DELL_POLICY],
  bad: {
    ko: ['출처: 구글 이미지', '커뮤니티에서 퍼온 짤로 월요일을 버팁니다'],
    en: ['Photo: Google', 'Credit to the owner, no copyright infringement intended'],
  },
  good: {
    ko: ['사진: 박OO(사용 허락 2025.9.2)', '자료 출처: 통계청 2025년 가계동향조사'],
    en: ['Photo by J. Park, used with permission', 'Source: Statistics Korea, household survey 2025'],
  },
};

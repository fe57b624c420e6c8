import type { Language } from '../../language';
import { syllable, TAILS } from '../../text/jamo';

/** What happens there happened to nobody; what happens where it is shown, sold or made did. */
const STORY =
  /(?:드라마|영화|소설|웹툰)(?! ?(?:관|표|티켓|예매|상영|시작|끝|도중|중|굿즈|촬영|책|앱|사이트|결제|처럼|같이)|[을를]? ?(?:[보읽][다는던러]|[보읽]고 ?있))|스포일러/;

/** Questions beforehand: about what may come, or what is sold against it. */
const QUESTION: Readonly<Record<Language, RegExp>> = {
  ko: /언제[^.!]{0,20}(?:나[와오]|들어[와오]|들어[가갔]|오픈|출시|입고|열[어리]|시작|재개|공개|판매)[가-힣]*[?~ㅠ ]*$|견학[^.!]{0,12}(?:신청|접수|문의|예약)|(?:예방|대비|하려면|방법|되나요|될까요|인가요|있나요|가능한가요|어떻게 ?(?:되|하)나요|궁금)[^.!]{0,8}\??$/,
  en: /(?<=^|[,;:–—-] ?|\b(?:and|but|so|hi|hey|hello) |@\w+ )(?:if|in case|does|do|is|are|will|can|what|which|how)\b[^.!]{0,40}\b(?:safe|contain|allerg\w+|include|policy|free)\b[^.!]{0,20}\?$/i,
};

/** Syllables that tell of the past: 쳤, 켰, 었. */
const PAST = pastSyllables();
/** What makes the words in front of such a question a fact: "다쳤는데 보상되나요?", but not "다쳤을 때 쓰는 밴드 있나요?". */
const FACT: Readonly<Record<Language, RegExp>> = {
  ko: new RegExp(
    `[${PAST}](?!을 ?(?:때|경우|까)|다면|으면)|(?<!수 ?있는|가운|군)(?<=[가-힣])데(?=[요 ,~])|(?:[아어여와워해네예]요|[이가도불피열] ?나요|니다)(?=[ ,~ㅠㅜ])|고 ?있[어습는]|다친|폭발한|터진|[유노]출된`,
  ),
  en: /./,
};

/** Whether what stands at `at` in a sentence (UTF-16 offset) is reported, and not told in a story or asked beforehand. */
export function isReported(sentence: string, at: number, language: Language): boolean {
  if (STORY.test(sentence)) return false;
  const question = QUESTION[language].exec(sentence);
  return question === null || FACT[language].test(sentence.slice(at, question.index));
}

function pastSyllables(): string {
  const tail = TAILS.indexOf('ㅆ');
  const all = Array.from({ length: 19 * 21 }, (_, at) => syllable(Math.floor(at / 21), at % 21, tail));
  return all.filter((one) => one !== '있' && one !== '겠').join('');
}

import { oneOf } from '../claims/near';

/** How people praise what they use themselves. Brands speak of their customers' joy, seldom of their own. */
const KOREAN = oneOf(
  /(?:써|발라|먹어|마셔|입어|신어|타|사용해|이용해) ?(?:보[니면았]|봤|본|보고|봄)|다녀[왔온옴]|(?:쓰|먹|입|신|사용하|바르)(?:는 ?중|고 ?있)|최애/,
  /꼭 ?(?:사|가|써|먹|드)[세시셔]|다들 ?(?:사|가|써|먹)|인생 ?(?:책|템|[가-힣]{1,4}(?:예|이|입))|찐템|강추|추천(?:해|드|합|템|이|!|$)/,
  /(?:진짜|너무|정말|완전|넘|ㄹㅇ|존맛|개) ?(?:좋|예쁘|예뻐|이쁘|이뻐|맛있|편하|편해|촉촉|따뜻|만족)|인데 ?[^.!?\n]{0,12}?(?:좋|예쁘|예뻐|이쁘|맛있|편하|편해|부드)/,
  /만족(?:해|합|스|!|$)|마음에 ?들|대박|미쳤|존맛|끝내[주줘]|짱|꿀템|별 ?(?:다섯|5)|달라졌|달라짐|맛집|읽었|입어 ?봤|써 ?봤/,
);
const ENGLISH = oneOf(
  /\b(?:love|loving|loved|adore|obsessed|in love|favou?rite|best \w+ (?:ever|i)|so good|never (?:looked|felt))\b/,
  /\b(?:changed my|can['’]?t live without|highly recommend|must[- ]have|swear by)\b/,
  /\b(?:my (?:skin|hair|new|go-?to|daily|morning)|i(?: have|['’]ve| was|['’]m| am)?|tastes?|gorgeous|amazing)\b/,
  /\b(?:10\/10|five stars|would go again|best \w+ of my life|is wild)\b/,
);

/** Whether the text (folded) praises from one's own use. */
export function endorses(folded: string): boolean {
  return KOREAN.test(folded) || ENGLISH.test(folded);
}

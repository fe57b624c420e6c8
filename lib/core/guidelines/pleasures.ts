import type { DraftText } from './draft-text';
import { type Found, findByLanguage, type PatternsByLanguage } from './find';

/** Food and drink, things to wear and to own, travel and shows, invitations and jokes: a brand's day like any other. */
const PLEASURES: PatternsByLanguage = {
  ko: [
    /커피|라[떼테](?![가-힣])|원두|코코아|치킨|피자|떡볶|국밥|버거|(?<![가-힣])(?:빵|맥주|와인|립|네일|밈)(?![가-힣])|군밤|케이크|초코|디저트|간식|(?:신|추천|오늘의|인기|시즌|대표|점심|저녁) ?메뉴|맛[이집있나보도]|맛있|브런치|(?:점심|저녁)[은엔]|코트|패딩|니트|신발|운동화|가방|신상|컬렉션|향수|화장품|크림|피부|책상|의자|침대|매트리스|이불|수건|서랍|스피커|청소기|여행(?!자)|휴가|호텔|캠핑|나들이|영화|공연|콘서트|웹툰|예고편|신곡|신간|화보|퀴즈|파티(?!션|원)|축제|핼러윈|할로윈|불금|치맥|여유(?=[를로 ])|힐링|기분 ?전환|월요병|반짝이|(?:달달|달콤|상큼|바삭|짜릿|따끈|포근|두툼)(?:한|하게)|팔로워 ?[\d백천만]|ㅋㅋ|ㅎㅎ|[가-힣]러 ?(?:오세요|와 ?(?:주|보)세요)|맞혀 ?보|누구게|\d만? ?원대/g,
  ],
  en: [
    /\b(?:coffee|lattes?|cocoa|pizza|tacos?|burgers?|fries|pancakes?|brunch|lunch|dinner|breakfast|bagels?|croissants?|cookies?|cakes?|guac\w*|cheese|beers?|wine|cocktails?|margaritas?|popcorn|snacks?|(?:our|new|tonight['’]s|lunch|dinner|tasting|autumn|fall) menu|slice|oven|tast[ey]\w*|yum\w*|delicious|hungry|flavou?rs?|perfume|candles?|lipstick|toner|skin|hair|nails?|jeans|shoes|boots?|sneakers?|coats?|jackets?|loungewear|merch|mattress|sofa|speakers?|bass|charger|collection|new look|season|holidays?|getaway|travel deals|movie|concert|episode|trailer|festival|quiz|trivia|memes?|part(?:y|ies)|halloween|spooky|vibes?|mood|weekend|tgif|happy (?:friday|monday|weekend)|cosy|cozy|treat|savings|old prices|followers|which (?:one|colou?r|would you)|come (?:and )?(?:see|visit|say)|(?:see|join) us (?:at|for|on|in)|behind (?:the|our) (?:logo|name|scenes)|lol|lmao|haha)\b/gi,
  ],
};

export function pleasuresIn(draft: DraftText): readonly Found[] {
  return findByLanguage(draft, PLEASURES);
}

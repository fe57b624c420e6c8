import { closing } from './syllables';

/** "함니다" and "했슴다" are the same, typed as they sound. */
export const HAPNIDA = new RegExp(
  `(?:${closing('ㅂ', 'ㅁ')}니(?:다|당|닷|다만|다요|까)|${closing('ㅂ')}(?:시다|디다|디까)|십시[오요]|십쇼|[하주보가오]시오|소서|[슴씀]다)$`,
);

/** Nouns that end like 해요체. */
const NOUNS_IN_YO = /(?:필요|중요|주요|수요|소요|개요|강요|동요|민요|풍요|긴요|(?<![가-힣])(?:고요|가요))$/;
const YO = /[가-힣]요$|죠$/;
/** 해용, 했어여, 하세염: typed for cuteness, polite all the same. Nouns such as 사용 and 참여 are none. */
const CUTE =
  /(?:[어아해까네세게데래죠와워봐줘려져예에돼대](?:용|욤|염|욥)|[어까네세게죠데래](?:여|영)|[세네까]유|쥬|죵)$/;

export function isHaeyo(tail: string): boolean {
  return (YO.test(tail) && !NOUNS_IN_YO.test(tail)) || CUTE.test(tail);
}

import { closing } from './syllables';

/** 음슴체: a verb or adjective clipped to a noun, as in notes. Nouns of the same sound are told apart by what stands before. */
const CLIPPED = new RegExp(
  [
    `${closing('ㅆ', 'ㅄ')}음`,
    '(?:같|많|좋|싫|않|맞|싶|적|늦|받|찾|높|낮)음',
    '됨|[가-힣]함|(?<=안 |못 )함',
    '(?:예정|중|것|거|뿐|때문|상태|정도|불가|가능|문제|사항|원칙|규정|대상|해당|기준|처리|완료|부분|입장|상황|이유|결과|의견|생각|편|점|건|분|시|개|원|간|금|용|제품|송|불|팀|장|자)임',
    '아님|(?<![가-힣])(?:모|다|빠)름',
    '(?:해|려|어|아|켜|춰|와|워) ?[줌봄둠]|(?:나|들어|돌아|다녀|가져)[옴감]|(?<=안 |못 )[옴감봄줌]|[보끝]냄|(?:없어|사라|떨어|달라|깨)짐|비쌈',
    `${closing('ㄹ')} ?것|기 ?바람|요망`,
  ]
    .map((ending) => `(?:${ending})$`)
    .join('|'),
);

/** Things and qualities that only look clipped. */
const NOUNS =
  /(?:포함|결함|명함|모함|[군전]함|[관물편서거표지]함|(?:편안|편리|특별|소중|행복|따뜻|간편|신선|불편|촉촉|깨끗|완벽|친절|다양|건강|순수|시원|상쾌|든든|넉넉|당당|정직|성실|새로)함)$/;

export function isClipped(tail: string): boolean {
  return CLIPPED.test(tail) && !NOUNS.test(tail);
}

import { oneOf } from '../claims/near';
/** What a drug would do to an illness: end it, chase it, keep it away. */
export const CURED_KO = oneOf(
  /치료|완치|고치는|고쳐 ?[주드]|낫[는게]|나았|나아[요져졌]|없애|없앤|없어[져졌지]|사라[지졌진집]|제거|특효|싹(?![가-힣])|탈출|작별|이별|안녕|잡[는아]|가라앉|멈[추춰췄춥]|박멸|비켜/,
  /이기|이겨|물리[치쳐]|물러|도망|무서워|막[아는]|떨어뜨|뚝|뻥|쏙|끝(?!까지|으로|부분|에)|졸업|굿바이|바이바이|특효|순삭|말끔|감쪽|걱정 ?(?:없|마|뚝)|고민 ?(?:해결|없)|억제|근절/,
  /해방|종결|되돌/,
);
/** What cosmetics and food may say only where it was reviewed. */
export const EASED_KO =
  /예방|개선|완화|해소|해결|극복|퇴치|효과|효능|효험|탁월|좋은|좋습|좋아|좋다|도움|다스[리려]|줄어|줄여|낮[추춰]|내려|조절|정상(?:으로|화)|누그러|관리/;

export const CURED_EN = oneOf(
  /\b(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|treat(?:s|ing)?|eliminat\w+|eras\w+|gets? rid of)\b/,
  /\b(?:stop(?:s|ped|ping)?|revers\w+|prevent(?:s|ing)?|banish\w*|clear(?:s|ed)?(?: up)?|kill(?:s|ed|ing)?)\b/,
  /\b(?:fight(?:s|ing)?|beat(?:s|en)?|remov\w+|reliev\w+|remed(?:y|ies)|wip(?:e|es|ing) (?:out|away)|dissolv\w+)\b/,
  /\b(?:melt(?:s|ed|ing)?|ends?|fix(?:es|ed)?|fad(?:e|es)|goodbye|bye|gone|vanish\w*|disappear\w*|no more)\b/,
  /\b(?:shrink(?:s|ing)?|keep(?:s|ing)? (?:\w+ )?away|away|defeat\w*|crush(?:es)?|won['’]t come back)\b/,
  /\b(?:never (?:again|come\w*)|scrub(?:s|bed)?|flush(?:es|ed)?|undo(?:es)?|zap(?:s|ped)?|control(?:s|led)?)\b/,
  /\b(?:tam(?:e|es|ing)|lower(?:s|ing)?|protects? (?:you )?(?:from|against)|wards? off)\b/,
);

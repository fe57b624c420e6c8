import { oneOf } from './near';

/** What a drug would do to an illness: end it, chase it, keep it away. */
export const CURED_KO = oneOf(
  /치료|완치|고치[는고]|고쳐|낫[는게]|나은(?! ?(?:선택|방법))|나았|나아[요져졌]|없애|없앤|없어[져졌지]|사라[지졌진집]|제거|특효|싹(?![가-힣])/,
  /탈출|작별|이별|안녕|잡[는아]|가라앉|멈[추춰췄춥]|박멸|비켜|이기|이겨|물리[치쳐]|물러|도망|무서워|막[아는습]|떨어뜨|떨어[지져진졌집]/,
  /뚝|뻥|쏙|팍(?![가-힣])|끝(?!까지|으로|부분|에)|졸업|굿바이|바이바이|순삭|실종|말끔|감쪽|걱정 ?(?:없|마|뚝)|고민 ?(?:해결|없)/,
  /억제|근절|해방|종결|되돌|죽이|죽여|굶겨|직방|사멸|아[물무는]는|제로|녹[는이아여습]|날[려아]|풀[려리]|필요 ?없|몰라요|모릅니다|몰라보/,
);

/** What cosmetics and food may say only where it was reviewed. */
export const EASED_KO = oneOf(
  /예방|개선|완화|해소|해결|극복|퇴치|효과|효능|효험|탁월|좋은|좋습|좋아|좋다|도움|다스[리려]|줄어|줄여|낮[추춰]|내려|조절|정상(?:으로|화)|누그러|챙기|지켜|지키|희망|최고|올려/,
  /올라[가간갑]/,
  /높[여이]/,
);

/** What no food or cream does to a body: make it new, grow it, clean it. */
export const RENEWED_KO = oneOf(
  /살아나|되살|살려|살리|새로 ?태어|다시 ?태어|새것|돌아[오와가]|젊어|스무 ?살|튼튼|맑[게은아]|밝아|깨끗|청소|씻|해독|디톡스|재생|회복/,
  /열[리려어]|쑥|쌩쌩|팔팔|번쩍|거뜬|늘[어고]|두 ?배|\d ?배|뚫|강화|증진|폭발|업(?![가-힣])|up|치솟|끌어|팡팡|나오는|쏟아|늦추|늦춰/,
);

export const CURED_EN = oneOf(
  /\b(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|treat(?:s|ing)?|eliminat\w+|eras\w+|gets? rid of)\b/,
  /\b(?:stop(?:s|ped|ping)?|revers\w+|prevent(?:s|ing)?|banish\w*|clear(?:s|ed)?(?: up)?|kill(?:s|ed|ing)?)\b/,
  /\b(?:fight(?:s|ing)?|beat(?:s|en)?|remov\w+|reliev\w+|remed(?:y|ies)|wip(?:e|es|ing) (?:out|away)|dissolv\w+)\b/,
  /\b(?:melt(?:s|ed|ing)?|ends?|fix(?:es|ed)?|fad(?:e|es)|goodbye|bye|gone|vanish\w*|disappear\w*|no more)\b/,

  /\b(?:shrink(?:s|ing)?|(?:keep(?:s|ing)?|stays?|goes|go) (?:\w+ )?away|away|defeat\w*|crush(?:es)?)\b/,
  /\b(?:won['’]t come back)\b/,

  /\b(?:never (?:again|come\w*)|scrub(?:s|bed)?|flush(?:es|ed)?|undo(?:es)?|zap(?:s|ped)?|control(?:s|led)?)\b/,
  /\b(?:replaced)\b/,
  /\b(?:tam(?:e|es|ing)|lower(?:s|ing)?|protects? (?:you )?(?:from|against)|wards? off|knocks? out|chases?)\b/,
);

export const RENEWED_EN = oneOf(
  /\b(?:brand new|like new|reborn|20 again|young again|back to normal|restor\w+|rebuil\w+|repairs?|cleans\w*)\b/,

  /\b(?:cleanse[sd]?|detox\w*|unclog\w*|boost\w*|supercharg\w*|grease|better in|strengthen\w*|regrow\w*)\b/,
  /\b(?:grows? back)\b/,
);

import type { Cue } from './cue';

/** Someone may be hurt, data is leaking, or a threat was made: minutes count. */
export const DANGER: readonly Cue[] = [
  [
    1,
    /다[쳤친쳐]|화상|병원|응급|입원|진단서|감전|폭발|불[이 ]?났|불꽃|연기|가스 ?(?:냄새|샘|누출)|식중독|설사|구토|두드러기|발진|뒤집어져|질식|삼[켰킨]|피가|파래|유아|아기|이유식|비상벨|생명|위험|접근 ?금지|스토킹|보건소|119/,
  ],
  [
    1,
    /유출|해킹|도용|개인 ?정보[^.]{0,10}(?:노출|보[여이]|공개)|진료 ?기록|주소를 ?(?:알|남|전)|모르는 ?사람|비밀번호(?:가|까지)|CCTV/i,
  ],
  [1, /차별|장애인이세요|성희롱|추행|뭔짓할지|가만 ?안 ?둬|죽여|소송|고소|변호사|언론|기자|방송국|제보하/],
  [
    1,
    /\b(?:injur\w*|hurt|hospital|ER|ambulance|burn(?:ed|t)|bleeding|electrocut\w*|fire|smoke|gas (?:smell|leak)|explo\w+|swallowed|chok\w+|food poisoning|got sick|health dep\w*|allerg\w+|anaphyla\w+|meds|medication|chest pain)\b/,
  ],
  [
    1,
    /\b(?:leaked|breach\w*|hacked|identity theft|stalk\w*|lawyer|sue|lawsuit|police|press|journalist|fraud|eviction|rent is due|coming down there)\b/i,
  ],
];

/** Something failed and costs time or money today. */
export const FAILURE: readonly Cue[] = [
  [
    1,
    /환불|결제|청구|먹통|고장|파손|안 ?(?:와|왔|오|옴|돼|되|됐)|늦|지연|취소|깨[져졌진]|녹[아은았]|오류|튕|분실|당장|급[해합하]|빨리|오늘(?:까지| 안)/,
  ],
  [
    1,
    /\b(?:refund|charged|broke(?:n)?|down|late|missing|lost|cancel\w*|locked|error|wrong|damaged|urgent|today|tonight|asap|still)\b/i,
  ],
];

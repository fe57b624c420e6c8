/** Words that can go, and longer ways of saying a shorter thing. */
export const FILLERS: readonly (readonly [RegExp, string])[] = [
  [/^안녕하세요[,.!~]* ?(?:(?:고객|여러분|회원) ?(?:여러분|님들?)?[,.!~]* ?)?/g, ''],
  [/(?<![가-힣])(?:정말로?|너무나?도?|매우|아주|굉장히|참으로|다양한|진심으로) /g, ''],
  [/(?:을|를) 진행하고 있습니다/g, '을 합니다'],
  [/(?<=[가-힣])[와과] 관련하여 /g, ' '],
  [/\b(?:really|very|truly|just|actually|basically|currently|absolutely|super) /gi, ''],
  [/\bin order to\b/gi, 'to'],
  [/\bin the process of /gi, ''],
  [
    /\b(?:we are|we['’]re) (?:very |really |so )?(?:pleased|excited|happy|thrilled|delighted) to (?:announce|share)(?: that)? /gi,
    '',
  ],
];

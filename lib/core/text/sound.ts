/** How a word ends when read aloud in Korean, which is all that particles depend on. `rieul` is a final ㄹ. */
export type Sound = 'vowel' | 'consonant' | 'rieul';

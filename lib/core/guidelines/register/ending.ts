/**
 * How a Korean sentence ends: 합니다체, 해요체, 반말 (the plain style of print, 한다체, included), or the clipped
 * 음슴체 of notes (~함, ~임, ~할 것). `none` for what ends in none of them: headlines, lists, hashtags, links, other languages.
 */
export type Ending = 'hapnida' | 'haeyo' | 'banmal' | 'noun' | 'none';

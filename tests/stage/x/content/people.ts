export interface Person {
  handle: string;
  name: string;
  hue: number;
  verified?: 'blue' | 'gold';
}

/** The signed-in account: the brand. */
export const ME: Person = { handle: 'moa_kr', name: '모아마켓', hue: 18, verified: 'gold' };

const PEOPLE: Person[] = [
  ME,
  { handle: 'haneul_bori', name: '하늘보리', hue: 205 },
  { handle: 'minjae_table', name: '민재네 식탁', hue: 140 },
  { handle: 'jonah_pell', name: 'Jonah Pell', hue: 260, verified: 'blue' },
  { handle: 'sol_gimbap', name: '솔이 엄마 🍙', hue: 330 },
  { handle: 'ada_wren', name: 'Ada Wren', hue: 175 },
  { handle: 'dalkong_b', name: '달콩빵집', hue: 40, verified: 'blue' },
  { handle: 'rami_codes', name: 'Rami', hue: 285 },
  { handle: 'gyeol_note', name: '결이의 기록', hue: 90 },
  { handle: 'okada_mame', name: '岡田まめ', hue: 12 },
  { handle: 'tess_harrow', name: 'Tess Harrow', hue: 305 },
  { handle: 'seorim_books', name: '서림책방', hue: 222, verified: 'blue' },
  { handle: 'junho_run', name: '준호 | 달리기', hue: 65 },
  { handle: 'nabi_home', name: '나비집사', hue: 155 },
];

const BY_HANDLE = new Map(PEOPLE.map((person) => [person.handle, person]));

export function personOf(handle: string): Person {
  return BY_HANDLE.get(handle) ?? { handle, name: handle, hue: 200 };
}

/** People whose handle or name begins with what was typed after @. */
export function peopleLike(typed: string): Person[] {
  const wanted = typed.toLowerCase();
  return PEOPLE.filter(
    ({ handle, name }) => handle.startsWith(wanted) || name.toLowerCase().startsWith(wanted),
  ).slice(0, 5);
}

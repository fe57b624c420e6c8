export interface Person {
  id: string;
  name: string;
  hue: number;
  /** The address of a Page; people have only their number. */
  page?: string;
}

/** The identity one writes as: the brand's Page. */
export const ME: Person = { id: '100064000000001', name: '모아마켓', hue: 18, page: 'moamarket' };

export const PEOPLE: Record<string, Person> = {
  moa: ME,
  sora: { id: '100081000000011', name: '윤소라', hue: 320 },
  dohyun: { id: '100081000000012', name: '배도현', hue: 200 },
  clara: { id: '100081000000013', name: 'Clara Whitlow', hue: 265 },
  ben: { id: '100081000000014', name: 'Ben Osterley', hue: 150 },
  gayoung: { id: '100081000000015', name: '한가영', hue: 60 },
  marta: { id: '100081000000016', name: 'Marta Quill', hue: 10 },
  hanok: { id: '100064000000002', name: '한옥찻집 다온', hue: 95, page: 'daon.tea' },
};

export function personOf(key: string): Person {
  return PEOPLE[key] ?? ME;
}

export function profileLink(person: Person): string {
  return person.page ? `/${person.page}` : `/profile.php?id=${person.id}`;
}

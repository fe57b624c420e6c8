import { describe, expect, it } from 'vitest';
import { createDraftSearch } from '@/lib/core/drafts/search-drafts';
import { aDraft } from '@/tests/support/builders';

const DRAFTS = [
  aDraft({ id: 'latte', title: '가을 메뉴 안내', text: '호박 라테가 돌아왔습니다' }),
  aDraft({ id: 'hours', title: '', text: '영업 시간을 바꿉니다\n월요일은 쉽니다', tags: ['공지'] }),
  aDraft({ id: 'sale', title: 'Autumn sale', text: 'Pumpkin latte for half the price' }),
];
const search = createDraftSearch(DRAFTS);
const found = (query: string) => search.find(query).map(({ id }) => id);

describe('looking for a draft', () => {
  it.each([
    ['by initial consonants of its title', 'ㄱㅇㅁㄴ', ['latte']],
    ['by initial consonants of its first line where it has no title', 'ㅇㅇㅅㄱ', ['hours']],
    ['by its tag', 'ㄱㅈ', ['hours']],
    ['by words anywhere in it', '월요일', ['hours']],
    ['by every word of several', 'latte pumpkin', ['sale']],
    ['as typed on the other layout', 'ghqkr', ['latte']],
    ['by nothing that is there', '겨울', []],
  ])('finds it %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('puts titles before texts', () => {
    const both = createDraftSearch([
      aDraft({ id: 'text', title: 'Menu', text: 'Monday\nSale' }),
      aDraft({ id: 'title', title: 'Sale' }),
    ]);

    expect(both.find('sale').map(({ id }) => id)).toEqual(['title', 'text']);
  });
});

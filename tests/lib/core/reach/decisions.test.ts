import { describe, expect, it } from 'vitest';
import { CATALOGUE_DOCS } from '@/lib/core/guidelines/catalogue/docs';
import type { CheckContext, OwnText } from '@/lib/core/guidelines/check-context';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import type { Platform } from '@/lib/core/platform';
import { HINTS } from '@/lib/core/reach/hints';
import { HINT_DOCS } from '@/lib/core/reach/hints/docs';

const check = createFullCheck({ guide: EMPTY_GUIDE, now: () => 0 });

function rulesOn(platform: Platform, text: string, context: Partial<CheckContext> = {}): readonly string[] {
  const { findings, hints } = check(text, { platform, kind: 'post', ...context });
  return [...findings, ...hints].map(({ rule }) => rule);
}

const own = (text: string): OwnText => ({
  ...{ text, at: 1, platform: 'x', kind: 'post', account: '', customer: '' },
});

/** Every sentence that a hint says to people. */
const ADVICE = Object.entries(HINT_DOCS).flatMap(([id, { message, reason, summary }]) =>
  [message, reason, summary].flatMap(({ ko, en }) => [`${id}: ${ko}`, `${id}: ${en}`]),
);

describe('where sources disagree', () => {
  it('a link stays, with the point in our own words beside it', () => {
    const announced = 'Applications are open for our autumn school of repair and reuse';

    expect(rulesOn('x', announced)).toContain('link-for-announcement');
    expect(rulesOn('x', 'Check this out https://example.com/a')).toContain('link-needs-own-words');
    expect(rulesOn('x', `${announced}: https://example.com/a`)).not.toContain('link-needs-own-words');
  });

  it('asking for a retweet is advised on X where it helps others, rarely, and never in a promotion', () => {
    const lost = '실종 아동을 찾습니다. 파란 모자에 노란 가방입니다';
    const asking = `${lost}. 리트윗 부탁드립니다`;

    expect(rulesOn('x', lost)).toContain('ask-share-politely-x');
    expect(rulesOn('x', lost, { recent: [own(asking)] })).not.toContain('ask-share-politely-x');
    expect(rulesOn('x', asking)).not.toContain('ask-share-overuse');
    expect(rulesOn('x', asking, { recent: [own(asking)] })).toContain('ask-share-overuse');
    expect(rulesOn('x', '겨울 코트 30% 할인! 리트윗 부탁드립니다')).toContain('ask-share-overuse');
  });

  it('on Facebook nobody is told to ask, and whoever bargains for shares is told why not', () => {
    const lost = 'Missing boy, 7, red coat, last seen at the station';

    expect(rulesOn('facebook', lost).filter((rule) => rule.startsWith('ask-share'))).toEqual([]);
    expect(rulesOn('facebook', '공감하면 공유해 주세요!')).toContain('engagement-bait-fb');
    expect(rulesOn('x', '공감하면 공유해 주세요!')).not.toContain('engagement-bait-fb');
  });

  it('a hundred characters are no target: a full post without filler is left alone, and a short one too', () => {
    const full =
      'Deliveries in the capital now take 22 hours instead of 31 on average. Two new warehouses and vans that leave at night made the difference; the map below shows every hub, and the islands follow in May as soon as the new ferry sails twice a day.';

    expect(rulesOn('x', full)).not.toContain('tighten-length');
    expect(rulesOn('x', 'Really very short')).not.toContain('tighten-length');
    expect(rulesOn('x', full.replace('now take', 'now really take'))).toContain('tighten-length');
  });

  it('a shortener is advised against', () => {
    expect(rulesOn('x', 'All courses in one list: https://bit.ly/3xYz')).toContain('shortener-opaque');
  });

  it('compensation is taken out of public', () => {
    const answer = { kind: 'reply', replyTo: 'My parcel is two weeks late!' } as const;

    expect(rulesOn('x', 'I am sorry. We will give you a $20 voucher.', answer)).toContain(
      'compensation-public-first',
    );
  });

  it('“you” is advised in English posts only, and “I” in English answers only', () => {
    expect(rulesOn('x', 'Customers can now track parcels')).toContain('second-person-en');
    expect(rulesOn('x', '고객은 이제 앱에서 택배를 찾을 수 있습니다')).not.toContain('second-person-en');
    expect(rulesOn('x', 'Customers should have read the terms', { kind: 'reply' })).not.toContain(
      'second-person-en',
    );
    const languagesOf = (id: string) => HINTS.find((rule) => rule.id === id)?.languages;
    expect(languagesOf('second-person-en')).toEqual(['en']);
  });

  it('no hint asks for certainty, anger or moral outrage', () => {
    const wanted =
      /\b(?:always|guarantee|outrage|provoke)\b|(?:항상|반드시|무조건|분노|화)(?:라고|를? ?(?:쓰|담|더))/i;

    expect(ADVICE.filter((advice) => wanted.test(advice))).toEqual([]);
    expect(HINT_DOCS['high-arousal-positive']?.reason.en).toContain('we never advise them');
    expect(rulesOn('x', '우리 경쟁사는 양심도 없는 파렴치한 사기꾼입니다')).toContain(
      'moral-emotional-caution',
    );
  });

  it('a question is for conversation, not for retweets', () => {
    expect(HINT_DOCS['question-invite']?.reason.en).toMatch(/for conversation.*no gain in retweets/);
    expect(HINT_DOCS['question-invite']?.reason.ko).toMatch(/대화를 위한/);
  });

  it('80:20 is told as a rule of practice', () => {
    expect(HINT_DOCS['mix-80-20']?.reason.en).toContain('rule of practice');
    expect(HINT_DOCS['mix-80-20']?.evidence[0]?.strength).toBe('convention');
  });

  it('the account’s own hours come before any rule, and the general one differs by site', () => {
    const late = { zone: 'Asia/Seoul', time: Date.UTC(2026, 10, 23, 13, 0) };
    const text = 'Our new map has twelve routes';

    expect(rulesOn('x', text, late)).toContain('post-slot');
    expect(rulesOn('x', text, { ...late, bestHours: [22] })).not.toContain('post-slot');
    expect(rulesOn('facebook', text, late)).not.toContain('post-slot');
    expect(rulesOn('facebook', text, { ...late, bestHours: [9] })).toContain('post-slot');
  });

  it('price alone is a matter for Facebook, where it was seen', () => {
    expect(rulesOn('facebook', '30% off everything, from $19')).toContain('price-only-fb');
    expect(rulesOn('x', '30% off everything, from $19')).not.toContain('price-only-fb');
  });

  it('old figures carry their year, and none is told as an experiment that was not', () => {
    const all = Object.values({ ...CATALOGUE_DOCS, ...HINT_DOCS }).flatMap(({ evidence }) => evidence);
    const experiments = new Set(
      all.filter(({ strength }) => strength === 'experiment').map(({ source }) => source.en),
    );

    expect(
      [...experiments].filter((source) =>
        /Twitter 2014|Sysomos|Buddy Media|Suh|Tan|Berger, Milkman/.test(source),
      ),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { awaitsRefund } from '@/lib/core/replies/awaits-refund';
import { chooseTemplates } from '@/lib/core/replies/choose-template';
import type { Triage } from '@/lib/core/replies/complaint';
import type { Post } from '@/lib/core/replies/post';
import { replyLanguage } from '@/lib/core/replies/reply-language';
import { NOTHING_SAID, type SaidBefore } from '@/lib/core/replies/said-before';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';

const POST: Post = {
  site: 'x',
  id: '77',
  permalink: 'https://x.com/minji/status/77',
  author: '민지',
  handle: 'minji',
  text: '택배가 일주일째 안 와요',
  language: 'ko',
  time: null,
};
const DELIVERY: Triage = {
  complaint: 0.9,
  kind: 'delivery',
  urgency: 'today',
  escalations: [],
  showsPersonalData: false,
  awaitsRefund: false,
};

/** T2, filled and touched up as people do. */
const TRACING =
  '원목 의자를 사흘째 기다리고 계셔서 많이 답답하셨겠습니다. 정말 죄송합니다. 지금 운송사에 위치를 확인 중이고 오늘 17시에 이 글에 답글로 알려 드리겠습니다. 주문번호는 DM으로 보내 주세요 ^MJ';

const choose = (post: Partial<Post> = {}, triage: Partial<Triage> = {}, said: SaidBefore = NOTHING_SAID) =>
  chooseTemplates({ ...POST, ...post }, { ...DELIVERY, ...triage }, BUILT_IN_TEMPLATES, said).map(
    ({ id }) => id,
  );

describe('choosing a reply', () => {
  it.each([
    ['delivery', 'T2'],
    ['defect', 'T4'],
    ['refund', 'T37'],
    ['outage', 'T10'],
    ['staff', 'T13'],
    ['privacy', 'T15'],
    ['price', 'T18'],
    ['misinformation', 'T20'],
    ['abuse', 'T22'],
    ['question', 'T25'],
    ['praise', 'T27'],
    ['other', 'T26'],
  ] as const)('starts a %s post with its first answer', (kind, id) => {
    expect(choose({ text: '글' }, { kind })[0]).toBe(id);
  });

  it('asks a customer who shows personal data to delete it, before anything else', () => {
    expect(choose({}, { showsPersonalData: true })[0]).toBe('T16');
    expect(choose({}, { kind: 'privacy' })).not.toContain('T16');
  });

  it.each([
    ['환불해 주세요. 사진이랑 색이 달라요', 'T37'],
    ['환불 승인됐다더니 언제 입금되나요?', 'T7'],
    ['I want my money back, the lid does not close', 'T37'],
    ['Still waiting for my refund', 'T7'],
  ])('says that a refund is approved only to somebody who waits for one: “%s”', (text, id) => {
    const triage = { kind: 'refund', awaitsRefund: awaitsRefund(text) } as const;
    expect(choose({ text, language: null }, triage)[0]).toBe(id);
  });

  it('turns to the safety reply when somebody may be hurt', () => {
    expect(choose({}, { kind: 'defect', urgency: 'now' })[0]).toBe('T6');
    expect(choose({}, { kind: 'defect' })[0]).not.toBe('T6');
  });

  it('owns up when it happened again', () => {
    expect(choose({ text: '청소기가 두 번째 고장났어요' }, { kind: 'defect' })[0]).toBe('T5');
  });

  it('stays with the reply that fits as long as this customer has not had all its wordings, then gives the next', () => {
    const [first, second] = BUILT_IN_TEMPLATES.find(({ id }) => id === 'T2')!.wordings.ko.map((text) => ({
      text,
      at: 0,
    }));
    expect(choose({}, {}, { here: [{ text: TRACING, at: 0 }], elsewhere: [] })[0]).toBe('T2');
    expect(choose({}, {}, { here: [first!, second!], elsewhere: [] })[0]).toBe('T1');
    expect(choose({}, {}, { here: [first!, second!], elsewhere: [] }).at(-1)).toBe('T2');
    expect(choose({}, {}, { here: [], elsewhere: [first!, second!] })[0]).toBe('T2');
  });

  it('offers nothing for a post that is not about a company', () => {
    expect(choose({}, { kind: 'none' })).toEqual([]);
  });

  it('leaves out replies that do not exist in the customer’s language', () => {
    const koreanOnly = { ...BUILT_IN_TEMPLATES[0]!, wordings: { ko: ['죄송합니다'], en: [] } };
    expect(
      chooseTemplates({ ...POST, language: 'en', text: 'where is it' }, DELIVERY, [koreanOnly], NOTHING_SAID),
    ).toEqual([]);
  });
});

describe('the language of a reply', () => {
  it.each([
    ['ko', 'Where is my order', 'ko'],
    ['en-GB', '택배', 'en'],
    ['ja', 'help', 'en'],
    ['und', '택배', 'ko'],
    [null, '환불', 'ko'],
    [null, 'refund', 'en'],
  ] as const)('follows the page’s tag %s, else the letters of "%s"', (language, text, expected) => {
    expect(replyLanguage({ language, text })).toBe(expected);
  });
});

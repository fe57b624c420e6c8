import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { offensiveLanguage } from '@/lib/core/guidelines/catalogue/offensive-language';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { BUCKETS, featuresOf } from '@/lib/models/offence/features';
import { fitOffence, packModel } from '@/lib/models/offence/fit-offence';
import { packWeights, unpackWeights } from '@/lib/models/offence/packed-weights';
import { createOffenceReader } from '@/lib/models/offence/predict';
import { OFFENCE_WEIGHTS } from '@/lib/models/offence/weights';

const reader = createOffenceReader(OFFENCE_WEIGHTS);
const POST = { platform: 'facebook', kind: 'post' } as const;
const seen = (text: string) =>
  offensiveLanguage
    .check(createDraftText(text, POST, reader))
    .map(({ start, end, level }) => [text.slice(start, end), level ?? 'warn']);

describe('the offence model', () => {
  it.each([
    ['머리가 나쁘면 손발이 고생이라더니 딱 너네', '머리가 아프시면 쉬었다 가세요'],
    ['얼굴도 못난 것들이 어디서 큰소리야', '얼굴에 닿는 천은 부드럽게 빨았습니다'],
    ['these dumb hoes always lying', 'these new hoses are always in stock'],
  ])('finds “%s” worse than “%s”', (worse, better) => {
    expect(reader(worse)).toBeGreaterThan(reader(better) + 0.3);
  });

  it.each([
    '주문하신 상품은 내일 오전에 도착합니다.',
    '기다리게 해 드려 죄송합니다. 오늘 안에 답을 드리겠습니다.',
    '장애인 주차 구역과 여성 화장실은 1층에 있습니다.',
    'Sorry about that! Please send us a DM with your order number.',
    'Our new store opens on Friday at nine.',
    '',
  ])('has nothing to say on “%s”', (text) => {
    expect(reader(text)).toBeLessThan(0.5);
  });

  it('answers the same however often it is asked, and however many sentences it has read since', () => {
    const first = reader('너희 같은 것들은 정말 한심하다');
    for (let turn = 0; turn < 1000; turn += 1) reader(`다른 문장 ${turn}`);

    expect(reader('너희 같은 것들은 정말 한심하다')).toBe(first);
    expect(createOffenceReader(OFFENCE_WEIGHTS)('너희 같은 것들은 정말 한심하다')).toBe(first);
  });

  it('reads names and addresses as nothing in particular', () => {
    expect(featuresOf('@minji 안녕 https://a.example', 'ko')).toEqual(
      featuresOf('@hoon 안녕 https://b.example/x', 'ko'),
    );
  });

  it('looks at no more than the buckets it has', () => {
    for (const language of ['ko', 'en'] as const) {
      const features = featuresOf('가나다 abc '.repeat(400), language);
      expect(features.every((feature) => feature >= 0 && feature < BUCKETS[language])).toBe(true);
      expect(OFFENCE_WEIGHTS[language].packed).toHaveLength(BUCKETS[language]);
    }
  });

  it('weighs at most 60 kB', () => {
    expect(statSync('lib/models/offence/weights.json').size).toBeLessThan(60_000);
  });

  it('keeps each weight to half a step', () => {
    const weights = Float64Array.from({ length: 64 }, (_, at) => Math.sin(at));
    const { packed, step } = packWeights(weights);

    unpackWeights(packed).forEach((steps, at) => {
      expect(Math.abs(steps * step - (weights[at] ?? 0))).toBeLessThanOrEqual(step / 2);
    });
  });

  it('learns from texts, the same on every run', () => {
    const texts = Array.from({ length: 40 }, (_, at) => ({
      text: at % 2 ? `나빠 ${at}` : `좋아 ${at}`,
      hurts: at % 2,
      weight: 1,
    }));
    const learn = () => packModel(fitOffence(texts, 'ko'), 0, 1);
    const learned = createOffenceReader({ ...OFFENCE_WEIGHTS, ko: learn() });

    expect(learn()).toEqual(learn());
    expect(learned('나빠')).toBeGreaterThan(0.5);
    expect(learned('좋아')).toBeLessThan(0.5);
  });
});

describe('the rule with the model at hand', () => {
  it('marks the sentence that hurts, and no other', () => {
    const text = '안녕하세요 고객님. 못생긴 얼굴로 어디서 나대고 다니는지 한심하다. 내일 뵙겠습니다.';

    expect(seen(text).map(([words]) => words)).toEqual(['못생긴 얼굴로 어디서 나대고 다니는지 한심하다.']);
  });

  it('points at the person’s own characters behind invisible ones', () => {
    const text = '안녕하세요.\u200b\u200b 얼굴 보니 밥맛 떨어진다 늙어서 추하다.';

    expect(seen(text).map(([words]) => words)).toEqual(['얼굴 보니 밥맛 떨어진다 늙어서 추하다.']);
  });

  it('leaves a sentence to its listed word alone', () => {
    expect(seen('시발 늙어서 추하다 꺼져라')).toEqual([
      ['시발', 'warn'],
      ['꺼져라', 'warn'],
    ]);
  });
});

import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUCKETS, featuresOf } from '@/lib/models/complaints/features';
import { complaintOdds } from '@/lib/models/complaints/predict';
import { triagePost } from '@/lib/models/complaints/triage-post';
import { fitLogistic, marginOf } from '@/lib/models/training/logistic-regression';
import { readDelimited } from '@/lib/models/training/read-delimited';

describe('the complaint model', () => {
  it('leans towards a complaint for displeased words and away for pleased ones', () => {
    expect(complaintOdds('정말 실망이네요 최악입니다 돈 아까워요')).toBeGreaterThan(
      complaintOdds('정말 행복해요 너무 재밌고 좋아요'),
    );
    expect(complaintOdds('why is my account still locked and nobody answers')).toBeGreaterThan(
      complaintOdds('our new report is out today'),
    );
  });

  it('moves the reading of a post by no more than its share', () => {
    for (const text of ['최악', '좋아요', 'hello there', ''])
      expect(Math.abs(complaintOdds(text))).toBeLessThanOrEqual(2);
  });

  it('reads names, addresses and numbers as nothing in particular', () => {
    expect(featuresOf('@minji 환불 3일째 https://a.example')).toEqual(
      featuresOf('@hoon 환불 14일째 https://b.example/x'),
    );
  });

  it('looks at no more than the buckets it has', () => {
    expect(featuresOf('가나다 '.repeat(400)).every((feature) => feature >= 0 && feature < BUCKETS)).toBe(
      true,
    );
  });

  it('reads a post in well under the half millisecond it has', () => {
    const text =
      '주문한 지 열흘째인데 택배가 아직도 안 왔어요. 고객센터는 전화를 안 받고 환불도 안 해 주네요. '.repeat(
        4,
      );
    for (let run = 0; run < 100; run += 1) triagePost(text);
    const before = process.cpuUsage();
    for (let run = 0; run < 300; run += 1) triagePost(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / 300).toBeLessThan(0.5);
  });

  it('weighs at most 300 KB', () => {
    expect(statSync('lib/models/complaints/weights.json').size).toBeLessThan(300_000);
  });
});

describe('training', () => {
  const samples = Array.from({ length: 60 }, (_, at) => ({
    features: [at % 2, 2 + (at % 5)],
    label: (at % 2) as 0 | 1,
    weight: 1,
  }));

  it('learns what tells the labels apart', () => {
    const model = fitLogistic(samples, 8);
    expect(marginOf(model, [1])).toBeGreaterThan(0);
    expect(marginOf(model, [0])).toBeLessThan(0);
  });

  it('gives the same weights every time', () => {
    expect(fitLogistic(samples, 8)).toEqual(fitLogistic(samples, 8));
  });

  it('reads quoted cells, line breaks in them, and doubled quotes', () => {
    expect(readDelimited('a,"b, ""c""\nd",e\r\n1,2,3', ',')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['1', '2', '3'],
    ]);
  });
});

import { readdirSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS, featuresOf, SIGNS } from '@/lib/models/complaints/features';
import { triagePost } from '@/lib/models/complaints/triage-post';

const filesIn = (path: string) =>
  statSync(path).isDirectory() ? readdirSync(path).map((name) => `${path}/${name}`) : [path];

describe('reading a customer’s post', () => {
  it.each([
    ['주문한 지 열흘째인데 택배가 아직도 안 왔어요. 송장 조회도 안 되네요', 'delivery'],
    ['산 지 이틀 만에 전원이 안 켜집니다. 불량 아닌가요?', 'defect'],
    ['반품한 지 3주가 지났는데 환불이 아직 안 됐습니다', 'refund'],
    ['앱이 계속 튕기고 로그인도 안 됩니다 벌써 두 시간째예요', 'outage'],
    ['직원분이 손님한테 반말하고 너무 불친절했어요', 'staff'],
    ['제 개인정보가 다른 사람 화면에 노출됐습니다', 'privacy'],
    ['가격을 또 올렸네요 너무 비싸요', 'price'],
    ['광고에는 국내산이라더니 뒷면에는 중국산이라고 써 있네요 허위광고 아닙니까', 'misinformation'],
    ['야 이 개새끼들아 환불 안 해주냐', 'abuse'],
    ['휠체어 경사로가 없어서 매장에 들어갈 수가 없네요', 'other'],
    ['구급상자 주문했는데 반창고만 오고 소독약이 빠졌습니다', 'delivery'],
    ['전기장판이 한쪽만 따뜻하고 다른 쪽은 얼음장이에요', 'defect'],
    ['안경점 사장님이 도수도 모르냐며 코웃음을 치셨어요', 'staff'],
    ['엄마 집에 맞춘 도시가스 고지서가 석 달 만에 세 배가 됐는데 쓴 양은 그대로예요', 'price'],
    ['The courier put my new lamp on the roof of the shed', 'delivery'],
    ['The heater you sold me smells of burning after an hour', 'defect'],
    ['Your branch clerk called my grandfather slow in front of everyone', 'staff'],
    ['Somehow my blood results went to a stranger at another address', 'privacy'],
    ['Standing charge went up by half and nobody wrote to us', 'price'],
    ['My package is two weeks late and the tracking never updates', 'delivery'],
    ['The zipper broke the second day, this jacket is defective', 'defect'],
    ['Still waiting for my refund after 3 weeks, where is my money?', 'refund'],
    ['Your app is down again and I can’t log in', 'outage'],
    ['The cashier was so rude and yelled at my mother', 'staff'],
    ['You leaked my personal data and my address was exposed', 'privacy'],
    ['Price went up again, this is overpriced and ridiculous', 'price'],
    ['The label says vegan but it has milk. Misleading and false advertising', 'misinformation'],
    ['give me my refund you useless thieving bastards', 'abuse'],
    ['Two hours on hold and no way to reach a human', 'other'],
  ])('sees a complaint and its matter: %s', (text, kind) => {
    const read = triagePost(text);
    expect(read.complaint).toBeGreaterThan(0.5);
    expect(read.kind).toBe(kind);
  });

  it.each([
    ['이 제품 반려견도 먹어도 되나요?', 'question'],
    ['직원분이 너무 친절하셔서 감동했어요. 감사합니다!', 'praise'],
    ['오늘 저녁 뭐 먹지', 'none'],
    ['그 회사 과자에서 쥐가 나왔다는 소문이 있던데', 'misinformation'],
    ['Do you ship to Canada?', 'question'],
    ['Love the new menu, best coffee in town', 'praise'],
    ['good morning everyone', 'none'],
    ['apparently that brand puts wax in its chocolate, spread the word', 'misinformation'],
  ])('does not take this for a complaint: %s', (text, kind) => {
    const read = triagePost(text);
    expect(read.complaint).toBeLessThan(0.5);
    expect(read.kind).toBe(kind);
  });

  it.each([
    '우리 팀 감독은 왜 저래 답답해 죽겠다',
    '남자친구가 약속을 또 어겼다 너무 화난다',
    '국회의원들 하는 짓 보면 한숨만 나온다',
    'my roommate never does the dishes, unacceptable',
    'the ref was blind, we were robbed',
    'My professor still has not marked the essay from October',
    '@jenny_k no he still has not paid me back either',
    'Airline boss resigns after week of cancelled flights https://t.co/x9',
    'Stuck on the bus behind a tractor, podcast on',
  ])('hears that nobody at a company is meant: %s', (text) => {
    expect(triagePost(text).complaint).toBeLessThan(0.5);
  });

  it('answers any text with a chance between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { complaint } = triagePost(text);
        return complaint > 0 && complaint < 1;
      }),
    );
  });

  it('reads a post in well under the half millisecond it has', () => {
    const text =
      '주문한 지 열흘째인데 택배가 아직도 안 왔어요. 고객센터는 전화를 안 받고 환불도 안 해 주네요. '.repeat(
        4,
      );
    for (let run = 0; run < 300; run += 1) triagePost(text);
    const before = process.cpuUsage();
    for (let run = 0; run < 300; run += 1) triagePost(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / 300).toBeLessThan(0.5);
  });

  it('weighs at most 300 KB, the rules counted in', () => {
    const rules = ['evidence', 'escalations', 'urgency.ts', 'personal-data.ts', 'triage.ts'].flatMap((part) =>
      filesIn(`lib/core/replies/${part}`),
    );
    const sizes = ['lib/models/complaints/weights.json', ...rules].map((path) => statSync(path).size);
    expect(rules.length).toBeGreaterThan(7);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });
});

describe('what the models look at', () => {
  it('is no name, address or number in particular', () => {
    expect(featuresOf('@minji 환불 3일째 https://a.example', 'ko')).toEqual(
      featuresOf('@hoony 환불 14일째 https://b.example/x', 'ko'),
    );
  });

  it.each(['ko', 'en'] as const)('is no more than the buckets and signs there are (%s)', (language) => {
    const { pieces, signs } = featuresOf('가나다 refund 환불 late 늦어요 '.repeat(80), language);
    expect(pieces.every((piece) => piece >= 0 && piece < BUCKETS)).toBe(true);
    expect(signs.every((sign) => sign >= 0 && sign < SIGNS[language])).toBe(true);
  });
});

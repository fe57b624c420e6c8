import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triage } from '@/lib/core/replies/triage';

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
    ['My package is two weeks late and the tracking never updates', 'delivery'],
    ['The zipper broke the second day, this jacket is defective', 'defect'],
    ['Still waiting for my refund after 3 weeks, where is my money?', 'refund'],
    ['Your app is down again and I can’t log in', 'outage'],
    ['The cashier was so rude and yelled at my mother', 'staff'],
    ['You leaked my personal data and my address was exposed', 'privacy'],
    ['Price went up again, this is overpriced and ridiculous', 'price'],
    ['The label says vegan but it has milk. Misleading and false advertising', 'misinformation'],
  ])('sees a complaint and its matter: %s', (text, kind) => {
    const read = triage(text);
    expect(read.complaint).toBeGreaterThan(0.5);
    expect(read.kind).toBe(kind);
  });

  it.each([
    ['이 제품 반려견도 먹어도 되나요?', 'question'],
    ['직원분이 너무 친절하셔서 감동했어요. 감사합니다!', 'praise'],
    ['Do you ship to Canada?', 'question'],
    ['Love the new menu, best coffee in town', 'praise'],
    ['오늘 저녁 뭐 먹지', 'none'],
    ['good morning everyone', 'none'],
  ])('does not take this for a complaint: %s', (text, kind) => {
    const read = triage(text);
    expect(read.complaint).toBeLessThan(0.5);
    expect(read.kind).toBe(kind);
  });

  it('says when minutes count', () => {
    expect(triage('충전기에서 연기가 나고 불꽃이 튀어 손을 다쳤어요. 고장난 걸 팔다니요').urgency).toBe(
      'now',
    );
    expect(triage('택배가 아직도 안 왔어요 벌써 열흘째').urgency).toBe('today');
    expect(triage('안녕하세요').urgency).toBe('normal');
  });

  it.each([
    '제 번호는 010-0000-1234 입니다',
    '주민번호 900101-1234567',
    '주문번호 20261122001 확인해 주세요',
    'mail me at kim@example.com',
    'order number 12345678',
  ])('notices personal data in the open: %s', (text) => expect(triage(text).showsPersonalData).toBe(true));

  it.each(['고객센터 1588-0000 전화가 안 돼요', '3,000원 할인', '2026-11-22 오픈', '24시간째'])(
    'does not take %s for personal data',
    (text) => {
      expect(triage(text).showsPersonalData).toBe(false);
    },
  );

  it('lets a learned model add to the odds', () => {
    const text = '음 글쎄요';
    expect(triage(text, () => 3).complaint).toBeGreaterThan(triage(text).complaint);
  });

  it('answers any text with a chance between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { complaint } = triage(text);
        return complaint > 0 && complaint < 1;
      }),
    );
  });
});

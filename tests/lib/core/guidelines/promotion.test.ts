import { describe, expect, it } from 'vitest';

import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { promotes, promotionIn } from '@/lib/core/guidelines/promotion';

const read = (text: string) => createDraftText(text, { platform: 'x', kind: 'post' });
const words = (text: string) => promotionIn(read(text)).map(({ start, end }) => text.slice(start, end));

describe('what promotes', () => {
  it.each([
    '여름 세일 시작합니다',
    '전 품목 30% 할인',
    '가을 신메뉴가 나왔어요',
    '첫 구매 쿠폰 드려요',
    '선착순 100분께 텀블러를 드립니다',
    '무선 청소기 신제품 출시',
    '지금 앱에서 만나보세요',
    '퇴근길에 들러 주세요. 두 개 사면 반값!',
    '댓글 이벤트 열려요',
    '한정판 굿즈 사전예약 오픈',
    '장바구니에 담으세요',
    '팝업스토어 놀러 오세요',
    '오늘만 1+1',
    'Everything is 20% off this weekend',
    'Our summer sale is on',
    'Use code FALL at checkout',
    'Shop now, thank us later',
    'The new collection just dropped',
    'Get yours while stocks last',
    'Retweet to win two tickets',
    'Launching our new blender on Monday',
    'Free shipping on all orders',
    'Grab one while they last',
    'Swing by for a latte',
  ])('hears it in “%s”', (text) => expect(promotes(read(text))).toBe(true));

  it.each([
    '오늘 매장은 22시까지 엽니다',
    '할로윈 이벤트를 취소합니다',
    '예정된 할인 행사와 신메뉴 출시를 모두 연기합니다',
    '가을 세일 안내\n애도하는 마음으로 행사를 미룹니다',
    '쿠폰이 적용되지 않는 오류를 확인했습니다',
    '당사를 사칭한 경품 이벤트에 주의해 주세요',
    '세일즈 직군을 채용합니다',
    '구호 물품을 이재민께 무료로 나눠 드리고 있습니다',
    '희생자의 신상 공개를 멈춰 주세요',
    '배송이 하루 늦어지고 있습니다. 문자로 안내드리겠습니다',
    'We are open until 10 pm',
    'The launch is postponed',
    'We have paused all promotions this week',
    'The discount code error is fixed, sorry',
    'Beware of fake giveaways in our name',
    'Congratulations on your promotion, Jane',
    'We launched an investigation today',
    'The house is for sale',
    'Trains are running again after the outage',
  ])('does not in “%s”', (text) => expect(promotes(read(text))).toBe(false));
});

describe('where it promotes', () => {
  it('points at the words', () => {
    expect(words('첫 구매 쿠폰 드려요')).toContain('쿠폰 드려');
    expect(words('Everything is 20% off')).toEqual(['0% off']);
  });

  it('keeps an offer beside a show that is called off', () => {
    expect(words('공연은 취소됐습니다. 대신 전 품목 반값!')).toEqual(['반값']);
  });

  it('reads twenty thousand characters without stalling', () => {
    const start = performance.now();
    promotionIn(read('할인 이벤트 지금 get order 10'.repeat(900)));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

import { describe, expect, it } from 'vitest';
import { type PostReading, triage } from '@/lib/core/replies/triage';

const reading = (odds: number): PostReading => ({ odds, ifComplaint: 'refund', ifNot: 'question' });
const COMPLAINT = () => reading(3);
const QUESTION = () => reading(-3);

describe('triage of a customer’s post', () => {
  it('gives complaints and doubtful posts the kind of a complaint, others the kind of what is none', () => {
    expect(triage('', () => reading(0))).toMatchObject({ complaint: 0.5, kind: 'refund' });
    expect(triage('', () => reading(-0.5))).toMatchObject({ kind: 'refund', urgency: 'normal' });
    expect(triage('', () => reading(-0.7)).kind).toBe('question');
  });

  it('says why to call a person in charge, and hurries', () => {
    expect(triage('충전기에서 연기가 나고 불꽃이 튀어 손을 다쳤어요', COMPLAINT)).toMatchObject({
      escalations: ['injury', 'safety'],
      urgency: 'now',
    });
  });

  it('answers today what failed, and in its turn what is only asked', () => {
    expect(triage('환불이 아직도 안 됐어요', COMPLAINT)).toMatchObject({ escalations: [], urgency: 'today' });
    expect(triage('환불은 며칠 걸려요?', QUESTION).urgency).toBe('normal');
  });

  it.each([
    '제 번호는 010-0000-1234 입니다',
    '주민번호 900101-1234567',
    '주문번호 20261122001 확인해 주세요',
    'mail me at kim@example.com',
    'order number 12345678',
  ])('notices personal data in the open: %s', (text) =>
    expect(triage(text, COMPLAINT).showsPersonalData).toBe(true),
  );

  it.each(['고객센터 1588-0000 전화가 안 돼요', '3,000원 할인', '2026-11-22 오픈', '24시간째'])(
    'does not take %s for personal data',
    (text) => expect(triage(text, COMPLAINT).showsPersonalData).toBe(false),
  );
});

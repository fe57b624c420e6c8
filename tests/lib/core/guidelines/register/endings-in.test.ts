import { describe, expect, test } from 'vitest';
import { createDraftText } from '@/lib/core/guidelines/draft-text';
import { endingsIn } from '@/lib/core/guidelines/register/endings-in';

const read = (text: string) =>
  endingsIn(createDraftText(text, { platform: 'x', kind: 'reply' })).map(({ start, end, ending }) => [
    text.slice(start, end),
    ending,
  ]);

describe('endingsIn', () => {
  test('reads sentence by sentence', () => {
    expect(read('어제는 늦었습니다. 오늘은 빨리 갈게요! 진짜야')).toEqual([
      ['어제는 늦었습니다.', 'hapnida'],
      ['오늘은 빨리 갈게요!', 'haeyo'],
      ['진짜야', 'banmal'],
    ]);
  });

  test('finds the end of a sentence without a mark', () => {
    expect(read('주문 확인했습니다 내일 도착해요 고객님')).toEqual([
      ['주문 확인했습니다', 'hapnida'],
      ['내일 도착해요', 'haeyo'],
      ['고객님', 'none'],
    ]);
    expect(read('그건 아니야ㅋㅋ 다시 보내 드릴게요')).toEqual([
      ['그건 아니야ㅋㅋ', 'banmal'],
      ['다시 보내 드릴게요', 'haeyo'],
    ]);
  });

  test('does not take somebody else’s words for ours', () => {
    expect(read("'왜 안 와? 짜증 나.' 하고 물으셨죠")).toEqual([
      ["'왜 안 와? 짜증 나.' 하고 물으셨죠", 'haeyo'],
    ]);
    expect(read('“진짜 최악이다.”\n이 말씀 새기겠습니다.')).toEqual([
      ['“진짜 최악이다.”', 'none'],
      ['이 말씀 새기겠습니다.', 'hapnida'],
    ]);
    expect(read('바로 됩니다 라고 안내했습니다')).toEqual([['바로 됩니다 라고 안내했습니다', 'hapnida']]);
  });

  test('reads on over a broken line and a row of dots', () => {
    expect(read('오늘 안에 확인해\n드리겠습니다')).toEqual([
      ['오늘 안에 확인해', 'none'],
      ['드리겠습니다', 'hapnida'],
    ]);
    expect(read('지금 보고 있는데… 조금만 기다려 주세요')).toEqual([
      ['지금 보고 있는데…', 'none'],
      ['조금만 기다려 주세요', 'haeyo'],
    ]);
  });

  test('points at the person’s own characters', () => {
    expect(read('알\u200b겠어. 고마워요')).toEqual([
      ['알\u200b겠어.', 'banmal'],
      ['고마워요', 'haeyo'],
    ]);
  });

  test('stays quick on long chatter', () => {
    const text = '했어요 ㅋㅋ "왜 그래 '.repeat(1_500);
    expect(read(text).length).toBeGreaterThan(1_000);
  });
});

import { describe, expect, it } from 'vitest';

import { answer } from '@/tests/evaluation/answer';

const ask = (row: object) => answer(JSON.stringify(row));

describe('the command line for judges', () => {
  it('tells where a draft needs checking', () => {
    expect(ask({ id: 'a', task: 'check', platform: 'x', text: '주민번호 880417-1234567' })).toEqual({
      id: 'a',
      findings: [{ rule: 'pii-rrn', level: 'block', start: 5, end: 19 }],
    });
  });

  it('takes what the draft answers and whether it is paid into account', () => {
    const rules = (context: object) =>
      JSON.stringify(
        ask({
          id: 1,
          task: 'check',
          platform: 'x',
          text: '오늘 나온 새 운동화, 아침마다 신고 강변을 달리고 있어요',
          context,
        }),
      );

    expect(rules({ sponsored: true })).toContain('ad-disclosure-missing');
    expect(rules({ replyTo: '어떤가요?' })).not.toContain('hashtag-one-or-two');
    expect(rules({})).toContain('hashtag-one-or-two');
  });

  it('reads a complaint, picks a wording and counts', () => {
    expect(ask({ id: 1, task: 'complaint', text: '배송이 일주일째 안 와요' })).toMatchObject({
      id: 1,
      kind: 'delivery',
    });
    expect(ask({ id: 2, task: 'pair', a: 'ok', b: '5 new maps of quiet benches' })).toMatchObject({
      better: 'b',
    });
    expect(ask({ id: 3, task: 'count', text: '안녕' })).toEqual({ id: 3, weightedLength: 4, valid: true });
  });

  it.each([
    ['{"id":7,"task":"check"', 7],
    ['{"id":"x","task":"unknown"}', 'x'],
    ['{"id":8,"task":"check","platform":"myspace","text":""}', 8],
    ['{"id":9,"task":"count","text":5}', 9],
    ['{"id":10,"task":"check","platform":"x","text":"a","context":{"time":"when"}}', 10],
    ['[]', null],
    ['{"id":11,"task":"constructor"}', 11],
  ])('says what is wrong with %s', (line, id) => {
    expect(answer(line)).toEqual({ id, error: expect.stringMatching(/\S/) });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compareWordings, type WordingComparison } from '@/lib/core/reach/wording-comparison';

const said = ({ reasons }: WordingComparison) => reasons.map(({ text }) => text.en);

const PLAIN = '새 지도에는 조용한 벤치가 많이 있습니다';
const COUNTED = '새 지도에는 조용한 벤치가 412개 있습니다';

describe('two Korean wordings of one message', () => {
  it('are told apart by the evidence alone, and it says so', () => {
    const readsEnglish = () => {
      throw new Error('There are no Korean pairs to learn from.');
    };

    const comparison = compareWordings(PLAIN, COUNTED, readsEnglish);

    expect(comparison).toMatchObject({ better: 'b', clear: true, basis: 'evidence' });
    expect(comparison.reasons).toEqual([
      {
        text: { ko: '숫자를 밝힙니다', en: 'names a number' },
        source: expect.objectContaining({ date: '2014', strength: 'vendor' }),
      },
    ]);
  });

  it('stand apart by how they begin and what they leave out', () => {
    const greeting = '안녕하세요, 모아입니다! 정말 조용한 벤치를 새 지도에 담았습니다';

    expect(said(compareWordings('조용한 벤치를 새 지도에 담았습니다', greeting))).toEqual([
      'says it without padding',
      'starts with the fact',
    ]);
  });

  it('have no clear difference where the evidence sees none, and then give no reason', () => {
    expect(compareWordings('새 지도가 나왔습니다', '새 지도를 냈습니다')).toMatchObject({
      clear: false,
      reasons: [],
    });
  });

  it('are told that a question starts talk and does not travel', () => {
    const asks = compareWordings(
      '벤치가 어디에 있을까요? 지도에 담았습니다',
      '벤치가 있는 곳을 지도에 담았습니다',
    );

    expect(asks.better).toBe('b');
    expect(said(asks)).toContain('tells instead of asking');
  });
});

describe('two wordings in any language', () => {
  it('swapped, give the swapped answer with the same confidence and reasons', () => {
    const wording = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            '안녕하세요,',
            '벤치',
            '412개',
            'we',
            'he',
            'opens',
            '7',
            '“네”',
            '#Map',
            '?',
            'https://a.kr',
          ),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        fc.pre(a !== b);
        const forth = compareWordings(a, b);
        const back = compareWordings(b, a);
        expect(back).toEqual({ ...forth, better: forth.better === 'a' ? 'b' : 'a' });
      }),
    );
  });

  it.each([
    ['the same', COUNTED, COUNTED],
    ['the same but for spaces', COUNTED, ` ${COUNTED.replace(' ', '\n')} `],
    ['a link only and a text', 'https://example.com', COUNTED],
    ['nothing and a text', '', COUNTED],
  ])('are a toss-up when they are %s', (_name, a, b) => {
    expect(compareWordings(a, b)).toMatchObject({ clear: false, confidence: 0.5, reasons: [] });
  });

  it('are never advised to bring bad news, anger or a request to share', () => {
    const comparison = compareWordings(
      'The war and the crisis killed 3, please retweet this and spread the word',
      'Tulips are out in the park',
    );

    expect(said(comparison).filter((reason) => /war|bad|negative|share|pass|retweet/i.test(reason))).toEqual(
      [],
    );
  });

  it('get three reasons at most, each with its source', () => {
    const { reasons } = compareWordings(
      'We are thrilled to announce that I really love the new pool. Are you?',
      'The pool opens at 7: “At last”, she says. https://example.com #Pool',
    );

    expect(reasons).toHaveLength(3);
    for (const { source } of reasons) expect(source.source.en).not.toBe('');
  });
});

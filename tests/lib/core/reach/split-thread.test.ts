import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitThread } from '@/lib/core/reach/split-thread';
import { emojiIn } from '@/lib/core/text/emoji';
import { entitiesOf } from '@/lib/core/text/entities';
import { weigh } from '@/lib/core/text/weighted-length';

const texts = (text: string, options?: Parameters<typeof splitThread>[1]) =>
  splitThread(text, options).map((part) => part.text);

const NOTICE = [
  '23일 0시부터 4시까지 송금이 멈춥니다. 급한 이체는 22일 밤까지 부탁드립니다.',
  '지난 10월 3일의 장애는 오래된 연결 장치 때문이었고, 약 3,200명의 고객께서 불편을 겪으셨습니다.',
  '새 장치는 두 달 동안 시험을 마쳤으며 같은 문제가 다시 나타나지 않았습니다.',
  '체크카드 결제와 현금 인출은 그대로 하실 수 있습니다. 문의는 @moa_help 로 주세요.',
  '점검이 일찍 끝나면 이 계정에서 바로 알려 드리겠습니다. 기다려 주셔서 고맙습니다.',
].join(' ');

describe('a long text as a thread', () => {
  it('is cut where sentences end, in Korean', () => {
    const parts = texts(NOTICE);

    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => /(?:다|요)\.$/.test(part))).toBe(true);
  });

  it('is cut where sentences end, in English, and not after a title or an abbreviation', () => {
    const text =
      'Dr. Kim found the cause of the outage on 3 October, and it was ours. An old connection pool gave up under load, so about 3,200 customers waited for their transfers. The new pool has been tested by Mr. Lee for two months. Card payments and cash work as always.';

    expect(texts(text, { limit: 180 })).toEqual([
      'Dr. Kim found the cause of the outage on 3 October, and it was ours. An old connection pool gave up under load, so about 3,200 customers waited for their transfers.',
      'The new pool has been tested by Mr. Lee for two months. Card payments and cash work as always.',
    ]);
  });

  it('is cut at a clause where a sentence is longer than a post, else between words', () => {
    const long =
      'we changed the pool that had failed under load on Friday evening, and nobody has had to wait since';
    expect(texts(long, { limit: 70 })).toEqual([
      'we changed the pool that had failed under load on Friday evening,',
      'and nobody has had to wait since',
    ]);
    expect(texts('하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘', { limit: 40 })).toEqual([
      '하나 둘 셋 넷 다섯 여섯 일곱',
      '여덟 아홉 열 열하나 열둘',
    ]);
  });

  it('begins with a post that stands alone', () => {
    const [first] = texts(
      `${'짧은 소식입니다. '.repeat(4)}${'그 다음 긴 이야기가 이어지는데 '.repeat(14)}끝입니다.`,
    );

    expect(first).toMatch(/소식입니다\.$/);
  });

  it('ends with no stump', () => {
    const sentence = '오늘부터 모든 매장에서 새 메뉴를 만나 보실 수 있습니다.';
    const parts = splitThread(`${Array(6).fill(sentence).join(' ')} 고맙습니다.`);
    const lengths = parts.map(({ weightedLength }) => weightedLength);

    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) / 2);
  });

  it('keeps amounts, dates, times and phone numbers in one post', () => {
    const wholes = [
      '3,000 원',
      '₩ 5,000',
      '2026. 11. 26',
      '10월 23일 오후 3시',
      '5 kg',
      '2:10 pm',
      '02 123 4567',
      '99.9 %',
    ];
    const text = Array(12).fill(wholes.join(' ')).join(' ');

    const joined = texts(text, { limit: 60 });

    expect(joined.length).toBeGreaterThan(10);
    for (const whole of wholes) expect(joined.join('|').split(whole).length - 1, whole).toBe(12);
  });

  it('does not leave the number of a list’s item behind', () => {
    const list =
      '점검 시간에는 다음을 쓰실 수 없습니다.\n1. 송금과 이체\n2. 자동 이체 등록\n3. 카드 대금 조회';

    for (const limit of [40, 50, 60]) expect(texts(list, { limit }).join('|')).not.toMatch(/\d\.\|/);
  });

  it('comes composed, whatever the keyboard handed over, and tells where each post stood', () => {
    const text = NOTICE.normalize('NFD');

    const parts = splitThread(text);

    expect(parts.map((part) => part.text)).toEqual(texts(NOTICE));
    expect(parts.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(texts(NOTICE));
  });

  it('stays one post without a number where it fits, and none where there is nothing', () => {
    expect(texts(' 내일 쉽니다. \n', { numbered: true })).toEqual(['내일 쉽니다.']);
    expect(texts('가'.repeat(140), { numbered: true })).toEqual(['가'.repeat(140)]);
    expect(texts(' \n ')).toEqual([]);
  });

  it('numbers the posts if asked, and counts the numbers', () => {
    const parts = splitThread(NOTICE, { numbered: true });

    expect(parts.map(({ text }) => text.match(/ \(\d+\/\d+\)$/)?.[0])).toEqual(
      parts.map((_, at) => ` (${at + 1}/${parts.length})`),
    );
    expect(parts.map(({ weightedLength }) => weightedLength)).toEqual(
      parts.map(({ text }) => weigh(text).weightedLength),
    );
  });

  it('leaves room for two digits from ten posts on', () => {
    const parts = splitThread(`${'가'.repeat(16)}. `.repeat(12), { limit: 40, numbered: true });

    expect(parts.length).toBeGreaterThan(10);
    expect(parts.at(-1)?.text).toMatch(new RegExp(`\\(${parts.length}/${parts.length}\\)$`));
    expect(Math.max(...parts.map(({ weightedLength }) => weightedLength))).toBeLessThanOrEqual(40);
  });
});

describe('whatever is written', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...[
        '고객님,',
        '안내드립니다.',
        '점검은',
        '하지만',
        '끝났는데',
        'we',
        'and',
        'done!',
        '“인용”',
        '3,000원',
        '5 kg',
      ],
      ...['https://example.com/긴/주소?q=1', 'moa.example', '@moa_kr', '@moa_kr/staff', '#로컬푸드', '$AAPL'],
      ...['👨‍👩‍👧', '🇰🇷', '👍🏽', '1️⃣', '각'.normalize('NFD'), '\n', '\n\n', '가'.repeat(150)],
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const written = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '', '  ')), { maxLength: 160 })
    .map((words) => words.flat().join(''));
  const options = fc.record({ limit: fc.constantFrom(60, 140, 280), numbered: fc.boolean() });

  it('every post fits and says something, and nothing is lost but whitespace between posts', () => {
    fc.assert(
      fc.property(written, options, (text, { limit, numbered }) => {
        const parts = splitThread(text, { limit, numbered });
        if (weigh(text.trim()).weightedLength <= limit) expect(parts.length).toBeLessThanOrEqual(1);
        let read = 0;
        for (const part of parts) {
          expect(part.weightedLength).toBeLessThanOrEqual(limit);
          expect(part.weightedLength).toBe(weigh(part.text).weightedLength);
          expect(text.slice(read, part.start).trim()).toBe('');
          const body = text.slice(part.start, part.end).normalize('NFC');
          expect(body.trim()).not.toBe('');
          expect(part.text.normalize('NFC').startsWith(body)).toBe(true);
          read = part.end;
        }
        expect(text.slice(read).trim()).toBe('');
      }),
      { numRuns: 150 },
    );
  });

  it('links, tags, names and emoji stay whole', () => {
    fc.assert(
      fc.property(written, options, (text, chosen) => {
        const parts = splitThread(text, chosen);
        const wholes = [...Object.values(entitiesOf(text)).flat(), ...emojiIn(text)].filter(
          ({ start, end }) => weigh(text.slice(start, end)).weightedLength <= chosen.limit / 2,
        );
        for (const whole of wholes)
          expect(parts.some(({ start, end }) => start <= whole.start && whole.end <= end)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';
import { readReplies } from '@/lib/exchange/replies/read-replies';
import { writeRepliesCsv } from '@/lib/exchange/replies/replies-csv';
import { writeRepliesJson } from '@/lib/exchange/replies/replies-json';
import type { ReplyReport } from '@/lib/exchange/replies/reply-report';
import { aTemplate } from '@/tests/support/builders';

async function read(text: string | Uint8Array<ArrayBuffer>): Promise<ReplyReport> {
  const outcome = await readReplies(new Blob([text]));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
async function refusal(text: string): Promise<string> {
  const outcome = await readReplies(new Blob([text]));
  return outcome.ok ? '' : (outcome.problems[0]?.message.en ?? '');
}
const problems = ({ bad }: ReplyReport) =>
  bad.map(({ place, field, message }) => ({ ...place, field, message: message.en }));

const FULL = aTemplate({
  folder: '배송',
  wordings: {
    ko: ['{이름} 고객님,\n죄송합니다.', '=늦어 "정말" 죄송합니다, {기한}까지'],
    en: ['I’m sorry, {name}.'],
  },
  blanks: [{ name: '기한', kind: 'choice', default: '오늘', choices: ['오늘', '내일'], remembered: true }],
  tags: ['지연', 'late'],
  roles: ['care'],
  gate: 'safety+legal, 15 min',
  reviewAt: '2027-03-01',
  uses: 12,
  lastUsedAt: Date.UTC(2026, 10, 1),
});

describe('replies of our own', () => {
  it.each([
    ['CSV', writeRepliesCsv],
    ['JSON', writeRepliesJson],
  ])('come back from %s with everything they had', async (_, write) => {
    const all = [FULL, aTemplate({ id: 't2', wordings: { ko: [], en: ['Thanks'] } }), ...BUILT_IN_TEMPLATES];
    const { source, replies, bad } = await read(write(all));

    expect({ source, bad }).toEqual({ source: 'tonewright', bad: [] });
    const whole = replies.map(({ id, title, wordings, fields: { createdAt: _created, ...fields } }) => ({
      ...fields,
      ...{ id, title, wordings },
    }));
    expect(whole).toEqual(all.map(({ createdAt: _created, updatedAt: _updated, ...rest }) => rest));
  });

  it('from a newer Tonewright are refused as a whole', async () => {
    expect(await refusal('{"format":"tonewright-replies","version":2,"replies":[]}')).toContain(
      'Update Tonewright',
    );
  });
});

describe('a table that somebody made by hand', () => {
  it('is read by what its columns are called, in Korean too, and the language by its letters', async () => {
    const { source, replies, unusedColumns } = await read(
      '제목;분류;내용;태그;단축어;담당\n환불 안내;환불;{{이름}} 고객님, 죄송합니다;환불, 사과;/hb;김',
    );

    expect({ source, unusedColumns }).toEqual({ source: 'csv', unusedColumns: ['담당'] });
    expect(replies).toEqual([
      {
        id: null,
        title: { ko: '환불 안내' },
        wordings: { ko: ['{이름} 고객님, 죄송합니다'] },
        fields: { folder: '환불', tags: ['환불', '사과'], shortcut: 'hb' },
      },
    ]);
  });

  it('may be in the encoding that spreadsheets use in Korea', async () => {
    const eucKr = Uint8Array.from([0x62, 0x6f, 0x64, 0x79, 0x0a, 0xb0, 0xa1]);
    expect((await read(eucKr)).replies[0]?.wordings).toEqual({ ko: ['가'] });
  });

  it.each([
    'title_ko,title_en,body_ko,body_en,shortcut',
    'Title (Korean),Title (English),Reply (Korean),Reply (English),Shortcut',
    '한국어 제목,영어 제목,한국어 답글,영어 답글,단축키',
    '제목(한국어),제목(영어),본문(한국어),본문(영어),단축어',
  ])('names the language of a text beside it, as in “%s”', async (header) => {
    const { replies, unusedColumns } = await read(`${header}\n환불,Refund,죄송합니다,Sorry,rf`);

    expect(unusedColumns).toEqual([]);
    expect(replies[0]).toMatchObject({
      title: { ko: '환불', en: 'Refund' },
      wordings: { ko: ['죄송합니다'], en: ['Sorry'] },
      fields: { shortcut: 'rf' },
    });
  });

  it('keeps several wordings of a language in numbered columns', async () => {
    const { replies } = await read('title,ko,ko_2,en\nA,하나,둘,one');
    expect(replies[0]?.wordings).toEqual({ ko: ['하나', '둘'], en: ['one'] });
  });

  it.each([
    ['has no text', 'id,ko,en\n1,,', { line: 2, field: '', message: 'at least one language' }],
    ['has a blank left open', 'body\n"{name, sorry"', { line: 2, field: '', message: '“{name, sorry”' }],
    [
      'has a blank of other making',
      'body\n"Hi {{#if vip}}x{{/if}}"',
      { line: 2, field: '', message: 'no blank' },
    ],
    [
      'answers a kind nobody knows',
      'kinds,body\nweather,Hi',
      { line: 2, field: 'kinds[0]', message: 'delivery' },
    ],
    [
      'has a day that never was',
      'review_at,body\n2027-02-30,Hi',
      { line: 2, field: 'reviewAt', message: 'calendar day' },
    ],
    ['has an id that is taken', 'id,body\n1,Hi\n1,Ho', { line: 3, field: 'id', message: 'line 2' }],
    ['has a cell too many', 'title,body\nA,Hi, you', { line: 2, field: '', message: '3 cells' }],
    ['leaves a quotation mark open', 'title,body\nA,"Hi', { line: 2, field: '', message: 'never closed' }],
    ['is too long', `body\n${'a'.repeat(200_001)}`, { line: 2, field: 'wordings.en[0]', message: '200000' }],
  ])('names the row that %s, with its line', async (_, text, { message, ...place }) => {
    const [problem, ...more] = problems(await read(text));

    expect(more).toEqual([]);
    expect(problem).toMatchObject(place);
    expect(problem?.message).toContain(message);
    expect(problem?.message).not.toMatch(/undefined|\{(?:part|count|first)\}/);
  });

  it('without a column for the text is refused, saying how to call it', async () => {
    expect(await refusal('a,b\n1,2')).toContain('body, ko or en');
  });
});

describe('5,000 rows of which 20 are bad', () => {
  const KINDS_OF_BAD = [
    (id: number) => `${id},"opened and never closed ${id}`,
    (id: number) => `${id},`,
    (id: number) => `${id},"Sorry, {name"`,
    (id: number) => `${id},Sorry, with, commas`,
  ];
  const isBad = (at: number) => at % 250 === 100;
  const rows = Array.from({ length: 5_000 }, (_, at) =>
    isBad(at)
      ? (KINDS_OF_BAD[Math.floor(at / 250) % 4]?.(at) ?? '')
      : `${at},"Your parcel no. ${at} is late, {name}.\nI’m sorry."`,
  );
  const file = ['id,body', ...rows].join('\n');

  it('are read to the last good one, and the bad ones are told with line and reason', async () => {
    const report = await read(file);

    expect(report.replies).toHaveLength(4_980);
    expect(new Set(report.replies.map(({ id }) => id)).size).toBe(4_980);
    expect(report.bad).toHaveLength(20);
    // Every good reply takes two lines, every bad one before it only one.
    const lines = rows.flatMap((_, at) => (isBad(at) ? [2 + at * 2 - Math.floor((at - 100) / 250)] : []));
    expect(problems(report).map((problem) => 'line' in problem && problem.line)).toEqual(lines);
    for (const { message } of problems(report)) expect(message).toMatch(/quotation|language|blank|cells/);
  });
});

describe('an export of Briskine', () => {
  const HEADER = 'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text';

  it('comes over as plain text, its variables as blanks that fill themselves', async () => {
    const body =
      '<div>Hello {{to.first_name}},</div><div><br></div><p>your order {{order.number}} is &quot;late&quot; &amp; on us: <a href=""https://a.example/x"">track it</a></p>{{! internal }}{{choice \'Bye, Cheers\'}}<br>{{from.full_name}}';
    const { source, replies, bad, unusedColumns } = await read(
      `${HEADER}\nab1,Late,late,Re: order,,,,"delivery, late","${body}",Hello`,
    );

    expect({ source, bad, unusedColumns }).toEqual({
      source: 'briskine',
      bad: [],
      unusedColumns: ['subject', 'to', 'cc', 'bcc'],
    });
    expect(replies).toEqual([
      {
        id: 'briskine-ab1',
        title: { en: 'Late' },
        wordings: {
          en: [
            'Hello {name},\n\nyour order {order number} is "late" & on us: track it https://a.example/x\n{choice}\n{sig}',
          ],
        },
        fields: {
          shortcut: 'late',
          tags: ['delivery', 'late'],
          blanks: [
            { name: 'choice', kind: 'choice', default: 'Bye', choices: ['Bye', 'Cheers'], remembered: false },
          ],
        },
      },
    ]);
  });

  it.each(['{{#if to.first_name}}Hi{{/if}}', '{{> signature}}', '{{else}}', '{{split subject " "}}'])(
    'names what has no counterpart: %s',
    async (body) => {
      const report = await read(`${HEADER}\n1,A,a,,,,,,"${body.replaceAll('"', '""')}",`);
      expect(report.replies).toEqual([]);
      expect(problems(report)[0]?.message).toContain(/\{\{[^}]*\}\}/.exec(body)?.[0]);
    },
  );
});

describe('an export of Text Blaze', () => {
  const exported = (snippet: object) =>
    JSON.stringify({ version: 1, folders: [{ name: 'Care', snippets: [snippet] }] });

  it('comes over with its folder, its form fields as blanks with kind, default and choices', async () => {
    const text =
      'Hi {formtext: name=first name; default=there},{key: enter}we ship on {formdate: MMMM Do; name=day}{cursor} by {formmenu: air; sea; default=road; name=way}. {formparagraph: name=note}\n{link: https://a.example}Track it{endlink}\n{user: firstname}, {time: YYYY-MM-DD}';
    const { source, replies, bad } = await read(
      exported({ name: 'Ship', shortcut: '/ship', type: 'text', text }),
    );

    expect({ source, bad }).toEqual({ source: 'text-blaze', bad: [] });
    const field = (name: string, changes: object) => ({
      ...{ name, kind: 'text', default: '', choices: [], remembered: false },
      ...changes,
    });
    expect(replies).toEqual([
      {
        id: null,
        title: { en: 'Ship' },
        wordings: {
          en: [
            'Hi {first name},\nwe ship on {day} by {way}. {note}\nhttps://a.example Track it\n{sig}, {date}',
          ],
        },
        fields: {
          folder: 'Care',
          shortcut: 'ship',
          blanks: [
            field('first name', { default: 'there' }),
            field('day', { kind: 'date' }),
            field('way', { kind: 'choice', default: 'road', choices: ['road', 'air', 'sea'] }),
            field('date', { kind: 'date' }),
          ],
        },
      },
    ]);
  });

  it('gives Korean snippets blanks with Korean names', async () => {
    const { replies } = await read(
      exported({ name: '인사', shortcut: '/h', text: '{formtext}님, 안녕하세요 {user}' }),
    );
    expect(replies[0]).toMatchObject({
      title: { ko: '인사' },
      wordings: { ko: ['{내용}님, 안녕하세요 {서명}'] },
    });
  });

  it('reads rich snippets by their words', async () => {
    const { replies } = await read(
      exported({ name: 'R', shortcut: 'r', html: '<p>One</p><p>Two &hellip;</p>' }),
    );
    expect(replies[0]?.wordings).toEqual({ en: ['One\nTwo …'] });
  });

  it.each([
    '{if: x}a{endif}',
    '{=1+1}',
    '{import: /other}',
    '{formtoggle: name=x}a{endformtoggle}',
    '{site: url}',
  ])('names what has no counterpart: %s', async (text) => {
    const report = await read(exported({ name: 'Odd', shortcut: 'o', text }));
    expect(report.replies).toEqual([]);
    expect(problems(report)[0]).toMatchObject({ path: 'folders[0].snippets[0]', field: 'Odd' });
    expect(problems(report)[0]?.message).toContain(/\{[^}]*\}/.exec(text)?.[0]);
  });
});

describe('a JSON file', () => {
  it('of another kind is refused with what to choose instead', async () => {
    expect(await refusal('{"a":1}')).toContain('Text Blaze');
    expect(await refusal('[1,')).toContain('column');
  });

  it('keeps its good replies where one is bad', async () => {
    const file = JSON.parse(writeRepliesJson([FULL, aTemplate({ id: 't2' })]));
    file.replies[0].uses = -1;
    const report = await read(JSON.stringify(file));

    expect(report.replies.map(({ id }) => id)).toEqual(['t2']);
    expect(problems(report)).toMatchObject([{ path: 'replies[0]', field: 'uses' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { judgePattern } from '@/lib/exchange/judge-pattern';
import { importVale } from '@/lib/exchange/vale/import-vale';
import { utf16 } from '@/tests/support/utf16';

let count = 0;
const read = (text: string, name = 'style.yml') =>
  importVale([new File([text], name)], judgePattern, () => `r${count++}`);
const demandsOf = async (text: string) => (await read(text)).rules.map(({ demand }) => demand);

describe('each kind of a Vale style comes in', () => {
  it('existence: words as one list, patterns each on their own', async () => {
    expect(
      await demandsOf(`
extends: existence
message: "Avoid '%s'."
ignorecase: true
tokens:
  - obviously
  - in order to
  - '\\d{1,3} percent'
`),
    ).toEqual([
      { kind: 'avoid', terms: ['obviously', 'in order to'] },
      { kind: 'pattern', pattern: '\\b(?:\\d{1,3} percent)\\b', ignoreCase: true },
    ]);
  });

  it('substitution: words with one replacement stand together', async () => {
    expect(
      await demandsOf(`
extends: substitution
message: Use '%s' instead of '%s'
swap:
  utilize: use
  make use of: use
  e-mail: email
`),
    ).toEqual([
      { kind: 'prefer', terms: ['utilize', 'make use of'], replacement: 'use' },
      { kind: 'prefer', terms: ['e-mail'], replacement: 'email' },
    ]);
  });

  it('occurrence: at most so many in a sentence', async () => {
    expect(
      await demandsOf(`
extends: occurrence
message: Keep sentences short
scope: sentence
max: 25
token: '\\b\\w+\\b'
`),
    ).toEqual([
      { kind: 'occurrence', pattern: '\\b\\w+\\b', ignoreCase: false, most: 25, within: 'sentence' },
    ]);
  });

  it('repetition, consistency and conditional', async () => {
    expect(
      await demandsOf('extends: repetition\nmessage: Repeated\nalpha: true\ntokens: ["[^\\\\s]+"]'),
    ).toEqual([{ kind: 'repeat', most: 50 }]);
    expect(await demandsOf('extends: consistency\nmessage: Mixed\neither:\n  advisor: adviser')).toEqual([
      { kind: 'never-with', terms: ['advisor'], companions: ['adviser'] },
    ]);
    expect(
      await demandsOf(
        "extends: conditional\nmessage: Undefined\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '\\(([A-Z]{3,5})\\)'",
      ),
    ).toEqual([
      { kind: 'conditional', first: '\\b([A-Z]{3,5})\\b', second: '\\(([A-Z]{3,5})\\)', ignoreCase: false },
    ]);
  });

  it('capitalization: the forms that Vale names', async () => {
    expect(
      await demandsOf('extends: capitalization\nmessage: Case\nscope: heading\nmatch: $sentence'),
    ).toEqual([{ kind: 'capitalization', style: 'sentence' }]);
  });
});

describe('what comes in', () => {
  it('keeps its message where it stands alone, its link, its exceptions and a milder level', async () => {
    const { rules } = await read(`
extends: existence
message: We do not talk like this.
level: error
link: https://guide.example.com/plain
exceptions: [obviously true]
tokens: [obviously]
`);

    expect(rules).toEqual([
      expect.objectContaining({
        level: 'warn',
        link: 'https://guide.example.com/plain',
        exceptions: ['obviously true'],
        message: { ko: 'We do not talk like this.', en: 'We do not talk like this.' },
      }),
    ]);
  });

  it('leaves out a message with gaps: ours would show them', async () => {
    const { rules } = await read("extends: existence\nmessage: Avoid '%s'.\ntokens: [very]");

    expect(rules[0]?.message).toEqual({ ko: '', en: '' });
  });
});

describe('what can not be taken over is reported, and takes nothing else with it', () => {
  it('a pattern that could stall the composer', async () => {
    const { rules, leftOut } = await read("extends: existence\nmessage: m\ntokens: [very, '(a+)+b']");

    expect(rules.map(({ demand }) => demand)).toEqual([{ kind: 'avoid', terms: ['very'] }]);
    expect(leftOut).toEqual([{ file: 'style.yml', part: 'a+)+', why: 'slow' }]);
  });

  it('a look-around that only Go’s engine with extensions knows how to bound', async () => {
    const { leftOut } = await read("extends: existence\nmessage: m\nnonword: true\ntokens: ['(?<!a)bc+']");

    expect(leftOut).toEqual([{ file: 'style.yml', part: '(?<!', why: 'unshown' }]);
  });

  it('a kind we have no counterpart for', async () => {
    const { leftOut } = await read('extends: metric\nmessage: m\nformula: words / sentences');

    expect(leftOut).toEqual([{ file: 'style.yml', part: 'extends: metric', why: 'other-kind' }]);
  });

  it('a smallest number, and a heading pattern', async () => {
    expect((await read('extends: occurrence\nmessage: m\nmin: 2\ntoken: a')).leftOut[0]?.why).toBe('minimum');
    expect((await read('extends: capitalization\nmessage: m\nmatch: "[A-Z].*"')).leftOut[0]?.why).toBe(
      'heading-pattern',
    );
  });

  it.each([
    ['no YAML', 'extends: [existence', '1:'],
    ['another file', 'name: something', ''],
    ['a style with a wrong value', 'extends: existence\nmessage: m\ntokens: 7', 'tokens'],
    ['a style that lacks its heart', 'extends: occurrence\nmessage: m\nmax: 3', 'token'],
  ])('%s, with the place', async (_, text, where) => {
    const { rules, unread } = await read(text, 'bad.yml');

    expect(rules).toEqual([]);
    expect(unread[0]?.file).toBe('bad.yml');
    expect(unread[0]?.problems[0]?.where).toContain(where);
    expect(unread[0]?.problems[0]?.message.ko).toMatch(/[가-힣]/);
  });

  it('a file that is not UTF-8, while the others come over', async () => {
    const style = 'extends: existence\nmessage: m\ntokens: [obviously]';
    const files = [new File([utf16(style)], 'Windows.yml'), new File([style], 'Wordy.yml')];
    const { rules, unread } = await importVale(files, judgePattern, () => 'id');

    expect(rules).toHaveLength(1);
    expect(unread).toMatchObject([{ file: 'Windows.yml', problems: [{ where: '' }] }]);
    expect(unread[0]?.problems[0]?.message.en).toContain('save it with UTF-8 encoding');
  });

  it('a bomb of aliases', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]`;

    expect((await read(bomb)).unread).toHaveLength(1);
  });
});

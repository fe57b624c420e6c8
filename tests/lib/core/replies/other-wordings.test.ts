import { describe, expect, it } from 'vitest';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { offerOtherWordings } from '@/lib/core/replies/other-wordings';
import { applyEdit } from '@/lib/core/text/span';
import { answeredPost } from '@/tests/support/answered-post';

const check = createFullCheck({ guide: EMPTY_GUIDE, now: () => 0 });
const FIRST =
  '늦어져 죄송합니다. 지금 운송사에 위치를 확인 중이고 오늘 17시에 이 글에 답글로 알려 드리겠습니다';
const SECOND =
  '소식 없이 기다리시게 해 죄송합니다. 어디에 멈춰 있는지 찾아 오늘 17시에는 여기에 남기겠습니다';
const DRAFT = `@junho ${FIRST} 사진 고맙습니다`;

/** Another customer got the first wording half a minute ago. */
const findings = check(DRAFT, {
  ...{ platform: 'x', replyTo: '언제 와요', time: 60_000 },
  ...answeredPost({ kind: 'delivery', complaint: 0.9 }, { handle: 'junho' }),
  recent: [{ text: FIRST, at: 30_000, platform: 'x', kind: 'reply', account: 'moa_kr', customer: 'minji' }],
}).findings;
const rulesWithWayOut = (offered: typeof findings) =>
  offered.filter(({ suggestions }) => suggestions[0]?.label.en === 'Another wording').map(({ rule }) => rule);

describe('a reply that nearly repeats one to somebody else', () => {
  it('can be said in other words by one click, what the person wrote around it stays', () => {
    const offered = offerOtherWordings(findings, DRAFT, [FIRST, SECOND]);

    expect(rulesWithWayOut(offered)).toEqual(['auto-or-bulk-reply', 'reply-boilerplate']);
    const edit = offered.find(({ rule }) => rule === 'auto-or-bulk-reply')?.suggestions[0]?.edit;
    expect(edit && applyEdit(DRAFT, edit)).toBe(`@junho ${SECOND} 사진 고맙습니다`);
  });

  it('goes round all of its wordings, one click after another', () => {
    const all = [FIRST, SECOND, '기다리게 해 드렸습니다. 오늘 17시에 다시 적겠습니다'];
    const said = [DRAFT];
    for (let clicks = 0; clicks < all.length; clicks += 1) {
      const text = said.at(-1)!;
      const [edit] = offerOtherWordings(findings, text, all).flatMap(({ suggestions }) =>
        suggestions.filter(({ label }) => label.en === 'Another wording').map((one) => one.edit),
      );
      said.push(applyEdit(text, edit!));
    }

    expect(said).toEqual([...all, FIRST].map((wording) => `@junho ${wording} 사진 고맙습니다`));
  });

  it('keeps its other findings as they are', () => {
    const others = (all: typeof findings) => all.filter(({ excerpt }) => excerpt !== '');
    expect(others(offerOtherWordings(findings, DRAFT, [FIRST, SECOND]))).toEqual(others(findings));
  });

  it('has no such way out where the person has rewritten it, or where it has no other wording', () => {
    expect(offerOtherWordings(findings, '다 새로 썼습니다', [FIRST, SECOND])).toEqual(findings);
    expect(offerOtherWordings(findings, DRAFT, [FIRST])).toEqual(findings);
    expect(offerOtherWordings(findings, DRAFT, [])).toEqual(findings);
  });
});

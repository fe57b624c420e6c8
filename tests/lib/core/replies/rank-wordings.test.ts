import { describe, expect, it } from 'vitest';
import { rankWordings } from '@/lib/core/replies/rank-wordings';
import { NOTHING_SAID } from '@/lib/core/replies/said-before';

const TRACING = '운송사에 위치를 묻고 있으니 {기한}까지 이 글에 답을 남기겠습니다';
const SEARCHING = '어디에 멈췄는지 함께 찾는 중입니다. {기한}에는 꼭 소식을 드리겠습니다';
const CALLING = '지금 물류 창고에 전화해 두었고, 들은 내용을 {기한}에 그대로 적겠습니다';
const WORDINGS = [TRACING, SEARCHING, CALLING];

const said = (wording: string, at: number) => ({ text: wording.replace('{기한}', '오늘 17시'), at });
const bodies = (...args: Parameters<typeof rankWordings>) => rankWordings(...args).map(({ body }) => body);

describe('which wording of a reply goes in', () => {
  it('is the usual one where nothing was said yet', () => {
    expect(bodies(WORDINGS, NOTHING_SAID)).toEqual(WORDINGS);
  });

  it('is one that this customer has not had, even if others had it lately', () => {
    const before = { here: [said(TRACING, 1)], elsewhere: [said(SEARCHING, 9)] };
    expect(bodies(WORDINGS, before)).toEqual([CALLING, SEARCHING, TRACING]);
  });

  it('is, of those, the one that nobody has had for longest', () => {
    const before = { here: [], elsewhere: WORDINGS.map((wording, index) => said(wording, 9 - index)) };
    expect(bodies(WORDINGS, before)).toEqual([CALLING, SEARCHING, TRACING]);
  });

  it('goes round: as many answers in a row as there are wordings, each in other words', () => {
    const elsewhere: { text: string; at: number }[] = [];
    for (let at = 1; at <= 6; at += 1)
      elsewhere.push(said(bodies(WORDINGS, { here: [], elsewhere })[0] ?? '', at));
    expect(elsewhere.map(({ text }) => WORDINGS.findIndex((one) => said(one, 0).text === text))).toEqual([
      0, 1, 2, 0, 1, 2,
    ]);
  });

  it('says so where this customer has had them all', () => {
    const here = WORDINGS.map((wording) => said(wording, 1));
    expect(rankWordings(WORDINGS, { here, elsewhere: [] })[0]?.saidHere).toBe(true);
    expect(rankWordings(WORDINGS, { here: here.slice(1), elsewhere: [] })[0]?.saidHere).toBe(false);
  });
});

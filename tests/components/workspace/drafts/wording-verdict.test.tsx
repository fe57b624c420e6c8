import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { WorkspaceApp } from '@/components/workspace/workspace-app';
import { expectAccessible } from '@/tests/support/axe';
import { aDraft } from '@/tests/support/builders';
import { renderPage } from '@/tests/support/render-page';

beforeEach(() => {
  location.hash = '#/drafts/d1';
});

const verdict = () => screen.findByRole('region', { name: 'Wordings compared' });
const drawn = (...texts: readonly string[]) =>
  renderPage(<WorkspaceApp />, {
    rows: { drafts: [aDraft({ wordings: texts.map((text, at) => ({ id: `w${at}`, text })) })] },
  });

it('a draft in two wordings says which is likelier to be passed on, and why, as it is written', async () => {
  const { user, container } = drawn('새 지도에는 조용한 벤치가 있습니다', '');
  const second = await screen.findByRole('textbox', { name: 'Wording 2' });
  expect(screen.queryByRole('region', { name: 'Wordings compared' })).toBeNull();

  await user.type(second, '새 지도에는 조용한 벤치가 412개 있습니다');

  const region = within(await verdict());
  expect(region.getByText('Likelier to be passed on: wording 2')).toBeDefined();
  expect(region.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^names a number .*2014/),
  ]);
  expect(region.getByText(/no Korean posts to check it with/)).toBeDefined();
  await expectAccessible(container);
});

it('English wordings are compared by the model', async () => {
  drawn('Have you seen what we did @moa? Click here...', 'The pool reopens on Friday with 6 warm lanes');

  expect(within(await verdict()).getByText('Likelier to be passed on: wording 2')).toBeDefined();
  expect(within(await verdict()).getByText(/A model of old English tweets/)).toBeDefined();
});

it('wordings that differ in nothing that is known are said to', async () => {
  drawn('새 지도가 나왔습니다', '새 지도를 냈습니다');

  expect(within(await verdict()).getByText('No clear difference between the wordings.')).toBeDefined();
});

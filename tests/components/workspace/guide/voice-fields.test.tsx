import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { VoiceFields } from '@/components/workspace/guide/voice-fields';
import { EMPTY_GUIDE, type Guide } from '@/lib/core/guidelines/guide';
import { renderPage } from '@/tests/support/render-page';

function Voice({ onGuide }: { onGuide: (guide: Guide) => void }) {
  const [guide, setGuide] = useState(EMPTY_GUIDE);
  const change = (patch: Partial<Guide>) => {
    setGuide({ ...guide, ...patch });
    onGuide({ ...guide, ...patch });
  };
  return <VoiceFields guide={guide} onChange={change} />;
}

function openVoice() {
  let { company } = EMPTY_GUIDE;
  const page = renderPage(<Voice onGuide={(guide) => ({ company } = guide)} />);
  return { ...page, company: () => company };
}

it('keeps the host of a site however it was pasted, each once', async () => {
  const { user, company } = openVoice();

  const sites = await screen.findByRole('textbox', { name: 'Our sites' });
  await user.type(sites, 'https://www.moa.example/shop{Enter}moa.example:8080{Enter}https://{Enter}');

  expect(company().domains).toEqual(['moa.example']);
  const shown = within(screen.getByRole('list', { name: 'Our sites' }));
  expect(shown.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['moa.example']);
});

it('keeps campaign hashtags without their sign, and a lone sign not at all', async () => {
  const { user, company } = openVoice();

  const hashtags = await screen.findByRole('textbox', { name: 'Campaign hashtags' });
  await user.type(hashtags, '#,#moa{Enter}＃가을세일{Enter}moa{Enter}');

  expect(company().hashtags).toEqual(['moa', '가을세일']);
});

it('takes a name with a space for the account that answers customers, typed key by key', async () => {
  const { user, company } = openVoice();

  const account = await screen.findByRole<HTMLInputElement>('textbox', {
    name: 'Account that answers customers',
  });
  await user.type(account, ' @Moa Care ');
  expect(company().careHandle).toBe('Moa Care');

  await user.type(account, 'Team');
  expect(account.value).toBe(' @Moa Care Team');
  expect(company().careHandle).toBe('Moa Care Team');
});

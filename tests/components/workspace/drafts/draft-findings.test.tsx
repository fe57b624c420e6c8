import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DraftFindings } from '@/components/workspace/drafts/draft-findings';
import { createFullCheck } from '@/lib/core/guidelines/full-check';
import { EMPTY_GUIDE } from '@/lib/core/guidelines/guide';
import { renderPage } from '@/tests/support/render-page';

const CONTEXT = { platform: 'x', kind: 'post' } as const;

it.each([
  ['en', /^Not fully checked/, /Nothing to check/],
  ['ko', /^일부만 점검했습니다/, /확인할 점이 없습니다/],
] as const)(
  'says in %s that a check ran out of time, and does not call the draft clean',
  async (language, said, clean) => {
    let time = 0;
    // Each look at the clock finds a minute gone.
    const check = createFullCheck({ guide: EMPTY_GUIDE, now: () => (time += 60_000) });
    renderPage(<DraftFindings text="Our autumn menu is here." check={check} context={CONTEXT} />, {
      language,
    });

    expect(await screen.findByText(said)).toBeDefined();
    expect(screen.queryByText(clean)).toBeNull();
  },
);

import { expect, it } from 'vitest';
import { draftFromUnsent } from '@/lib/core/drafts/draft-from-unsent';
import { NOW } from '@/tests/support/builders';

it('makes a draft of what stood in a composer, for where it stood', () => {
  const unsent = {
    site: 'facebook',
    kind: 'comment',
    inReplyTo: 'p1',
    text: '확인해 보겠습니다',
    updatedAt: 0,
  } as const;

  expect(draftFromUnsent({ id: 'u', ...unsent }, { id: 'd', wordingId: 'w', now: NOW })).toMatchObject({
    id: 'd',
    site: 'facebook',
    kind: 'comment',
    wordings: [{ id: 'w', text: '확인해 보겠습니다' }],
    createdAt: NOW,
  });
});

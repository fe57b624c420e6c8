import { triagePost } from '@/lib/models/complaints/triage-post';
import type { RequestHandlers } from '@/lib/platform/request-listener';

export const postHandlers = {
  'posts.triage': async ({ texts }) => texts.map(triagePost),
} satisfies Partial<RequestHandlers>;

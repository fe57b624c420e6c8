import { triagePost } from '@/lib/models/complaints/triage-post';
import type { RequestHandlers } from '@/lib/platform/request-listener';

export const postHandlers = {
  'post.triage': async ({ text }) => triagePost(text),
} satisfies Partial<RequestHandlers>;

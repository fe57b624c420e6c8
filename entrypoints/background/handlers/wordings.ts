import { placeWordings } from '@/lib/core/reach/wording-places';
import { createWordingReader } from '@/lib/models/reach/predict';
import { REACH_WEIGHTS } from '@/lib/models/reach/weights';
import type { RequestHandlers } from '@/lib/platform/request-listener';

export function wordingHandlers() {
  const read = createWordingReader(REACH_WEIGHTS);
  return {
    'wordings.compare': async ({ texts }) => placeWordings(texts, read),
  } satisfies Partial<RequestHandlers>;
}

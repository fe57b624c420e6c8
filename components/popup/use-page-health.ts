import { useEffect, useState } from 'react';
import { useServices } from '@/components/services';
import type { PageHealth } from '@/lib/protocol/page-requests';

/** How the page in front is doing: `undefined` while asking; null where nothing of ours answers. */
export function usePageHealth(): PageHealth | null | undefined {
  const { pageHealth } = useServices();
  const [health, setHealth] = useState<PageHealth | null>();
  useEffect(() => {
    let current = true;
    const show = (answer: PageHealth | null) => current && setHealth(answer);
    pageHealth().then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [pageHealth]);
  return health;
}

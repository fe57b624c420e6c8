import type { Site } from '@/lib/sites/site';
import type { OverlayStore } from '@/lib/state/overlay-store';
import { createCaseDesk } from './case-desk';
import { type Complaints, watchComplaints } from './complaints';
import { createHandingOver, type HandingOver } from './handing-over';
import type { OverlayHost } from './overlay-host';
import type { PageWorkspace } from './workspace';

interface ComplaintToolsOptions {
  readonly site: Site;
  readonly workspace: PageWorkspace;
  readonly store: OverlayStore;
  readonly overlay: OverlayHost;
  /** What is said next belongs to this part of the page. */
  readonly showAt: (element: Element) => void;
  readonly signal: AbortSignal;
}

/** All that complaints do in a page, but for the answer. */
export interface ComplaintTools extends Complaints {
  readonly handingOver: HandingOver;
}

export function createComplaintTools(options: ComplaintToolsOptions): ComplaintTools {
  const desk = createCaseDesk(options.site);
  const complaints = watchComplaints({ ...options, desk });
  return { ...complaints, handingOver: createHandingOver({ ...options, desk, post: complaints.post }) };
}

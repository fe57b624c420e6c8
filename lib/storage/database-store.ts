import type { Store } from '@/lib/core/ports';
import type { CaseRepository } from './case-repository';
import type { DraftRepository } from './draft-repository';
import type { HandoffRepository } from './handoff-repository';
import type { OwnPostRepository } from './own-post-repository';
import type { RememberedRepository } from './remembered-repository';
import type { SentRepository } from './sent-repository';
import type { SlotRepository } from './slot-repository';
import type { TemplateRepository } from './template-repository';
import type { UnsentRepository } from './unsent-repository';

/** The store with what only the background asks for. */
export interface DatabaseStore extends Store {
  readonly drafts: DraftRepository;
  readonly slots: SlotRepository;
  readonly templates: TemplateRepository;
  readonly unsent: UnsentRepository;
  readonly handoffs: HandoffRepository;
  readonly sent: SentRepository;
  readonly ownPosts: OwnPostRepository;
  readonly cases: CaseRepository;
  readonly remembered: RememberedRepository;
}

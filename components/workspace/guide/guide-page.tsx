import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SaveStatus } from '@/components/ui/save-status';
import { useAutosave } from '@/components/ui/use-autosave';
import { useStored } from '@/components/use-stored';
import type { Guide } from '@/lib/core/guidelines/guide';
import { GuideSections } from './guide-sections';
import { PackChoices } from './pack-choices';
import { RuleList } from './rule-list';
import { TermsEditor } from './terms-editor';
import { TryBox } from './try-box';
import './guide.css';

/** `id` is a section (`words`, `packs`) or the rule to show. */
export function GuidePage({ id }: { id: string | null }) {
  const { t } = useText();
  const guide = useStored('guide');
  if (!guide) return <Page title={t('workspace.areas.guide')} lead={t('workspace.guide.lead')} />;
  return <LoadedGuide id={id} stored={guide} />;
}

function LoadedGuide({ id, stored }: { id: string | null; stored: Guide }) {
  const { t } = useText();
  const { store } = useServices();
  const { value: guide, change, state } = useAutosave(stored, (next: Guide) => store.guide.write(next));
  const section = id === 'words' || id === 'packs' ? id : 'rules';
  return (
    <Page
      title={t('workspace.areas.guide')}
      lead={t('workspace.guide.lead')}
      actions={<SaveStatus state={state} />}
    >
      <div className="tw-guide">
        <div className="tw-stack">
          <GuideSections current={section} />
          {section === 'rules' && <RuleList guide={guide} onChange={change} shownRule={id} />}
          {section === 'words' && <TermsEditor guide={guide} onChange={change} />}
          {section === 'packs' && <PackChoices guide={guide} onChange={change} />}
        </div>
        <TryBox guide={guide} />
      </div>
    </Page>
  );
}

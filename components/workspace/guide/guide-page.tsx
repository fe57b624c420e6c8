import { useServices } from '@/components/services';
import { useText } from '@/components/ui/language-provider';
import { Page } from '@/components/ui/page';
import { SaveStatus } from '@/components/ui/save-status';
import { useAutosave } from '@/components/ui/use-autosave';
import { useStored } from '@/components/use-stored';
import type { Guide } from '@/lib/core/guidelines/guide';
import { GoneNotice } from '../gone-notice';
import { ALL_RULES } from './all-rules';
import { DismissalList } from './dismissal-list';
import { EvidenceTable } from './evidence/evidence-table';
import { GuideFileButtons } from './files/guide-file-buttons';
import { GuideSections, SECTIONS } from './guide-sections';
import { PackChoices } from './pack-choices';
import { RuleList } from './rule-list';
import { TeamRuleList } from './team/team-rule-list';
import { TryBox } from './try-box';
import { useGuideStep } from './use-guide-step';
import { VoiceFields } from './voice-fields';
import './guide.css';

/** `id` is a section (`ours`, `voice`, `packs`, `dismissed`, `evidence`) or the rule to show. */
export function GuidePage({ id }: { id: string | null }) {
  const { t } = useText();
  const guide = useStored('guide');
  if (!guide) return <Page title={t('common.areas.guide')} lead={t('workspace.guide.lead')} />;
  return <LoadedGuide id={id} stored={guide} />;
}

function LoadedGuide({ id, stored }: { id: string | null; stored: Guide }) {
  const { t } = useText();
  const { store } = useServices();
  const { value: guide, change, update, state } = useAutosave(stored, (_, to) => store.guide.change(to));
  const step = useGuideStep(guide, update);
  const named = SECTIONS.find((known) => known === id);
  const section = named ?? 'rules';
  const isGone = id !== null && !named && !ALL_RULES.some((rule) => rule.id === id);
  return (
    <Page
      title={t('common.areas.guide')}
      lead={t('workspace.guide.lead')}
      actions={
        <>
          <SaveStatus state={state} />
          <GuideFileButtons guide={guide} onStep={step} />
        </>
      }
    >
      <div className={section === 'evidence' ? 'tw-stack' : 'tw-guide'}>
        <div className="tw-stack">
          <GuideSections current={section} />
          {isGone && <GoneNotice area="guide" />}
          {section === 'rules' && <RuleList guide={guide} onChange={change} shownRule={id} />}
          {section === 'ours' && <TeamRuleList guide={guide} onUpdate={update} onStep={step} />}
          {section === 'voice' && <VoiceFields guide={guide} onChange={change} />}
          {section === 'packs' && <PackChoices packs={guide.packs} onChange={(packs) => change({ packs })} />}
          {section === 'dismissed' && <DismissalList guide={guide} onStep={step} />}
          {section === 'evidence' && <EvidenceTable />}
        </div>
        {section !== 'evidence' && <TryBox guide={guide} />}
      </div>
    </Page>
  );
}

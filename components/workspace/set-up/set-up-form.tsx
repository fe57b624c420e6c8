import { type FormEvent, useState } from 'react';
import { useServices } from '@/components/services';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ChoiceField } from '@/components/ui/choice-field';
import { useText } from '@/components/ui/language-provider';
import { SwitchField } from '@/components/ui/switch-field';
import { TagField } from '@/components/ui/tag-field';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { useStored } from '@/components/use-stored';
import type { Language } from '@/lib/core/language';
import { sampleContent } from '@/lib/core/samples/sample-content';
import type { Samples } from '@/lib/core/samples/samples';
import { applySetUp, type SetUp, takeBackSetUp } from '@/lib/core/team/set-up';
import { withoutSign } from '@/lib/core/text/without-sign';
import { PackChoices } from '../guide/pack-choices';
import { routeHref } from '../routes';
import { goTo } from '../use-route';
import './set-up.css';

interface SetUpFormProps {
  readonly chosen: SetUp;
  readonly onChange: (patch: Partial<SetUp>) => void;
}

const NO_SAMPLES: Samples = { drafts: [], slots: [] };
const LANGUAGES: readonly Language[] = ['ko', 'en'];

/** Five questions on one page, each of which may stay open; they are kept together, or not at all. */
export function SetUpForm({ chosen, onChange }: SetUpFormProps) {
  const { t, language } = useText();
  const { store, now, newId } = useServices();
  const toast = useToast();
  const settings = useStored('settings');
  const [wantsSamples, setWantsSamples] = useState(false);

  const readRows = async () => ({ settings: await store.settings.read(), guide: await store.guide.read() });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const zone = settings?.zone ?? 'UTC';
    const [account = ''] = chosen.accounts;
    const samples = wantsSamples
      ? sampleContent({ language, zone, account: account && `@${account}`, now: now(), newId })
      : NO_SAMPLES;
    try {
      const before = await readRows();
      await store.setUp((rows) => applySetUp(rows, chosen, newId), samples);
      const after = await readRows();
      const undo = () => void store.setUp((now) => takeBackSetUp(before, after, now), NO_SAMPLES);
      toast({ message: t('workspace.setUp.saved'), undo, alone: true });
      goTo('today');
    } catch {
      toast({ message: t('workspace.setUp.failed') });
    }
  };

  return (
    <form className="tw-stack tw-set-up" onSubmit={save}>
      <div className="tw-card tw-stack">
        <ChoiceField
          label={t('workspace.settings.language')}
          value={chosen.language === 'auto' ? language : chosen.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`workspace.language.${value}`) }))}
          onChange={(picked) => onChange({ language: picked })}
        />
        <TagField
          label={t('workspace.setUp.names')}
          hint={t('workspace.setUp.namesHint')}
          values={chosen.names}
          onChange={(names) => onChange({ names })}
        />
        <TagField
          label={t('workspace.settings.accounts')}
          hint={t('workspace.settings.accountsHint')}
          values={chosen.accounts}
          clean={withoutSign}
          onChange={(accounts) => onChange({ accounts })}
        />
        <TextField
          label={t('workspace.settings.signature')}
          hint={t('workspace.settings.signatureHint')}
          value={chosen.signature}
          onChange={(signature) => onChange({ signature })}
        />
      </div>
      <section aria-labelledby="tw-set-up-packs">
        <h2 id="tw-set-up-packs" className="tw-section-title">
          {t('workspace.setUp.packs')}
        </h2>
        <PackChoices packs={chosen.packs} onChange={(packs) => onChange({ packs })} />
      </section>
      <div className="tw-card">
        <SwitchField
          label={t('workspace.samples.want')}
          hint={t('workspace.samples.wantHint')}
          on={wantsSamples}
          onChange={setWantsSamples}
        />
      </div>
      <div className="tw-row">
        <Button look="primary" type="submit">
          {t('workspace.setUp.save')}
        </Button>
        <ButtonLink look="quiet" href={routeHref('today')}>
          {t('workspace.setUp.skip')}
        </ButtonLink>
      </div>
    </form>
  );
}

import { useText } from '@/components/ui/language-provider';
import { COMPLAINT_KINDS, type ComplaintKind } from '@/lib/core/replies/complaint';
import './kind-choices.css';

interface KindChoicesProps {
  readonly kinds: readonly ComplaintKind[];
  readonly onChange: (kinds: readonly ComplaintKind[]) => void;
}

const ANSWERABLE = COMPLAINT_KINDS.filter((kind) => kind !== 'none');

/** What it answers, in the order of choosing: the first fits best. */
export function KindChoices({ kinds, onChange }: KindChoicesProps) {
  const { t } = useText();
  const toggle = (kind: ComplaintKind) =>
    onChange(kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]);
  return (
    <fieldset>
      <legend className="tw-label">{t('workspace.replies.kinds')}</legend>
      <div className="tw-kinds">
        {ANSWERABLE.map((kind) => (
          <label key={kind} className="tw-kind">
            <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
            {t(`overlay.kind.${kind}`)}
          </label>
        ))}
      </div>
      <p className="tw-hint">{t('workspace.replies.kindsHint')}</p>
    </fieldset>
  );
}

import { CalendarRange } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/ui/language-provider';
import type { EditOffer } from '@/lib/core/calendar/edit-series';
import type { MoveScope } from '@/lib/core/calendar/move-slot';
import type { SharedField } from '@/lib/core/calendar/series-change';
import type { Translate } from '@/lib/locales/translate';
import { ScopeDialog } from './scope-dialog';
import './series-offer.css';

interface SeriesOfferProps {
  readonly offer: EditOffer;
  readonly onAnswer: (scope: MoveScope) => void;
}

/** What was changed of a day of a series, and the way to have that hold for others, too, as for a move. */
export function SeriesOffer({ offer, onAnswer }: SeriesOfferProps) {
  const { t } = useText();
  const [asks, setAsks] = useState(false);
  const fields = offer.fields.map((field) => fieldName(field, t)).join(', ');
  const said = t('workspace.repeat.changedHere', { fields });
  return (
    <div className="tw-series-offer">
      <span role="status">{said}</span>
      <Button icon={CalendarRange} onClick={() => setAsks(true)}>
        {t('workspace.repeat.changeOthers')}
      </Button>
      {asks && (
        <ScopeDialog
          title={t('workspace.repeat.changeQuestion')}
          scopes={offer.scopes}
          onAnswer={(scope) => {
            setAsks(false);
            onAnswer(scope);
          }}
          onCancel={() => setAsks(false)}
        >
          {said}
        </ScopeDialog>
      )}
    </div>
  );
}

function fieldName(field: 'date' | SharedField, t: Translate): string {
  if (field === 'kind') return t('workspace.fields.slotKind');
  return field === 'checklist' ? t('common.checklist') : t(`workspace.fields.${field}`);
}

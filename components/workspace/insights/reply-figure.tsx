import { formatDate } from '@/components/format-date';
import { BarChart } from '@/components/ui/bar-chart';
import { useText } from '@/components/ui/language-provider';
import { todayIn } from '@/lib/core/calendar/today';
import { type ReplyUse, replyUses } from '@/lib/core/insights/reply-uses';
import type { ReplyTemplate } from '@/lib/core/replies/template';
import type { Activity } from '@/lib/core/team/decision';
import { templateTitle } from '../replies/template-title';
import { InsightFigure } from './insight-figure';

/** As many as are taken in at a glance; the table holds all. */
const SHOWN = 8;

interface ReplyFigureProps {
  readonly templates: readonly ReplyTemplate[];
  readonly activity: readonly Activity[];
  readonly zone: string;
}

/** Which saved replies are used, how often and when last. */
export function ReplyFigure({ templates, activity, zone }: ReplyFigureProps) {
  const { t, language } = useText();
  const uses = replyUses(templates, activity);
  const shown = uses.filter(({ recent }) => recent > 0).slice(0, SHOWN);
  const nameOf = ({ template }: ReplyUse) =>
    template ? templateTitle(template, language) : t('workspace.insights.replies.removed');
  const summary = t('workspace.insights.replies.summary', {
    uses: uses.reduce((sum, { recent }) => sum + recent, 0),
    replies: uses.filter(({ recent }) => recent > 0).length,
    never: templates.filter((template) => template.uses === 0).length,
  });
  return (
    <InsightFigure
      title={t('workspace.insights.replies.title')}
      subject="replies"
      summary={uses.length === 0 ? null : summary}
      empty={t('workspace.insights.replies.empty')}
      note={t('workspace.insights.replies.note')}
      columns={[
        { name: t('workspace.insights.replies.id') },
        { name: t('workspace.insights.replies.reply') },
        { name: t('workspace.insights.replies.recent') },
        { name: t('workspace.insights.replies.uses') },
        { name: t('workspace.insights.replies.last'), show: (day) => formatDate(String(day), language) },
      ]}
      rows={uses.map((use) => [
        use.id,
        nameOf(use),
        use.recent,
        use.uses,
        use.lastUsedAt === null ? null : todayIn(zone, use.lastUsedAt),
      ])}
    >
      {shown.length > 0 && (
        <BarChart
          label={summary}
          series={[{ name: t('workspace.insights.replies.recent'), look: 'solid' }]}
          bars={shown.map((use) => ({
            id: use.id,
            name: nameOf(use),
            values: [use.recent],
            end: t('workspace.insights.replies.times', { count: use.recent }),
          }))}
          full={Math.max(...shown.map(({ recent }) => recent))}
        />
      )}
    </InsightFigure>
  );
}

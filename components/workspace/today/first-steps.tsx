import { CircleCheck, CircleDashed } from 'lucide-react';
import { useText } from '@/components/ui/language-provider';
import { useStored } from '@/components/use-stored';
import { routeHref } from '../routes';
import { SET_UP } from '../set-up/set-up-page';

/** What makes Tonewright the team's own; gone once all of it is done. */
export function FirstSteps() {
  const { t } = useText();
  const settings = useStored('settings');
  const slots = useStored('slots');
  const drafts = useStored('drafts');
  const guide = useStored('guide');
  if (!settings || !slots || !drafts || !guide) return null;

  const steps = [
    {
      name: 'ourselves',
      done: settings.brand !== '' && settings.accounts.length > 0,
      href: routeHref('settings', SET_UP),
    },
    { name: 'slot', done: slots.length > 0, href: routeHref('calendar') },
    { name: 'draft', done: drafts.length > 0, href: routeHref('drafts') },
    { name: 'words', done: guide.teamRules.length > 0, href: routeHref('guide', 'ours') },
  ] as const;
  if (steps.every((step) => step.done)) return null;

  return (
    <section className="tw-card tw-stack" aria-labelledby="tw-first-steps">
      <h2 id="tw-first-steps" className="tw-section-title">
        {t('workspace.firstSteps.title')}
      </h2>
      <ul className="tw-steps">
        {steps.map(({ name, done, href }) => {
          const Shape = done ? CircleCheck : CircleDashed;
          return (
            <li key={name} className={done ? 'tw-step tw-step-done' : 'tw-step'}>
              <Shape aria-hidden size={18} />
              <span>
                <a className="tw-link" href={href}>
                  {t(`workspace.firstSteps.${name}`)}
                </a>
                {done && <span className="tw-hidden"> {t('workspace.firstSteps.done')}</span>}
                <span className="tw-muted tw-small tw-step-text">
                  {t(`workspace.firstSteps.${name}Text`)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

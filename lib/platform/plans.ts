import { createStoredSignal } from './stored-signal';

const plans = createStoredSignal('plans');

/** Tells the background that the calendar has changed: icon and reminders go by it. */
export const raisePlans = plans.raise;

/** Calls `listener` after every change of the calendar, in whatever page it was made; wakes the background. */
export const onPlans = plans.on;

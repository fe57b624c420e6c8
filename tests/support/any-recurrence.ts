import fc from 'fast-check';

export const anyDate = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const weekday = fc.integer({ min: 1, max: 7 });

const shared = {
  interval: fc.integer({ min: 1, max: 5 }),
  end: fc.oneof(
    fc.constant(null),
    fc.record({ until: anyDate }),
    fc.record({ count: fc.integer({ min: 1, max: 60 }) }),
  ),
  exceptions: fc.uniqueArray(anyDate, { maxLength: 3 }),
};

/** Any way of coming again. */
export const anyRecurrence = fc.oneof(
  fc.record({ frequency: fc.constant('daily'), ...shared }),
  fc.record({
    frequency: fc.constant('weekly'),
    weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
    ...shared,
  }),
  fc.record({
    frequency: fc.constant('monthly'),
    monthDay: fc.oneof(fc.constant(-1), fc.integer({ min: 1, max: 31 })),
    ...shared,
  }),
  fc.record({
    frequency: fc.constant('monthly'),
    nth: fc.constantFrom(-1, 1, 2, 3, 4, 5),
    weekday,
    ...shared,
  }),
);

/** The database was written by a later Tonewright, of which this one knows neither all rows nor what they mean. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';

  constructor(found: number, known: number) {
    super(`The database has version ${found}; this Tonewright knows versions up to ${known}`);
  }
}

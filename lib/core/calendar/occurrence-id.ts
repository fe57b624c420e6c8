/** The series that the id of an occurrence names; the id itself for anything else. */
export function seriesIdOf(id: string): string {
  return id.replace(/@\d{4}-\d{2}-\d{2}$/, '');
}

export function occurrenceId(seriesId: string, date: string): string {
  return `${seriesId}@${date}`;
}

/** Apologies, outages, mourning and safety notices: no place for advice on reach. */
const GRAVE =
  /죄송|사과(?:드|문|의 말)|송구|장애|복구|점검|중단|리콜|회수|추모|애도|명복|부고|참사|사고|sorry|apolog|outage|recall|mourn|condolence|remembrance|passed away|maintenance|incident|safety notice/i;

/** Whether a text speaks of something grave, where hints on reach keep quiet. */
export function isGrave(text: string): boolean {
  return GRAVE.test(text);
}

import type { DraftText } from '../guidelines/draft-text';
import { oncePerDraft } from '../guidelines/reply/once-per-draft';

/** Apologies, outages, mourning, danger and safety notices: no place for advice on reach. */
const GRAVE =
  /죄송|사과(?:드|문|의 말|합)|송구|장애(?!인|물|학생|아동|우)|복구|점검|중단|멈[춥춘췄]|결항|운휴|지연|리콜|회수|유출|해킹|사칭|피싱|스미싱|추모|애도|명복|부고|별세|영면|조의|유가족|참사|희생|사망|부상|피해|실종|사고(?! ?(?:싶|팔|보|방식|력))|재난|지진|태풍|폭우|폭설|산불|화재|침수|정전|단수|대피|긴급|sorry|apolog|outage|unavailable|suspend|recall|mourn|condolence|remembrance|memorial|funeral|passed away|victim|tragedy|maintenance|incident|safety (?:notice|alert)|evacuat|earthquake|wildfire|flood|breach|phishing|scam|injured|missing (?:child|person|boy|girl|man|woman)|emergency|cancelled|canceled/i;

/** Whether a draft speaks of something grave, where hints on reach keep quiet. */
export const isGrave = oncePerDraft(({ normal }: DraftText): boolean => GRAVE.test(normal.text));

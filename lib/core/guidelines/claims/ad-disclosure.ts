import type { DraftText } from '../draft-text';
import type { Suggestion } from '../rule';

const FIRST_PART = 20;

/** In words that readers know; "광고 아님" is no disclosure. */
const DISCLOSED =
  /(?:광고|협찬)(?! ?(?:아[님니닙닌]|같|는? ?없))|제공받|(?:^|[^a-z])(?:#?ad|advert(?:isement|orial)?|sponsored|paid partnership|gifted)(?![a-z])/;
const OPENS = /^[^\p{L}\p{N}#]*(?:#?(?:광고|협찬)(?! ?아[님니닙닌])|유료|#?ad\b|paid|sponsored)/u;

/** Whether the text (folded) says in its first line or first 20 characters that it is paid for. */
export function isDisclosedFirst(folded: string): boolean {
  if (DISCLOSED.test(folded.slice(0, FIRST_PART))) return true;
  const firstLine = folded.slice(0, 80).split('\n', 1)[0] ?? '';
  return OPENS.test(firstLine) && DISCLOSED.test(firstLine);
}

/** Tags that are a disclosure wherever they stand. */
const DISCLOSING_TAG = /^(?:광고|유료광고|협찬|ad|sponsored)$/i;

/** Puts a disclosure in front: the tag that stands further back, else a new one. */
export function disclosureFirst(draft: DraftText): Suggestion {
  const { text, entities } = draft;
  const tag = entities.hashtags.find(({ value, start }) => start > 0 && DISCLOSING_TAG.test(value));
  if (tag) {
    const before = text.slice(0, tag.start);
    const isLast = text.slice(tag.end).trim() === '';
    return {
      label: { ko: `#${tag.value} 맨 앞으로 옮기기`, en: `Move #${tag.value} to the front` },
      edit: {
        start: 0,
        end: tag.end,
        text: `#${tag.value} ${isLast ? before.trimEnd() : before.replace(/ $/, '')}`,
      },
    };
  }
  const mark = draft.language === 'ko' ? '[광고]' : '#ad';
  return {
    label: { ko: `맨 앞에 ${mark} 넣기`, en: `Put ${mark} first` },
    edit: { start: 0, end: 0, text: `${mark} ` },
  };
}

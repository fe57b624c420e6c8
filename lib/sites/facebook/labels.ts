import type { PublicCounts } from '@/lib/core/reach/own-post';
import { SHORT_COUNT } from '@/lib/core/text/parse-count';

/** Both names of a field: the accessible one and the placeholder. */
export function namesOf(field: Element): string {
  return [field.getAttribute('aria-label'), field.getAttribute('aria-placeholder')]
    .filter(Boolean)
    .join('\n');
}

/** Publishes the post. "Next" does not: it opens the settings sheet. */
export const PUBLISH =
  /^(post|publish|share|share now|schedule|schedule post|게시|게시하기|공유하기|지금 공유|공유|예약|예약하기|게시물 예약)$/i;

/** Leads to the next sheet, in the languages where its name is known. */
export const NEXT =
  /^(next|continue|다음|계속|siguiente|suivant|weiter|avanti|próximo|seguinte|avançar|selanjutnya|berikutnya|tiếp|dalej|další|далее|次へ|下一步|下一頁|繼續|继续|volgende|nästa|næste|neste|i̇leri|ileri|التالي|ถัดไป)$/i;

/** Sends a comment or a reply. */
export const SEND_COMMENT =
  /^(post comment|comment|reply|send|post|댓글 달기|댓글 게시|댓글|답글 달기|답글|게시|보내기)$/i;

/** Adds something to a comment. */
export const ADD_TO_COMMENT =
  /emoji|sticker|gif|photo|video|avatar|camera|attach|이모|스티커|사진|동영상|아바타|첨부|카메라/i;

/** A private message. "Aa" is the same in every language. */
export const PRIVATE =
  /^aa$|^message |send (a )?message|^write to |메시지(를|로)? ?(보내|입력)|(에게|께) 메시지|reply in messenger/im;

export const ASKS_FOR_POST =
  /what's on your mind|what’s on your mind|create a public post|write something|say something|write into the dialogue box|무슨 생각을|글을 입력|게시물 작성|내용을 입력/i;

export const REPLIES = /^(reply to|write a (public )?reply)|답글/im;

export const COMMENTS = /^(comment as|write a (public )?comment)|댓글/im;

export const REPLY_CONTROL = /^(reply|답글 달기|답글)$/i;

export const COMMENT_CONTROL = /^comment on |^(comment|leave a comment|댓글 달기|댓글)$|댓글/i;

export const NEW_POST_CONTROL =
  /what's on your mind|what’s on your mind|create a (public )?post|write something|무슨 생각|게시물 만들기/i;

/** Takes a comment out of sight, or its writer. */
export const REMOVES = /^(hide|delete|block|댓글 숨기기|숨기기|삭제|차단)/i;

/** How counts are worded, each as a whole; reactions may be a figure alone, behind an icon or the name of their total. */
export const COUNTS: Readonly<Record<keyof PublicCounts, RegExp>> = {
  replies: worded('{n} comments?|댓글 ?{n}개'),
  reposts: worded('{n} shares?|공유 ?{n}[회건]'),
  views: worded('{n} (?:views|plays)|조회수? ?{n}회'),
  likes: worded(
    String.raw`(?:all reactions: ?|모든 공감: ?|\p{Extended_Pictographic}+ ?)?{n}명?|{n} reactions?; see who reacted to this`,
  ),
};

function worded(words: string): RegExp {
  return new RegExp(`^(?:${words.replaceAll('{n}', SHORT_COUNT)})$`, 'iu');
}

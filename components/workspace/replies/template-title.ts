import type { Language } from '@/lib/core/language';
import type { ReplyTemplate } from '@/lib/core/replies/template';

/** The title in the reader's language, or the other one where only that was written. */
export function templateTitle({ title }: ReplyTemplate, language: Language): string {
  return title[language] || title.ko || title.en;
}

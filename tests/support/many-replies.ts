import type { ReplyTemplate } from '@/lib/core/replies/template';
import { BUILT_IN_TEMPLATES } from '@/lib/core/replies/templates';

/** As many replies as a large team may have, each with words of its own. */
export function manyReplies(count: number): readonly ReplyTemplate[] {
  return Array.from({ length: count }, (_, at) => {
    const template = BUILT_IN_TEMPLATES[at % BUILT_IN_TEMPLATES.length]!;
    const { title, wordings } = template;
    const own = (text: string) => `${text} ${at}`;
    return {
      ...template,
      id: `${template.id}-${at}`,
      title: { ko: own(title.ko), en: own(title.en) },
      wordings: { ko: wordings.ko.map(own), en: wordings.en.map(own) },
    };
  });
}

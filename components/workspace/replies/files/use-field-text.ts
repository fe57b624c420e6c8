import { useText } from '@/components/ui/language-provider';
import type { COMPARED } from '@/lib/core/replies/import-replies';
import type { ReplyTemplate } from '@/lib/core/replies/template';

type Field = (typeof COMPARED)[number];

/** A field of a reply as people read it, as far as `other` does not say the same. */
export function useFieldText(): (field: Field, template: ReplyTemplate, other: ReplyTemplate) => string {
  const { t } = useText();
  return (field, template, other) => {
    switch (field) {
      case 'title':
        return [template.title.ko, template.title.en].filter(Boolean).join('\n');
      case 'wordings':
        return wordingsOf(template)
          .filter((wording) => !wordingsOf(other).includes(wording))
          .join('\n\n');
      case 'kinds':
        return template.kinds.map((kind) => t(`overlay.kind.${kind}`)).join(', ');
      case 'roles':
        return template.roles.map((role) => t(`workspace.settings.role.${role}`)).join(', ');
      case 'blanks':
        return template.blanks
          .map(({ name, kind, default: initial, choices }) =>
            [`{${name}} ${t(`workspace.replies.blankKinds.${kind}`)}`, initial, choices.join('/')]
              .filter(Boolean)
              .join(', '),
          )
          .join('\n');
      case 'tags':
        return template.tags.join(', ');
      default:
        return template[field] ?? '';
    }
  };
}

function wordingsOf({ wordings: { ko, en } }: ReplyTemplate): readonly string[] {
  return [...ko, ...en];
}

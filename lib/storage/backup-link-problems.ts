import type { ImportProblem } from '@/lib/core/ports';
import { importProblem } from '@/lib/exchange/import-problem';
import type { BackupFile } from '@/lib/schemas/backup-file';

/** What no single row shows: ids used twice, and slots that point to a draft the file does not hold. */
export function backupLinkProblems(data: BackupFile['data']): readonly ImportProblem[] {
  const { drafts, slots, templates, unsent, decisions, activity, sent, ownPosts, cases, guide } = data;
  const { deletedDrafts, rememberedValues, practised } = data;
  const revisions = data.revisions.map(({ draftId, at }) => ({ id: `${draftId} ${at}` }));
  const { teamRules, dismissals } = guide;
  const lists = {
    ...{ drafts, deletedDrafts, revisions },
    ...{ slots, templates, unsent, decisions, activity, sent, ownPosts, cases, rememberedValues, practised },
    'guide.teamRules': teamRules,
    'guide.dismissals': dismissals,
  };
  return [
    ...Object.entries(lists).flatMap(([name, rows]) => duplicates(`data.${name}`, rows)),
    ...danglingDrafts(data),
  ];
}

function duplicates(path: string, rows: readonly { readonly id: string }[]): readonly ImportProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    return [
      importProblem(`${path}[${index}].id`, 'duplicateId', () => ({ id, first: `${path}[${earlier}]` })),
    ];
  });
}

function danglingDrafts({ drafts, slots }: BackupFile['data']): readonly ImportProblem[] {
  const known = new Set(drafts.map(({ id }) => id));
  return slots.flatMap(({ draftId }, index) =>
    draftId === null || known.has(draftId)
      ? []
      : [importProblem(`data.slots[${index}].draftId`, 'danglingDraft', () => ({ draft: draftId }))],
  );
}

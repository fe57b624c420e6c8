import type { Finding } from '@/lib/core/guidelines/finding';
import type { Language, Localized } from '@/lib/core/language';
import type { Platform } from '@/lib/core/platform';
import type { RankedWording } from '@/lib/core/replies/rank-wordings';
import type { SaidBefore } from '@/lib/core/replies/said-before';
import type { TemplateSearch } from '@/lib/core/replies/search-templates';
import type { ReplyTemplate } from '@/lib/core/replies/template';

/** The text around the place where a reply will go in, which stays as it is. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/** Choosing a saved reply. */
export interface PaletteView {
  readonly composerId: string;
  readonly site: Platform;
  /** The wanted one; a reply that is not written in it is offered in the other. */
  readonly language: Language;
  /** What is searched for at first. */
  readonly query: string;
  readonly search: TemplateSearch;
  /** Ids of templates that fit the answered post, best first. */
  readonly fitting: readonly string[];
  /** Ids of templates used lately, newest first. */
  readonly recent: readonly string[];
  /** What the next words must not repeat. */
  readonly said: SaidBefore;
  /** Values known without asking. */
  readonly known: Readonly<Record<string, string>>;
  /** ISO date where the team is: what is due for review by then wears a warning. */
  readonly today: string;
  readonly place: Surroundings;
}

/** The form for a template's open blanks. */
export interface BlanksView {
  readonly composerId: string;
  readonly site: Platform;
  readonly template: ReplyTemplate;
  /** What the customer wrote, which the form may cover; empty where nobody is answered. */
  readonly answered: string;
  readonly language: Language;
  /** In the order to use them; at least one. The first goes in. */
  readonly wordings: readonly RankedWording[];
  /** The day of its review has come. */
  readonly outdated: boolean;
  /** Values known without asking. */
  readonly known: Readonly<Record<string, string>>;
  /** Blanks to ask for, in the order of the text. */
  readonly missing: readonly string[];
  /** What stands in their fields at first: as last time, or as the template says. */
  readonly offered: Readonly<Record<string, string>>;
  /** ISO date where the team is. */
  readonly today: string;
  /** The team's IANA zone, where the reader's own is another. */
  readonly zone: string | null;
  /** Epoch milliseconds. */
  readonly openedAt: number;
  readonly place: Surroundings;
}

/** What was found in a reply as the form would put it in. */
export interface FilledView {
  /** The whole text that would then stand in the composer. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** It was not put in, for the gate would hold it. */
  readonly held: boolean;
}

/** A shortcut stands before the caret. */
export interface ShortcutOffer {
  readonly composerId: string;
  /** Without the slash. */
  readonly typed: string;
  /** Of the one reply that it stands for; null where it only begins like some. */
  readonly title: Localized | null;
}

import { languageOf } from '../language';
import type { ComplaintKind, Triage, Urgency } from './complaint';
import { ENGLISH_COMPLAINT } from './evidence/complaint-en';
import { KOREAN_COMPLAINT } from './evidence/complaint-ko';
import { weighCues } from './evidence/cue';
import { ENGLISH_KINDS } from './evidence/kinds-en';
import { KOREAN_KINDS } from './evidence/kinds-ko';
import { ABUSE, COMPANY, PRAISE, QUESTION, RUMOUR } from './evidence/tone';
import { DANGER, FAILURE } from './evidence/urgency';
import { showsPersonalData } from './personal-data';

/** What a learned model adds to the evidence: log-odds that a text is a complaint. Pure. */
export type ComplaintModel = (text: string) => number;

const NO_MODEL: ComplaintModel = () => 0;

/** Log-odds of a complaint before anything is read: most posts are none. */
const PRIOR = { ko: -2.2, en: -2.4 };

/** A complaint's kind needs this much evidence, else it is `other`. */
const LEAST_KIND = 1;

/** Reads a customer's post. Evidence lists, and a learned model where one is given. Pure, synchronous. */
export function triage(text: string, model: ComplaintModel = NO_MODEL): Triage {
  const language = languageOf(text);
  const cues = language === 'ko' ? KOREAN_COMPLAINT : ENGLISH_COMPLAINT;
  const odds = PRIOR[language] + weighCues(text, cues) + model(text);
  const complaint = 1 / (1 + Math.exp(-odds));
  const kind = complaint >= 0.5 ? complaintKind(text) : otherKind(text);
  return { complaint, kind, urgency: urgencyOf(text, complaint), showsPersonalData: showsPersonalData(text) };
}

function complaintKind(text: string): ComplaintKind {
  if (weighCues(text, ABUSE) >= 2) return 'abuse';
  const kinds = languageOf(text) === 'ko' ? KOREAN_KINDS : ENGLISH_KINDS;
  let best: ComplaintKind = 'other';
  let most = LEAST_KIND;
  for (const [kind, cues] of Object.entries(kinds)) {
    const weight = weighCues(text, cues);
    if (weight > most) {
      best = kind as ComplaintKind;
      most = weight;
    }
  }
  return best;
}

function otherKind(text: string): ComplaintKind {
  if (weighCues(text, ABUSE) >= 1) return 'abuse';
  if (weighCues(text, RUMOUR) > 1) return 'misinformation';
  const praise = weighCues(text, PRAISE);
  const question = weighCues(text, QUESTION);
  if (question > praise) return 'question';
  if (praise > 0) return 'praise';
  return weighCues(text, COMPANY) > 0 ? 'other' : 'none';
}

function urgencyOf(text: string, complaint: number): Urgency {
  if (complaint < 0.5) return 'normal';
  if (weighCues(text, DANGER) > 0) return 'now';
  return weighCues(text, FAILURE) > 0 ? 'today' : 'normal';
}

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
const PRIOR = { ko: -1.9, en: -1.9 };

/** Naming a matter that companies are written to about makes a grievance likelier, up to this. */
const TOPIC_WEIGHT = 0.6;
const MOST_TOPIC = 2.4;

/** Reads a customer's post. Evidence lists, and a learned model where one is given. Pure, synchronous. */
export function triage(text: string, model: ComplaintModel = NO_MODEL): Triage {
  const language = languageOf(text);
  const matter = matterOf(text, language === 'ko' ? KOREAN_KINDS : ENGLISH_KINDS);
  const odds =
    PRIOR[language] +
    weighCues(text, language === 'ko' ? KOREAN_COMPLAINT : ENGLISH_COMPLAINT) +
    TOPIC_WEIGHT * Math.min(MOST_TOPIC, matter.weight) +
    model(text);
  const complaint = 1 / (1 + Math.exp(-odds));
  const abuse = weighCues(text, ABUSE);
  const kind = complaint >= 0.5 ? (abuse >= 2 ? 'abuse' : matter.kind) : otherKind(text, abuse);
  return { complaint, kind, urgency: urgencyOf(text, complaint), showsPersonalData: showsPersonalData(text) };
}

/** The kind with the most evidence. */
function matterOf(text: string, kinds: typeof KOREAN_KINDS): { kind: ComplaintKind; weight: number } {
  let best = { kind: 'other' as ComplaintKind, weight: 0 };
  for (const [kind, cues] of Object.entries(kinds)) {
    const weight = weighCues(text, cues);
    if (weight > best.weight) best = { kind: kind as ComplaintKind, weight };
  }
  return best;
}

function otherKind(text: string, abuse: number): ComplaintKind {
  if (abuse >= 1) return 'abuse';
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

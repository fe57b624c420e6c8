import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { Overlay } from '@/components/overlay/overlay';
import type { OverlayActions } from '@/components/overlay/overlay-actions';
import type { CheckResult } from '@/lib/core/guidelines/check-result';
import type { Finding } from '@/lib/core/guidelines/finding';
import type { Language } from '@/lib/core/language';
import { createOverlayStore, type OverlayState, type PanelView } from '@/lib/state/overlay-store';

/** Draws the overlay for one state and hands back what people can press. */
export function drawOverlay(state: Partial<OverlayState>, language: Language = 'en') {
  const store = createOverlayStore(language);
  store.setState({ words: WORDS[language], ...state });
  const actions = Object.fromEntries(ACTIONS.map((name) => [name, vi.fn()])) as unknown as {
    [K in keyof OverlayActions]: ReturnType<typeof vi.fn>;
  };
  const view = render(<Overlay store={store} actions={actions as unknown as OverlayActions} />);
  return { store, actions, ...view };
}

const ACTIONS: readonly (keyof OverlayActions)[] = [
  'applySuggestion',
  'sayContentKind',
  'showFinding',
  'dismiss',
  'leavePanel',
  'splitIntoThread',
  'copyText',
  'keepWording',
  'takeWording',
  'dropWording',
  'restoreUnsent',
  'dropUnsent',
  'lookForSlot',
  'saveToSlot',
  'backToEditing',
  'postAnyway',
  'openPalette',
  'expandShortcut',
  'closePalette',
  'chooseTemplate',
  'checkFilled',
  'insertFilled',
  'closeBlanks',
  'answerComplaint',
  'openHandOver',
  'copyHandOver',
  'mailedHandOver',
  'takeBackHandOver',
  'closeHandOver',
  'openSettings',
  'recordModeration',
  'closeModeration',
  'closeNotice',
];

/** What the background tells of the rule that findings here are of. */
const WORDS: Readonly<Record<Language, OverlayState['words']>> = {
  en: {
    'pii-rrn': {
      message: 'Looks like a resident registration number',
      reason: 'Publishing one is not allowed.',
      evidence: [{ source: 'Personal Information Protection Act, art. 24-2', date: '2011', strength: 'law' }],
    },
  },
  ko: {
    'pii-rrn': {
      message: '주민등록번호로 보이는 숫자가 있습니다',
      reason: '공개된 곳에 적으면 안 됩니다.',
      evidence: [{ source: '개인정보 보호법 제24조의2', date: '2011', strength: 'law' }],
    },
  },
};

export function aFinding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'pii-rrn',
    family: 'warning',
    level: 'block',
    start: 3,
    end: 17,
    excerpt: '900101-1234567',
    suggestions: [
      { label: { en: 'Remove the number', ko: '번호 지우기' }, edit: { start: 3, end: 17, text: '' } },
    ],
    ...over,
  };
}

export function aPanel(result: Partial<CheckResult> | null, over: Partial<PanelView> = {}): PanelView {
  return {
    composerId: 'c1',
    site: 'x',
    kind: 'post',
    canAddPost: true,
    frame: document.body,
    text: result?.text ?? '',
    state: 'checked',
    unsent: null,
    result: result && {
      text: 'no 900101-1234567',
      findings: [],
      hints: [],
      weightedLength: 17,
      failedRules: [],
      overran: null,
      ...result,
    },
    ...over,
  };
}

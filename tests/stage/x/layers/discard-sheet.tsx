import { useRef } from 'react';
import { useFocusTrap } from '../../shared/focus-trap';
import { labels } from '../labels';
import { Pressable, TextBlock, View, Words } from '../view';

/** Asks what to do with a text that was not sent. */
export function DiscardSheet({ onDiscard, onKeep }: { onDiscard: () => void; onKeep: () => void }) {
  const sheet = useRef<HTMLDivElement>(null);
  useFocusTrap(sheet);
  const button = {
    borderRadius: 9999,
    minHeight: 44,
    justifyContent: 'center',
    alignItems: 'center',
  } as const;
  return (
    <View css={{ position: 'fixed', inset: 0, alignItems: 'center', justifyContent: 'center' }}>
      <View
        data-testid="mask"
        onClick={onKeep}
        css={{ position: 'absolute', inset: 0, backgroundColor: 'var(--x-mask)' }}
      />
      <View
        role="dialog"
        aria-modal="true"
        aria-labelledby="discard-header"
        data-testid="confirmationSheetDialog"
        divRef={sheet}
        css={{ backgroundColor: 'var(--x-page)', borderRadius: 16, padding: 32, width: 320, gap: 12 }}
      >
        <h1
          id="discard-header"
          className="css-146c3p1"
          style={{ fontSize: 20, fontWeight: 700, display: 'block' }}
        >
          {labels.saveAsk}
        </h1>
        <TextBlock css={{ color: 'var(--x-faint)', marginBottom: 12 }}>
          <Words>{labels.saveWhy}</Words>
        </TextBlock>
        <Pressable
          autoFocus
          data-testid="confirmationSheetConfirm"
          onClick={onDiscard}
          css={{ ...button, backgroundColor: 'var(--x-button)' }}
        >
          <TextBlock css={{ color: 'var(--x-buttonText)', fontWeight: 700 }}>
            <Words>{labels.save}</Words>
          </TextBlock>
        </Pressable>
        <Pressable
          data-testid="confirmationSheetCancel"
          onClick={onDiscard}
          css={{ ...button, border: '1px solid var(--x-line)' }}
        >
          <TextBlock css={{ fontWeight: 700 }}>
            <Words>{labels.discard}</Words>
          </TextBlock>
        </Pressable>
      </View>
    </View>
  );
}

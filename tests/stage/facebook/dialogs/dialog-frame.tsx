import { type ReactNode, useId, useRef } from 'react';
import { useFocusTrap } from '../../shared/focus-trap';
import { Icon } from '../../shared/icon';
import { theme } from '../../shared/preferences';
import { useStore } from '../../shared/store';
import { labels } from '../labels';
import { themeClass } from '../theme';
import { Box, Button, Line, x } from '../view';

interface DialogFrameProps {
  title: string;
  width: number;
  /** Permalinks say aria-modal; the captured share dialog, after which the post dialog is modelled, does not. */
  modal?: boolean;
  onClose: () => void;
  onBack?: () => void;
  children: ReactNode;
}

/** A dialog beside the page, outside `main`, with the theme's class on its wrappers. */
export function DialogFrame({ title, width, modal = false, onClose, onBack, children }: DialogFrameProps) {
  const dialog = useRef<HTMLDivElement>(null);
  const titleId = `_r_${useId().replaceAll(':', '')}_`;
  const mode = themeClass(useStore(theme));
  useFocusTrap(dialog);
  return (
    <div className={mode}>
      <Box
        css={{
          position: 'fixed',
          inset: 0,
          zIndex: 10,
          background: 'var(--overlay-alpha)',
          display: 'flex',
          justifyContent: 'center',
          alignItems: 'flex-start',
          paddingTop: 48,
        }}
      >
        <div className={mode}>
          <Box
            role="dialog"
            aria-modal={modal || undefined}
            aria-labelledby={titleId}
            boxRef={dialog}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
            }}
            css={{
              width,
              maxHeight: 'calc(100vh - 96px)',
              display: 'flex',
              flexDirection: 'column',
              background: 'var(--card-background)',
              color: 'var(--primary-text)',
              borderRadius: 8,
              boxShadow: '0 12px 28px 0 var(--shadow), 0 2px 4px 0 var(--shadow)',
              overflow: 'hidden',
              position: 'relative',
            }}
          >
            <Line
              css={{
                height: 60,
                borderBottom: '1px solid var(--divider)',
                justifyContent: 'center',
                flexShrink: 0,
              }}
            >
              {onBack && (
                <Box css={{ position: 'absolute', left: 16 }}>
                  <RoundButton label={labels.back} icon="back" onPress={onBack} />
                </Box>
              )}
              <h2 className={x({ fontSize: 20, fontWeight: 700 })}>
                <span id={titleId}>{title}</span>
              </h2>
              <Box css={{ position: 'absolute', right: 16 }}>
                <RoundButton label={labels.close} icon="close" onPress={onClose} />
              </Box>
            </Line>
            {children}
          </Box>
        </div>
      </Box>
    </div>
  );
}

function RoundButton({
  label,
  icon,
  onPress,
}: {
  label: string;
  icon: 'back' | 'close';
  onPress: () => void;
}) {
  return (
    <Button
      label={label}
      onPress={onPress}
      css={{
        background: 'var(--secondary-button-background)',
        borderRadius: '50%',
        padding: 8,
        color: 'var(--secondary-icon)',
      }}
    >
      <Icon name={icon} />
    </Button>
  );
}

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from './language-provider';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions: ReactNode;
}

/** Holds the focus, closes on Escape but not by a click beside it, and gives the focus back to where it was. */
export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const { language } = useText();
  return (
    <I18nProvider locale={language}>
      <ModalOverlay
        className="tw-dialog-backdrop"
        isOpen={open}
        onOpenChange={(isOpen) => isOpen || onClose()}
      >
        <Modal className="tw-dialog">
          <AriaDialog className="tw-dialog-body">
            <Heading slot="title" className="tw-dialog-title">
              {title}
            </Heading>
            {children}
            <div className="tw-dialog-actions">{actions}</div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}

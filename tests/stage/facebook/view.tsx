import type { ComponentPropsWithRef, KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import { type AtomStyle, createAtoms } from '../shared/atoms';
import { Nest } from '../shared/nest';
import { navigate } from './router';

const BASE = `
  .x1ja2u2z { box-sizing: border-box; }
  .x1i10hfl { box-sizing: border-box; cursor: pointer; color: inherit; text-decoration: none; outline-offset: 2px;
    -webkit-tap-highlight-color: transparent; touch-action: manipulation; }
`;

/** One StyleX atom class a declaration. */
export const x = createAtoms('stylex', 'x', BASE);

interface Styled {
  css?: AtomStyle;
  boxRef?: Ref<HTMLDivElement>;
  [data: `data-${string}`]: string | undefined;
}

export function Box({ css, boxRef, ...props }: Omit<ComponentPropsWithRef<'div'>, 'ref'> & Styled) {
  return <div {...props} ref={boxRef} className={css ? `x1ja2u2z ${x(css)}` : 'x1ja2u2z'} />;
}

export function Line({ css, ...props }: Parameters<typeof Box>[0]) {
  return <Box {...props} css={{ display: 'flex', alignItems: 'center', ...css }} />;
}

/** Facebook's dir=auto text span. */
export function Words({ css, ...props }: Omit<ComponentPropsWithRef<'span'>, 'ref'> & { css?: AtomStyle }) {
  return <span dir="auto" {...props} className={css ? x(css) : undefined} />;
}

interface ButtonProps {
  label?: string;
  css?: AtomStyle;
  disabled?: boolean;
  menu?: boolean;
  onPress?: (event: Event) => void;
  children: ReactNode;
}

/** A div that is a button: pressed by click, Enter or space. The handler is told of presses while disabled too. */
export function Button({ label, css, disabled = false, menu = false, onPress, children }: ButtonProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    onPress?.(event.nativeEvent);
  };
  return (
    <div
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-haspopup={menu ? 'menu' : undefined}
      onClick={(event) => onPress?.(event.nativeEvent)}
      onKeyDown={onKeyDown}
      className={`x1i10hfl ${x({ ':hover': { opacity: disabled ? undefined : 0.85 }, ...css })}`}
    >
      {children}
    </div>
  );
}

export function Link({
  css,
  href,
  ...props
}: Omit<ComponentPropsWithRef<'a'>, 'ref'> & { css?: AtomStyle; href: string }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (href.startsWith('/')) navigate(href);
  };
  return (
    <a
      role="link"
      tabIndex={0}
      {...props}
      href={href}
      onClick={follow}
      className={`x1i10hfl ${x(css ?? {})}`}
    />
  );
}

function Plain({ children }: { children: ReactNode }) {
  return <Box>{children}</Box>;
}

export function Wrapped({ depth, children }: { depth: number; children: ReactNode }) {
  return (
    <Nest depth={depth} of={Plain}>
      {children}
    </Nest>
  );
}

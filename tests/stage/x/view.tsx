import type { ComponentPropsWithRef, ReactNode } from 'react';
import { type AtomStyle, createAtoms } from '../shared/atoms';
import { Nest } from '../shared/nest';

export const FONT = `-apple-system, "Segoe UI", Roboto, Helvetica, Arial, "Noto Sans KR", "Noto Sans CJK KR", sans-serif`;

const BASE = `
  .css-175oi2r { align-items: stretch; background-color: transparent; border: 0 solid black; box-sizing: border-box;
    display: flex; flex-basis: auto; flex-direction: column; flex-shrink: 0; list-style: none; margin: 0;
    min-height: 0; min-width: 0; padding: 0; position: relative; text-decoration: none; z-index: 0; color: inherit;
    font: inherit; text-align: inherit; appearance: none; }
  button.css-175oi2r, a.css-175oi2r, div[role=link].css-175oi2r, div[role=menuitem].css-175oi2r { cursor: pointer; }
  button.css-175oi2r:disabled { cursor: default; }
  .css-146c3p1 { background-color: transparent; border: 0 solid black; box-sizing: border-box; color: var(--x-text);
    display: inline; font: 15px/20px ${FONT}; list-style: none; margin: 0; padding: 0; position: relative;
    text-align: start; text-decoration: none; white-space: pre-wrap; overflow-wrap: break-word; }
  .css-1jxf684 { background-color: transparent; border: 0 solid black; box-sizing: border-box; color: inherit;
    display: inline; font: inherit; list-style: none; margin: 0; padding: 0; position: relative;
    text-decoration: none; white-space: inherit; overflow-wrap: break-word; }
`;

/** One React Native Web atom class a declaration. */
export const r = createAtoms('react-native-stylesheet', 'r-', BASE);

const view = (style?: AtomStyle) => (style ? `css-175oi2r ${r(style)}` : 'css-175oi2r');

interface Styled {
  css?: AtomStyle;
  [data: `data-${string}`]: string | undefined;
}

export function View({
  css,
  ...props
}: Omit<ComponentPropsWithRef<'div'>, 'ref'> & Styled & { divRef?: React.Ref<HTMLDivElement> }) {
  const { divRef, ...rest } = props;
  return <div {...rest} ref={divRef} className={view(css)} />;
}

export function Row({ css, ...props }: Parameters<typeof View>[0]) {
  return <View {...props} css={{ flexDirection: 'row', ...css }} />;
}

export function Pressable({ css, ...props }: Omit<ComponentPropsWithRef<'button'>, 'ref'> & Styled) {
  return <button type="button" role="button" {...props} className={view(css)} />;
}

export function Anchor({ css, ...props }: Omit<ComponentPropsWithRef<'a'>, 'ref'> & Styled) {
  return <a role="link" {...props} className={view(css)} />;
}

export function TextBlock({ css, ...props }: Omit<ComponentPropsWithRef<'div'>, 'ref'> & Styled) {
  return <div dir="ltr" {...props} className={css ? `css-146c3p1 ${r(css)}` : 'css-146c3p1'} />;
}

export function Words({ css, ...props }: Omit<ComponentPropsWithRef<'span'>, 'ref'> & Styled) {
  return <span {...props} className={css ? `css-1jxf684 ${r(css)}` : 'css-1jxf684'} />;
}

function Plain({ children }: { children: ReactNode }) {
  return <View>{children}</View>;
}

/** `depth` plain views around the children. */
export function Wrapped({ depth, children }: { depth: number; children: ReactNode }) {
  return (
    <Nest depth={depth} of={Plain}>
      {children}
    </Nest>
  );
}

import type { ReactNode } from 'react';
import { View, Wrapped } from '../view';

interface ColumnProps {
  label: string;
  header: ReactNode;
  above?: ReactNode;
  heading: string;
  children: ReactNode;
}

/** X's 600 px reading column. */
export function Column({ label, header, above, heading, children }: ColumnProps) {
  return (
    <View
      data-testid="primaryColumn"
      css={{ width: 600, borderInline: '1px solid var(--x-line)', minHeight: '100vh', paddingBottom: 200 }}
    >
      <View aria-label={label} tabIndex={0} css={{ outline: 'none' }}>
        <View
          css={{
            position: 'sticky',
            top: 0,
            zIndex: 3,
            backgroundColor: 'var(--x-bar)',
            backdropFilter: 'blur(12px)',
          }}
        >
          {header}
        </View>
        {above}
        <Wrapped depth={2}>
          <section role="region" aria-labelledby="accessible-list-0" className="css-175oi2r">
            <h1
              id="accessible-list-0"
              dir="auto"
              className="css-146c3p1"
              style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden' }}
            >
              {heading}
            </h1>
            {children}
          </section>
        </Wrapped>
      </View>
    </View>
  );
}

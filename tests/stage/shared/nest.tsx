import type { ComponentType, ReactNode } from 'react';

interface NestProps {
  depth: number;
  of: ComponentType<{ children: ReactNode }>;
  children: ReactNode;
}

/** Plain wrappers, as many as the real page has: code that counts on a short way up must fail here too. */
export function Nest({ depth, of: Wrapper, children }: NestProps): ReactNode {
  if (depth === 0) return children;
  return (
    <Wrapper>
      <Nest depth={depth - 1} of={Wrapper}>
        {children}
      </Nest>
    </Wrapper>
  );
}

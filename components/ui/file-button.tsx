import type { LucideIcon } from 'lucide-react';
import { type ChangeEvent, type ReactNode, useRef } from 'react';
import { Button } from './button';

interface FileButtonProps {
  readonly icon: LucideIcon;
  /** Endings such as `.yml,.yaml`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Opens the browser's choice of files. The same file can be chosen again after it was mended. */
export function FileButton({ icon, accept, multiple = false, onChoose, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    target.value = '';
    if (files.length > 0) onChoose(files);
  };
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <label hidden>
        {children}
        <input ref={input} type="file" accept={accept} multiple={multiple} onChange={choose} />
      </label>
    </>
  );
}

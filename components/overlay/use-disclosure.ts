import { useId, useState } from 'react';

/** A button that shows and hides what stands elsewhere: the properties of both. */
export function useDisclosure() {
  const [open, setOpen] = useState(false);
  const id = useId();
  return {
    open,
    button: {
      type: 'button',
      'aria-expanded': open,
      'aria-controls': id,
      onClick: () => setOpen(!open),
    },
    detail: { id, hidden: !open },
  } as const;
}

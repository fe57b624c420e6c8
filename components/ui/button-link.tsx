import type { LucideIcon } from 'lucide-react';
import type { AnchorHTMLAttributes } from 'react';
import './button.css';

interface ButtonLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: LucideIcon;
}

/** A link that goes somewhere and looks like a button. */
export function ButtonLink({ look = 'secondary', icon: Icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={`tw-button tw-button-${look}`} {...rest}>
      {Icon && <Icon aria-hidden size={16} />}
      {children}
    </a>
  );
}

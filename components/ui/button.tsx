import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes } from 'react';
import './button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
}

export function Button({ look = 'secondary', icon: Icon, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`tw-button tw-button-${look}`} {...rest}>
      {Icon && <Icon aria-hidden size={16} />}
      {children}
    </button>
  );
}

import { ICON_PATHS, type IconName } from './icon-paths';

interface IconProps {
  name: IconName;
  size?: number;
  filled?: boolean;
}

export function Icon({ name, size = 20, filled = false }: IconProps) {
  const weight = name === 'more' ? 3 : 1.8;
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      width={size}
      height={size}
      style={{ display: 'block', flexShrink: 0 }}
    >
      <g
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={weight}
        strokeLinecap="round"
      >
        <path d={ICON_PATHS[name]} strokeLinejoin="round" />
      </g>
    </svg>
  );
}

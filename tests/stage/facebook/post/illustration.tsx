import { x } from '../view';

/** A drawn stand-in for a photo. */
export function Illustration({ picture }: { picture: { hue: number; alt: string } }) {
  const { hue, alt } = picture;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 300"><rect width="680" height="300" fill="hsl(${hue} 34% 84%)"/><circle cx="540" cy="90" r="50" fill="hsl(${hue + 30} 60% 70%)"/><path d="M0 260 170 140l120 80 150-120 240 150v50H0z" fill="hsl(${hue} 32% 58%)"/></svg>`;
  return (
    <img
      alt={alt}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      className={x({ width: '100%', display: 'block' })}
    />
  );
}

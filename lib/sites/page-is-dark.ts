/** Dark by the luminance of the page's own background; transparent layers are looked through. */
export function pageIsDark(page: Document): boolean {
  for (const layer of [page.body, page.documentElement]) {
    const colour = layer && parseColour(getComputedStyle(layer).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.5;
  }
  const text = page.body && parseColour(getComputedStyle(page.body).color);
  if (text && luminance(text) > 0.5) return true;
  return getComputedStyle(page.documentElement).colorScheme.trim() === 'dark';
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

function parseColour(value: string): Colour | null {
  const parts = value.match(/[\d.]+/g)?.map(Number);
  if (!value.startsWith('rgb') || !parts || parts.length < 3) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  return { red, green, blue, alpha };
}

/** Rec. 709 weights over 0..1. */
function luminance({ red, green, blue }: Colour): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

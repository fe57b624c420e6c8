import type { CSSProperties } from 'react';

export type AtomStyle = CSSProperties & {
  ':hover'?: CSSProperties;
  ':focus-visible'?: CSSProperties;
};

const UNITLESS = new Set([
  'flex',
  'flexGrow',
  'flexShrink',
  'fontWeight',
  'lineHeight',
  'opacity',
  'zIndex',
  'order',
]);
const SHORTHANDS = new Set([
  'margin',
  'padding',
  'border',
  'borderRadius',
  'flex',
  'overflow',
  'background',
  'inset',
]);
const STATES = [':hover', ':focus-visible'] as const;

/**
 * Turns style objects into one class a declaration, the way React Native Web and StyleX do: class names say nothing
 * about the element and must not be selected on.
 */
export function createAtoms(sheetId: string, prefix: string, base: string) {
  const element = document.createElement('style');
  element.id = sheetId;
  element.textContent = `@layer base, shorthand, longhand, state; @layer base { ${base} }`;
  document.head.append(element);
  const known = new Map<string, string>();

  function atom(property: string, value: string | number, state = '') {
    const key = `${state}${property}:${value}`;
    const existing = known.get(key);
    if (existing) return existing;
    const name = `${prefix}${hash(key)}`;
    const layer = state ? 'state' : SHORTHANDS.has(property) ? 'shorthand' : 'longhand';
    const text = typeof value === 'number' && !UNITLESS.has(property) ? `${value}px` : String(value);
    element.sheet?.insertRule(`@layer ${layer} { .${name}${state} { ${hyphened(property)}: ${text} } }`, 1);
    known.set(key, name);
    return name;
  }

  return (style: AtomStyle): string => {
    const names: string[] = [];
    for (const [property, value] of Object.entries(style)) {
      if (typeof value === 'string' || typeof value === 'number') names.push(atom(property, value));
    }
    for (const state of STATES) {
      for (const [property, value] of Object.entries(style[state] ?? {})) {
        if (value !== undefined) names.push(atom(property, value as string | number, state));
      }
    }
    return names.join(' ');
  };
}

function hyphened(property: string) {
  return property.startsWith('--')
    ? property
    : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function hash(text: string) {
  let value = 5381;
  for (let index = 0; index < text.length; index++)
    value = ((value << 5) + value + text.charCodeAt(index)) >>> 0;
  return value.toString(36);
}

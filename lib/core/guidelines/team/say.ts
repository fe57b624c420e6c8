import { particleAfter } from '../../text/particles';

const SHOWN = 3;

/** ‘유저’, ‘고객’ … as a message quotes words in Korean. */
export function quotedKo(words: readonly string[]): string {
  return shown(words.map((word) => `‘${word}’`));
}

/** “user”, “client” … as a message quotes words in English. */
export function quotedEn(words: readonly string[]): string {
  return shown(words.map((word) => `“${word}”`));
}

/** Quoted words with the particle that fits the last: `‘이용자’라고`. The particle is given in the form after a consonant. */
export function withParticle(words: readonly string[], particle: string): string {
  const last = words.slice(0, SHOWN).at(-1) ?? '';
  return quotedKo(words) + (particleAfter(last, `${particle} `)?.fitting ?? particle);
}

function shown(quoted: readonly string[]): string {
  return quoted.slice(0, SHOWN).join(', ') + (quoted.length > SHOWN ? ' …' : '');
}

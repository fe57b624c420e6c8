const PARTICLE =
  '은|는|이|가|을|를|의|에|에서|에게|에게서|에는|에도|에만|께|께서|께서는|한테|한테서|로|으로|로서|으로서|로써|으로써|로는|으로는|로도|으로도|와|과|와의|과의|와는|과는|랑|이랑|하고|도|만|만의|만은|만을|까지|까지의|부터|부터의|마다|마저|조차|밖에|보다|보다는|처럼|처럼은|만큼|대로|뿐|뿐만|뿐인|이나|나|이든|든|이라도|라도|이라는|라는|이라고|라고|이란|란|이야|야|아|여|이여|요|이요|에요|이에요|예요|입니다|입니까|인|이고|이며|이면|이자|이지만|였다|이었다|였습니다|이었습니다|이다|다|임|인데|인지|일|일지|이죠|죠|이네요|네요';

/** 님, 씨 and 들 before particles; 하다, 되다, 시키다 and 스럽다 in any form; or particles alone. */
const TAIL = new RegExp(
  `^(?:(?:님|씨|들|님들)?(?:${PARTICLE})?(?:${PARTICLE})?|(?:하|했|합|한|할|해|됩|되|됐|된|될|돼|시키|시킨|시켜|시킵|스러|스럽)[가-힣]*)$`,
);

/** Whether the syllables written right behind a Korean word only inflect it: `를`, `에게는`, `했습니다`. */
export function isKoreanTail(syllables: string): boolean {
  return syllables === '' || TAIL.test(syllables);
}

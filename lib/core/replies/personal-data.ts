/** Shapes of data that a customer should not leave in public. Official hotlines (15xx, 16xx, 18xx, 080) are none. */
const SHAPES: readonly RegExp[] = [
  /(?<!\d)\d{6}[-\s]?[1-8][\d*]{6}(?!\d)/,
  /(?<!\d)01[016-9][-.\s]?\d{3,4}[-.\s]?\d{4}(?!\d)/,
  /(?<![\d-])(?:\d{4}[-\s]){3}\d{4}(?!\d)/,
  /(?<![\d-])\d{2,6}-\d{2,6}-\d{4,8}(?:-\d{1,3})?(?!\d)/,
  /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
  /(?<![A-Z])[A-Z]{1,2}\d{7,8}(?!\d)/,
  /(?:주문|송장|운송장|접수|예약) ?번호[^\d\n]{0,6}\d{6,}/,
  /\b(?:order|tracking|account|booking|ref(?:erence)?)(?: ?(?:no\.?|number|#))?[ :#]*\d{6,}/i,
  /(?:동|길|로) ?\d+(?:-\d+)?[ ,]+\d{1,4}동 ?\d{1,5}호|\d{1,4}동 ?\d{3,4}호/,
];

/** Whether a customer's post shows data that only the two of them should see. */
export function showsPersonalData(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
  return SHAPES.some((shape) => shape.test(plain));
}

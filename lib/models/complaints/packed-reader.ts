import { LARGEST, letterOf, numberOf } from '../shared/letters';
import { SIGN } from '../training/logistic-regression';
import { CLASSES } from './classes';
import { BUCKETS, type Features } from './features';
import type { FittedReader } from './fit-reader';

/** A step over so many buckets without weights. */
const LEAP = LARGEST;
/** Steps on each side of zero, finer near it: a weight of the first model fills a character, five of the other share two. */
const FINE = 31;
const COARSE = 2;
const SHARING = 5;
const COARSE_STEPS = 2 * COARSE + 1;
const LETTERS = LARGEST + 1;
/** So large a part of the weights is below the highest step; the few others are taken for it. */
const BELOW_HIGHEST = { fine: 1, coarse: 0.98 };

/** What is learned of one language, as it ships. */
export interface PackedReader {
  /** The buckets that have weights, each by its distance from the last. */
  readonly buckets: string;
  /** What each of them says of complaint or not. */
  readonly complaint: { readonly weights: string; readonly highest: number };
  /** What it says of each class. */
  readonly classes: { readonly weights: string; readonly highest: number };
  /** What each sign adds, by its number: to complaint or not, then to each class. */
  readonly signs: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

export function packReader({ buckets, complaint, classes }: FittedReader): PackedReader {
  const rounded = (value: number) => Number(value.toFixed(2));
  const count = buckets.length;
  const rowOf = (feature: number) =>
    centred(classes.weights.subarray(feature * CLASSES.length, (feature + 1) * CLASSES.length));
  const ofComplaint = Array.from(complaint.weights.subarray(0, count));
  const ofClasses = buckets.flatMap((_, at) => rowOf(at));
  const fine = highestOf(ofComplaint, BELOW_HIGHEST.fine);
  const coarse = highestOf(ofClasses, BELOW_HIGHEST.coarse);
  const steps = ofClasses.map((weight) => stepOf(weight, coarse, COARSE));
  return {
    buckets: buckets.map((bucket, at) => distance(bucket - (buckets[at - 1] ?? 0))).join(''),
    complaint: {
      weights: ofComplaint.map((weight) => letterOf(stepOf(weight, fine, FINE))).join(''),
      highest: fine,
    },
    classes: {
      weights: lettersOf(steps),
      highest: coarse,
    },
    signs: Array.from({ length: complaint.weights.length - count }, (_, sign) =>
      [complaint.weights[count + sign]!, ...rowOf(count + sign)].map((weight) => rounded(SIGN * weight)),
    ),
    bias: [complaint.bias, ...centred(classes.bias)].map(rounded),
  };
}

/** What the models say of a text with certain features. */
export interface Reading {
  /** Log-odds that it is a complaint. */
  readonly complaint: number;
  /** For each of `CLASSES` the logarithm of its chance, but for a constant. */
  readonly classes: Float64Array;
}

export function openReader(packed: PackedReader): (features: Features) => Reading {
  const { signs, bias } = packed;
  const rows = rowsOf(packed.buckets);
  const complaintWeights = unpackFine(packed.complaint);
  const classWeights = unpackCoarse(packed.classes);
  const count = CLASSES.length;
  return (features) => {
    const known = features.pieces.flatMap((piece) => (rows[piece]! < 0 ? [] : [rows[piece]!]));
    const share = 1 / Math.sqrt(Math.max(1, known.length));
    const fullOf = (column: number) =>
      features.signs.reduce((sum, sign) => sum + signs[sign]![column]!, bias[column]!);
    const classes = new Float64Array(count);
    let complaint = 0;
    for (const row of known) {
      complaint += complaintWeights[row]!;
      for (let one = 0; one < count; one += 1) classes[one]! += classWeights[row * count + one]!;
    }
    return {
      complaint: share * complaint + fullOf(0),
      classes: classes.map((sum, one) => share * sum + fullOf(one + 1)),
    };
  };
}

/** The row of each bucket, -1 where it has none. */
function rowsOf(buckets: string): Int16Array {
  const rows = new Int16Array(BUCKETS).fill(-1);
  let row = 0;
  let bucket = 0;
  for (const step of buckets) {
    bucket += numberOf(step);
    if (step === letterOf(LEAP)) continue;
    rows[bucket] = row;
    row += 1;
  }
  return rows;
}

function distance(buckets: number): string {
  return letterOf(LEAP).repeat(Math.floor(buckets / LEAP)) + letterOf(buckets % LEAP);
}

function unpackFine({ weights, highest }: PackedReader['complaint']): Float32Array {
  return Float32Array.from(weights, (step) => weightOf(numberOf(step), highest, FINE));
}

/** Five steps are one number of five digits, written as two letters; what the last is short of is filled up. */
function lettersOf(steps: readonly number[]): string {
  return Array.from({ length: Math.ceil(steps.length / SHARING) }, (_, group) => {
    const digits = Array.from({ length: SHARING }, (_, at) => steps[group * SHARING + at] ?? COARSE);
    const number = digits.reduce((sum, digit) => sum * COARSE_STEPS + digit, 0);
    return letterOf(Math.floor(number / LETTERS)) + letterOf(number % LETTERS);
  }).join('');
}

function unpackCoarse({ weights, highest }: PackedReader['classes']): Float32Array {
  const unpacked = new Float32Array((weights.length / 2) * SHARING);
  for (let group = 0; group < weights.length / 2; group += 1) {
    let number = LETTERS * numberOf(weights[2 * group]!) + numberOf(weights[2 * group + 1]!);
    for (let at = SHARING - 1; at >= 0; at -= 1) {
      unpacked[group * SHARING + at] = weightOf(number % COARSE_STEPS, highest, COARSE);
      number = Math.floor(number / COARSE_STEPS);
    }
  }
  return unpacked;
}

/** Steps count from the lowest, 0. */
function stepOf(weight: number, highest: number, levels: number): number {
  return levels + Math.sign(weight) * Math.round(levels * Math.sqrt(Math.min(1, Math.abs(weight) / highest)));
}

function weightOf(step: number, highest: number, levels: number): number {
  const level = (step - levels) / levels;
  return Math.sign(level) * highest * level ** 2;
}

function highestOf(weights: readonly number[], below: number): number {
  const sizes = weights.map(Math.abs).sort((a, b) => a - b);
  return sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * below))] ?? 0;
}

/** What is common to all classes tells none of them apart. */
function centred(values: Iterable<number>): number[] {
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  return all.map((value) => value - mean);
}

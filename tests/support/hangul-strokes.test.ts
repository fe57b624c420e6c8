import { expect, test } from 'vitest';
import { hangulSteps } from './hangul-strokes';

const spoken = (text: string) =>
  hangulSteps(text).map((step) => (step.do === 'commit' ? `[${step.text}]` : step.text));

test('a syllable grows letter by letter', () => {
  expect(spoken('한')).toEqual(['ㅎ', '하', '한', '[한]']);
});

test('the next consonant hangs under the syllable until its vowel comes', () => {
  expect(spoken('하나')).toEqual(['ㅎ', '하', '한', '[하]', '나', '[나]']);
});

test('a consonant that can double the last one does, until its vowel comes', () => {
  expect(spoken('갈가')).toEqual(['ㄱ', '가', '갈', '갉', '[갈]', '가', '[가]']);
});

test('double vowels and double finals take two strokes, tense consonants one', () => {
  expect(spoken('괜찮')).toEqual(['ㄱ', '고', '괘', '괜', '[괜]', 'ㅊ', '차', '찬', '찮', '[찮]']);
  expect(spoken('까')).toEqual(['ㄲ', '까', '[까]']);
});

test('letters alone, spaces and other scripts end the syllable before them', () => {
  expect(spoken('응ㅋ a')).toEqual(['ㅇ', '으', '응', '[응]', 'ㅋ', '[ㅋ]', ' ', 'a']);
});

test('each stroke has the key that makes it', () => {
  expect(hangulSteps('꿔').flatMap((step) => (step.do === 'compose' ? step.code : []))).toEqual([
    'KeyR',
    'KeyN',
    'KeyJ',
  ]);
});

test('what is committed is the text', () => {
  const text = '주민번호 앞자리가 없습니다. 값싼 닭을 ㅎㅎ 쓸께요!';

  const typed = hangulSteps(text).map((step) => (step.do === 'compose' ? '' : step.text));

  expect(typed.join('')).toBe(text);
});

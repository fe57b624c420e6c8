import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainingBlanks } from '@/lib/core/replies/blanks';
import { fillTemplate } from '@/lib/core/replies/fill-template';

const fillKo = (body: string, values: Record<string, string>) => fillTemplate(body, values, 'ko');
const fillEn = (body: string, values: Record<string, string>) => fillTemplate(body, values, 'en');

describe('filling a reply', () => {
  it('puts values in and corrects the particle behind each', () => {
    const { text, missing } = fillKo('{상품}이 {기한}까지 {경로}로 갑니다. {상품}을 확인해 주세요', {
      상품: '의자',
      기한: '내일 18시',
      경로: '서울',
    });
    expect(text).toBe('의자가 내일 18시까지 서울로 갑니다. 의자를 확인해 주세요');
    expect(missing).toEqual([]);
  });

  it('names what is still missing, once each and in order, and puts the caret on the first', () => {
    const body = '죄송합니다. {상품}은 {기한}까지 갑니다. {상품} ^{서명}';
    const { text, missing, caret } = fillKo(body, { 서명: 'MJ' });
    expect(missing).toEqual(['상품', '기한']);
    expect(text.slice(caret)).toMatch(/^\{상품\}은/);
  });

  it('puts the caret at the end once nothing is missing', () => {
    const { text, caret } = fillEn('Thanks, {name}. Done', { name: 'Ann' });
    expect(caret).toBe(text.length);
  });

  it.each([
    ['{이름} 고객님, 죄송합니다 ^{서명}', '고객님, 죄송합니다.'],
    ['I’m sorry, {name}. Your item ships today ^{sig}', 'I’m sorry. Your item ships today.'],
    ['Hi {name}, thank you ^{sig}', 'Hi, thank you.'],
    ['Thank you {name}! See you ^ {sig}', 'Thank you! See you.'],
    ['도와드리겠습니다! ^{서명}', '도와드리겠습니다!'],
    ['여기에서 보세요 https://moa.example/help ^{서명}', '여기에서 보세요 https://moa.example/help'],
    ['See moa.example/help ^{sig}', 'See moa.example/help'],
    ['We are on it – {sig}', 'We are on it.'],
    ['Thank you.\nKind regards, {sig}', 'Thank you.\nKind regards'],
    ['고맙습니다.\n{서명}', '고맙습니다.'],
    ['감사합니다. {이름} 고객님 ^{서명}\n다음 줄', '감사합니다. 고객님.\n다음 줄'],
  ])('drops an unknown name and signature cleanly: %s', (body, expected) => {
    const language = /[가-힣]/.test(body) ? 'ko' : 'en';
    expect(fillTemplate(body.replace('^ {sig}', '^{sig}'), {}, language).text).toBe(
      expected.replace(/ \^$/, ''),
    );
  });

  it('opens an English sentence with a capital, but leaves names and addresses as they are written', () => {
    const fill = (value: string) => fillEn('{post} was late. {post} is here, {post}', { post: value }).text;
    expect(fill('the offer')).toBe('The offer was late. The offer is here, the offer');
    expect(fill('iPhone')).toBe('iPhone was late. iPhone is here, iPhone');
    expect(fill('https://a.example')).toBe(
      'https://a.example was late. https://a.example is here, https://a.example',
    );
  });

  it('treats spaces as no value', () => {
    expect(fillKo('{상품} 문의', { 상품: '   ' }).missing).toEqual(['상품']);
  });

  it('lets no value bring braces, line breaks or hidden direction marks', () => {
    const { text } = fillKo('{상품} 안내', { 상품: '\u202e{기한}\n의자{' });
    expect(text).toBe('기한 의자 안내');
  });

  it('is not confused by names that every object has', () => {
    expect(fillEn('{constructor} and {toString}', {}).missing).toEqual(['constructor', 'toString']);
  });

  it('never leaves a blank once all values are given, whatever they are', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(value, value, fc.constantFrom('ko', 'en'), (item, name, language) => {
        const { text, missing } = fillTemplate(
          '{name} {상품}은 {상품}으로 ^{sig}',
          { 상품: `x${item}`, name },
          language,
        );
        expect(missing).toEqual([]);
        expect(remainingBlanks(text)).toEqual([]);
        expect(text).not.toMatch(/[{}]/);
      }),
    );
  });
});

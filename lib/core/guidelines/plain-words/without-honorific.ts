import { particleAfter } from '../../text/particles';

/** Verbs and adjectives with 시, and as they read without. */
const BARE: readonly (readonly [honorific: RegExp, plain: string])[] = [
  [/계셨/, '있었'],
  [/계십/, '있습'],
  [/계세요/, '있어요'],
  [/계시(?=[고네니지죠])/, '있'],
  [/오실/, '올'],
  [/하실/, '할'],
  [/되실/, '될'],
  [/([있없])으실/, '$1을'],
  [/오셨/, '왔'],
  [/오십/, '옵'],
  [/오세요/, '와요'],
  [/되셨/, '됐'],
  [/되십/, '됩'],
  [/되세요/, '돼요'],
  [/하셨/, '했'],
  [/하십/, '합'],
  [/하세요/, '해요'],
  [/([있없])으셨/, '$1었'],
  [/([있없])으세요/, '$1어요'],
  [/([있없])으신데/, '$1는데'],
  [/으십/, '습'],
  [/([작많남])으세요/, '$1아요'],
  [/([적늦])으세요/, '$1어요'],
  [/크세요/, '커요'],
  [/비싸세요/, '비싸요'],
  [/걸리세요/, '걸려요'],
  [/크십/, '큽'],
  [/비싸십/, '비쌉'],
  [/걸리십/, '걸립'],
  [/다르십/, '다릅'],
  [/빠르십/, '빠릅'],
  [/([되하이])신데/, '$1ㄴ데'],
  [/([되하이])시(?=[고며네니지죠구]|는데)/, '$1'],
  [/([있없])으시(?=[고네니지죠])/, '$1'],
];

/** ㄴ데 joined to what stands before it. */
const JOINED: Readonly<Record<string, string>> = { 되ㄴ: '된', 하ㄴ: '한', 이ㄴ: '인' };

/** The words without 시; null where their plain form is not known. */
export function withoutHonorific(words: string): string | null {
  for (const [honorific, plain] of BARE) {
    if (!honorific.test(words)) continue;
    return words.replace(honorific, plain).replace(/[되하이]ㄴ/, (open) => JOINED[open] ?? open);
  }
  const noun = /^(.*?)이?(십니다|세요)$/.exec(words);
  if (!noun?.[1]) return null;
  const ending = noun[2] === '세요' ? (particleAfter(noun[1], '이에요')?.fitting ?? '이에요') : '입니다';
  return noun[1] + ending;
}

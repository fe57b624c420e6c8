import { oneOf } from '../claims/near';

/** Whoever names a source, a test, a certificate or the terms has something that can be looked up. */
const BASIS = oneOf(
  /기준|출처|조사|집계|공인|인증 ?번호|인증서|시점|통계|보고서|에 ?따르면|실험실|시험 ?(?:결과|성적|조건|연구|\()|시험인증|임상 ?(?:시험|결과)|인체 ?적용 ?시험|ktl|ktr|kcl/,
  /(?:직전|최근|지난) ?\d+ ?일|(?:last|past|previous|prior) \d+ days|according to|as of|source:|based on|survey|research|measured|(?:independently|lab[- ]) ?tested/,
  /tested by|independent test|certified|certificate|study\b|report\b|conditions in/,
);

/** Whether a text (folded) says what its claims rest on. */
export function statesBasis(folded: string): boolean {
  return BASIS.test(folded);
}

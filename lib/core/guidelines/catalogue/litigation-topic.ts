import { anyOf } from '../any-of';
import { around, findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { insteadOfSentence } from '../sentence-edits';
import { INTEL_GUIDELINES } from '../sources/practice';

const PROCEEDINGS = {
  ko: [
    anyOf(
      /(?:상대(?:방|측| ?회사)?|저쪽|피해자|전 ?직원)[^.!?\n]{0,10}합의[가-힣]*|(?:유족|피해자|유가족|노조|상대측|피해 ?(?:고객|가족))(?:분들|들|측|님)?(?:과|와|은|는|이|께|에게|분)?(?:의)? ?[^.!?\n]{0,12}?(?:보상|배상|협상|합의|위로금|조정|금액|액수|돈)[가-힣]*|(?<![가-힣])법정(?:에서|에 ?(?:서|섰|나가)|으로|까지| ?(?:공방|다툼|싸움))[가-힣]*|특허(?:로|를) ?(?:걸|문제|시비|트집|물고)[가-힣]*|(?:조사관|수사관|감독관)[가-힣]* ?[^.!?\n]{0,8}?(?:나왔|다녀|왔|문제)[가-힣]*|(?:당국|감독원|정부|검찰|경찰)(?:이|의|에서)? ?[^.!?\n]{0,6}?조사(?:를)? ?(?:받|나|착수|중|하고)[가-힣]*|위로금[가-힣]*|합의(?:서를|금을|가 ?(?:됐|되|끝|마무)|를 ?(?:봤|보|끝|마쳤|진행)|는 ?끝)[가-힣]*|재판부[가-힣]*|(?<![가-힣])(?:무혐의|불기소|불송치|입건|탄원서|영장|(?:유죄|무죄)(?= ?(?:판결|선고|를 |가 |로 |입증|확정|취지|주장))|변론|선고(?=[를은가 ]))[가-힣]*|수사(?= ?(?:결과|중|를 ?받|가 ?진행|에 ?협조|기관|선상))|분쟁 ?조정[가-힣]*|합의(?:하자|해 ?달|했으니|로 ?끝)[가-힣]*|(?:집단|손해 ?배상|특허|민사|형사|행정|반환)? ?소송[가-힣]*|(?<![가-힣])재판(?!매)[가-힣]*|(?<![가-힣])판결(?!문처럼)[가-힣]*|가처분[가-힣]*|합의금[가-힣]*|(?:검찰|경찰|특검|공정위|금감원|국세청|노동청|식약처|관세청|공수처)(?:의|에서|이|가|은)? ?(?:조사|수사|압수 ?수색|기소|고발|출석|소환|송치|제재|과징금|처분)[가-힣]*/,
      /(?<![가-힣])(?:항소|상고(?!대)|공판|공소|기소|구속(?=영장|기소|수사|됐|되었|심사|된 ?(?:대표|임원|전))|피소|제소|승소|패소|(?:원고|피고)(?:인)?(?=[^가-힣]|는|가|의|측)|[123]심(?=[^가-힣]|은|에서|을|도|판)|대법원|(?:고등|지방)법원|압수 ?수색|형사 ?처벌|집행유예|벌금형|위자료|손해 ?배상|(?:특허|상표권|저작권) ?(?:침해|분쟁)|부당 ?해고|낸 ?소장|소장(?=[을이은] ?(?:내|낸|제출|접수|받|보))|법원(?:에서|이|은|에)(?! ?(?:등기|도서관))|벌금(?:을|은|만|도)? ?(?:냈|내[면고]|맞|나왔|물었|납부)|노동청에|구속(?:은|을|만) ?(?:면|피)|노동위원회|고소(?:장|를 ?(?:당|취하|진행)|당|했|하겠|할 ?(?:예정|겁|거)|건)|고발(?:장|을|당|했|된|건)|맞고소|법적 ?(?:분쟁|대응|조치|공방|책임)|법률 ?대리인|변호인|과징금|횡령|배임|담합|혐의)[가-힣]*/,
    ),
  ],
  en: [
    anyOf(
      /\b(?:(?:counter)?suits?(?= (?:against|over|filed|is|was|in|and|will)|\.|,|$)(?<!(?:wet|swim|track|business|jump|in|a|the|new|my|your) suits?)|(?:patent|civil|their|this|that) suit|countersuits?|lawsuits?|class actions?|litigat\w+|(?:legal|patent|court|copyright) (?:battle|fight|dispute|case|proceedings|action|claim|challenge)s?|settled? (?:with|the (?:case|claim|suit)|out of court|for \$)|(?:the|our|that|this|reached an?|legal|case|court) settlement(?! of \w+s\b)|out[- ]of[- ]court|court (?:ruling|order|case|decision|date|hearing|papers|filing)s?|(?:in|the|high|supreme|federal|district|appeals?) court(?= (?:ruled|said|will|has|got|was|decided|agreed|today|tomorrow|next|is)|[.,!]|$)|(?:the|court['’]?s?|judge['’]?s|latest) rulings?|subpoenas?|plaintiffs?|defendants?|injunctions?|indict\w+|prosecut\w+|verdicts?)\b/,
      /\b(?:the (?:judge|jury)(?! (?:panel|of the contest|prize|picks|chose))|(?:the|our|first|upcoming) (?:trial(?! (?:site|run|period|version|offer|pack|size|lesson|class|week|month|phase|is (?:free|over)))|appeal(?! (?:of|is|lies|to))|deposition)|on trial|(?:we(?:['’]ll| will| are going to)|to|they(?:['’]ll| will)?) appeal(?=[,.!]| (?:the|it|this)|$)|(?:we(?:['’]re| are|['’]ll| will| were)|they(?:['’]re| are|['’]ll| will)?|being|get|got|getting) (?:sued|suing|sue)|sued\b|su(?:e|ing) (?:us|them|him|her|over|for)|(?:ftc|sec|doj|police|federal|criminal|antitrust|government|regulatory|regulator['’]?s?) (?:investigation|probe|inquiry|charges?|case|raid)|patent (?:infring\w+|troll)|infring\w+ (?:our|their|on)|wrongful (?:termination|death|dismissal)|whistle-?blower|allegations?|liable for|damages (?:claim|award)|arbitration|found (?:not )?guilty|pleaded guilty|not guilty|acquitt\w+|testif(?:y|ied)|our (?:lawyers?|attorneys?|counsel|legal team)|we settled|(?:talks?|negotiat\w+|discussions?|settl\w+|agreement|agreed|terms|deal) (?:\w+ ){0,2}?with (?:the )?(?:\w+ )?(?:famil(?:y|ies)|victims?|bereaved|injured|relatives|claimants?|widow|survivors?|prosecutors?|regulators?)|compensation (?:talks|deal|claim|figure)s?|(?:watchdog|regulators?|inspectors?|ombudsman|the authorit(?:y|ies)|trading standards) (?:is|are|was|were|has|have|came|wants?) (?:\w+ )?(?:look(?:ing|ed)? into|investigat\w+|prob(?:ing|ed)|asking|opened|knocking|raided)[^.!?\n]{0,10}|(?:our|their|the) (?:barrister|solicitor|qc|kc|legal counsel|litigator)s?|(?:their|his|her|the) (?:claim|case) (?:is|was|has|looks) (?:\w+ )?(?:weak|nonsense|baseless|no|flimsy|thin|going nowhere|collapsed?|without)|(?:pa(?:y|id|ying)|offer(?:ed|ing)?|payouts?|payments?) (?:\w+ ){0,2}?(?:to )?the (?:\w+ )?(?:famil(?:y|ies)|victims?|bereaved|claimants?|widow|parents|complainants?)|tribunal|inquest|coroner|before the courts?|(?:court|disciplinary|preliminary) hearing|(?:dropped|withdrew|withdrawn|filed|brought) (?:the|their|a|his|her|all) (?:\w+ )?(?:charges?|claim|complaint|case)s?(?: against)?|our day in court|regulators? (?:has|have) no case|see you in court|(?:paid|pay|got|record|regulator['’]?s?) (?:the |a |that )?fine(?=[,.!]| (?:from|for|was|is)|$)|case (?:was )?(?:dismissed|thrown out|against us)|how['’]s the case)\b/,
    ),
  ],
};

/** Warnings of fraud in an authority's name, stories and courses about the law, and other games. */
const OTHER_SENSE =
  /사칭|피싱|스미싱|보이스|드라마|영화|소설|웹툰|만화|모의|강의|강좌|수험|자격증|채용|박물관|견학|체험|phishing|scam|impersonat|drama|movie|novel|series|podcast|musical|(?:new|the) play|exhibition|mock|webinar|moot|tennis|basketball|food court|guilty pleasure/i;
/** What counsel would write. */
const LEFT_TO_COUNSEL = /법무[가-힣 ]{0,6}(?:확인|검토)[^.!?\n]{0,10}(?:안내|말씀|답)|after legal review/i;

const UNDER_WAY = {
  ko: '진행 중인 절차라 법무 확인 후 안내하겠습니다.',
  en: 'Proceedings are ongoing; we will update after legal review.',
};

export const litigationTopic: Rule = {
  id: 'litigation-topic',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  cues: '소송 재판 판결 가처분 합의 검찰 경찰 특검 공정위 금감원 국세청 노동청 식약처 관세청 공수처 항소 상고 공판 공소 기소 구속 피소 제소 승소 패소 원고 피고 1심 2심 3심 대법원 법원 압수 처벌 유예 벌금 위자료 배상 소장 특허 상표권 저작권 해고 위원회 고소 고발 법적 법률 변호인 법정 조사관 수사관 감독관 당국 감독원 정부 금액 액수 돈 유족 유가족 피해 watchdog inspector ombudsman authorit trading barrister solicitor qc kc litigator claim widow parents complainant pay paid 과징금 위로금 보상 협상 조정 재판부 무혐의 불기소 불송치 입건 탄원서 영장 유죄 무죄 변론 선고 수사 횡령 배임 담합 혐의 suit class litigat legal patent court copyright settle ruling subpoena plaintiff defendant injunction indict prosecut verdict judge jury trial appeal depos sue suing investigation probe inquiry charge raid infring wrongful whistle allegation liable damages arbitration guilty acquit testif lawyer attorney regulator counsel fine case talks talk with negotiat discussion agree terms deal compensation families family victim bereaved tribunal inquest coroner hearing dropped withdrew withdrawn filed brought'.split(
    ' ',
  ),
  check(draft) {
    if (LEFT_TO_COUNSEL.test(draft.normal.text)) return [];
    return findByLanguage(draft, PROCEEDINGS)
      .filter((found) => !OTHER_SENSE.test(around(draft, found, 24, 24)))
      .map(({ start, end }) => ({
        start,
        end,
        suggestions: insteadOfSentence(draft, { start, end }, UNDER_WAY),
      }));
  },
};

export const docs: RuleDocs = {
  message: { ko: '법무 확인이 필요한 주제입니다', en: 'Legal must check this' },
  reason: {
    ko: '진행 중인 사건에 한 말은 그대로 증거가 되고 상대가 인용합니다. 인텔 지침은 소송을 아예 다루지 말라고 적었습니다.',
    en: 'What a company says of a case can be quoted in it; Intel’s guidelines put litigation off limits altogether.',
  },
  summary: {
    ko: '소송, 수사, 판결, 합의, 과징금처럼 법무 확인이 먼저인 주제를 찾습니다.',
    en: 'Finds lawsuits, investigations, rulings, settlements and fines.',
  },
  evidence: [INTEL_GUIDELINES],
  bad: {
    ko: ['그 소송은 저희가 이깁니다', '1심 판결은 말이 안 됩니다. 바로 항소하겠습니다'],
    en: ['We will win that lawsuit', 'The judge got it wrong and our appeal will show it'],
  },
  good: {
    ko: ['진행 중인 절차라 법무 확인 후 안내하겠습니다', '검찰을 사칭한 문자에 주의하세요'],
    en: ['Proceedings are ongoing; we will update after legal review', 'Start your free trial today'],
  },
};

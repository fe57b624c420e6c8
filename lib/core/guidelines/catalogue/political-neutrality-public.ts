import { anyOf } from '../any-of';
import { findByLanguage } from '../find';
import type { Rule, RuleDocs } from '../rule';
import { EVERYWHERE } from '../scope';
import { ELECTION_ACT } from '../sources/laws';

const KO_CONTENDER =
  '(?:(?<!(?:메뉴|수상|우승|작품|이름|장소|상|책|캐릭터|노래|곡|마스코트|로고|디자인|간판|명칭|음식|간식) ?)후보(?!에 ?(?:오른|올랐|올라|든)| ?(?:작|군|지|곡|물질|메뉴))(?:자|님)?|기호 ?\\d ?번|\\d ?번 ?후보|여당|야당|[가-힣]{2,6}(?<!식|성|서|강|경로|소|사탕|마)당(?=이 |을 |의 |은 | ?후보| ?지지| ?공약| ?정책| ?집회| ?유세)|정당|당선인?|공약|(?<![한과치안내외])의원(?=님)|(?:시장|군수|구청장|도지사|교육감|대통령)님?(?=[이은을의께만도 ]| ?덕))';
const KO_SIDE =
  '(?:지지|응원|반대|훌륭|최고|박수|탁월|든든|맡|뽑|찍(?:어|읍|자|으|으셨)|투표해 ?주|필승|압승|파이팅|화이팅|힘(?:을)? ?(?:모아|실어)|밀어|심판|낙선|재선|연임|당선(?:을|되|시켜)|승리|이겨|이기|적임|달성|성과|업적|치적|덕분|감사|존경|역시|덕에|덕으로|덕분|함께해|한 ?분(?:이|도|은)? ?없|준비가 ?(?:안|하나도|전혀)|자격|미달|한심|실망|살렸|살아났|속지|속으|무능|실패|거짓|믿지|믿을 ?수|믿으|포퓰리즘|퍼주기|내로남불|적폐|독재|발목 ?잡|기억해|지켜 ?주|몰아|바꿔|바꾸|빈말|형편없|1위|앞서|낫|잘했|잘하[셨시]|한 ?표|집회|유세|👍|💪)';
const EN_CONTENDER =
  '(?:candidates?|senator|mayor|governor|council(?:or|lor|member)|congress(?:man|woman)|president|(?:the )?(?:\\w+ )?party|democrats?|republicans?|labou?r|conservatives?|incumbent|opposition)';

const SIDE = {
  ko: [
    anyOf(
      new RegExp(`${KO_CONTENDER}[^.!\\n]{0,22}?${KO_SIDE}[가-힣]*`),
      /(?:이번|다음|올|내년) ?선거[^.!?\n]{0,24}?(?:뽑|찍|이겨|심판|바꿔야|승리|밀어|부탁)[가-힣]*|(?:이번에도|이번엔|다시 ?한 ?번|반드시) ?[가-힣]{2,6}(?<!식|성|서|강)당[이을] ?(?:이|승|돼|되)[가-힣]*/,
      /(?:새|새로운|젊은|다른) ?(?:시장|군수|구청장|대통령|도지사|교육감|의원)님?(?:을|를)? ?(?:만들|뽑|세우|세워|선택|맞이)[가-힣]*|(?:시장|군수|구청장|정권|의회|정당|후보)[을를이가]? ?(?:교체|바꿔야|바꿉|심판)[가-힣]*|(?:교체|심판|정권 ?교체)(?:가|만이) ?(?:답|정답|살길)[가-힣]*|(?:정당|여당|야당|후보|[가-힣]{2,6}(?<!식|성|서|강|경로|소|사탕|마)당)(?:자|님|들)?(?:이|가)? ?(?:되면|당선되면|집권하면|이기면|들어서면|뽑히면)[^.!?\n]{0,40}|(?:정당|여당|야당|후보)[^.!?\n]{0,44}?(?:한 ?표|선택|투표)(?:를|을)? ?(?:부탁|주세|주십|해 ?주|몰아)[가-힣]*|(?:지지|응원)(?:율|세)?[^.!?\n]{0,8}?(?:보내|부탁|모아)[^.!?\n]{0,10}?(?:후보(?!작|곡)|정당|여당|야당)[가-힣]*|기호 ?\d{1,2} ?번[가-힣]{0,3}|(?:낙선|당선) ?운동[가-힣]*/,
      /(?:지지|응원|반대)[^.!?\n]{0,8}?(?:후보(?!에 ?오| ?(?:작|곡|군|메뉴|중))|정당|여당|야당)[가-힣]*/,
    ),
  ],
  en: [
    anyOf(
      new RegExp(
        `\\b(?:vote (?:for|against)|support(?:s|ing)?|(?:re-?)?elect|endors\\w+|back(?:s|ing)?|st(?:and|ands|anding|ood) with|campaign(?:ing)? for|rally behind|cheer(?:ing)? for|root(?:ing)? for|thank(?:s| you)(?: to)?|great (?:debate|speech|work) (?:by|from))\\b[^.!?\\n]{0,25}?\\b${EN_CONTENDER}\\b`,
      ),
      new RegExp(
        `\\b${EN_CONTENDER}(?:['’]s)?\\b[^.!?\\n]{0,30}?\\b(?:deserves? your vote|(?:will|can|could) (?:save|fix|rescue|protect|transform|turn)|has (?:my|our) (?:full |complete )?(?:backing|trust|vote)|can(?:no|['’])t be trusted|(?:will|would|wants? to) (?:slash|gut|wreck|ruin|raise (?:your|our)|cut (?:your|our|services|jobs|funding))|(?:is|are) (?:right|wrong|bad|good) for (?:our|the|this)|kept (?:his|her|their|every)|delivers for|needs your (?:vote|support)|gets? our (?:vote|support)|is the (?:right|best|only) choice|has (?:my|our) (?:vote|support)|must (?:go|win|lose)|should (?:win|lose|resign|be (?:re-?)?elected)|(?:best|great(?:est)?|brilliant|visionary|terrible|failed) (?:\\w+ )?(?:plan|pledge|manifesto|leader|mayor|record|platform)|manifesto|another term|lies|ruin|destroy|won the debate|done wonders)`,
      ),
      /\b(?:go|going|vote|voting|back|backing|choose|pick) (?:for )?(?:ballot )?(?:number|no\.?|#) ?(?:one|two|three|four|five|six|[1-9])(?=[.!✌☝👍]| ?[✌☝👍]|$| on| this (?:spring|time|election)|,)|\b(?:kick|throw|vote|get) (?:him|her|them|the (?:mayor|council|party|incumbent|government)) out\b|\bkeep \w+ (?:\w+ )?in (?:office|city hall|power)\b|\b(?:city|town) hall (?:needs|deserves) (?:a )?(?:change|new)\b|\b(?:do not|don['’]t|never) (?:let|trust|give|hand|believe|elect|vote for) (?:the |that )?(?:\w+ )?(?:party|opposition|mayor|incumbent|council|candidate|democrats?|republicans?|conservatives?|labou?r)\b|\bfour more years\b|\bvote (?:smart|blue|red)\b/u,
    ),
    /\b[Vv]ote (?:(?!In|On|At|For|By|Now|Today|Here|Your|The)[A-Z][a-z]+ [A-Z][a-z]+\b(?! for)|for [A-Z][a-z]+(?= (?:for|on|in)\b))/g,
  ],
};

/** The steps of an election, told to everyone alike. */
const PROCEDURE = /등록 ?(?:안내|기간|접수)|공고|선관위|선거관리위원회|공모전|설명회 ?안내/;

export const politicalNeutralityPublic: Rule = {
  id: 'political-neutrality-public',
  family: 'warning',
  level: 'warn',
  ...EVERYWHERE,
  packs: ['public'],
  cues: '후보 기호 당이 당을 당의 당은 의원 집회 낙선 당선 유세 지지 여당 야당 정당 당선 공약 국회의원 시장 군수 구청장 도지사 교육감 대통령 선거 교체 심판 candidate number office hall him out her out them out no.1 no.2 no.3 #1 #2 #3 senator mayor governor council congress president party democrat republican labor labour conservative incumbent opposition four vote'.split(
    ' ',
  ),
  check(draft) {
    return PROCEDURE.test(draft.normal.text) ? [] : findByLanguage(draft, SIDE);
  },
};

export const docs: RuleDocs = {
  message: { ko: '선거 중립에 어긋날 수 있습니다', en: 'May breach election neutrality' },
  reason: {
    ko: '공직선거법은 공무원과 공공기관의 선거 관여를 막고, 지지 글 공유나 응원 댓글, 반복된 좋아요도 위반 사례로 듭니다. 벌금은 100만~500만 원이었습니다.',
    en: 'Korean election law bars public bodies from taking sides; sharing, cheering comments and repeated likes are named violations, fined KRW 1–5 million in reported cases.',
  },
  summary: {
    ko: '공공기관 글에서 후보, 정당, 공약, 현직자를 편들거나 깎아내리는 표현을 찾습니다. 투표 절차 안내는 두고 봅니다.',
    en: 'For public bodies: finds praise or blame of candidates, parties, pledges and office-holders; voting procedure is left alone.',
  },
  evidence: [ELECTION_ACT],
  bad: {
    ko: ['김OO 후보의 공약을 응원합니다', '이번 선거에서는 우리 지역을 위해 야당을 심판해 주세요'],
    en: ['Vote for candidate Kim', 'Our mayor deserves your vote this spring'],
  },
  good: {
    ko: ['사전투표소 위치와 시간을 안내합니다', '신메뉴 후보 셋 중 하나를 골라 응원 댓글을 남겨 주세요'],
    en: ['Polling places and hours', 'Vote for your favourite park name by Friday'],
  },
};

/** English abuse and slurs as whole words; how they are disguised is the business of `findEnglishWords`. */
export const ENGLISH_WORDS: readonly string[] = `
  arse arsehole asshole assholes bastard bastards bellend biatch bitch bitches bitchy bollocks
  bullcrap bullshit chink chinks crap crappy cretin cretins cunt cunts dammit damn damned dickhead
  dickheads dipshit douche douchebag dumbass fag faggot faggots fags fck fcking fuck fucked fucker
  fuckers fuckin fucking fucks fuk goddamn gook gtfo horseshit idiot idiotic idiots imbecile jackass
  kike knobhead kys lmfao midget midgets moron moronic morons motherfucker motherfucking nigga niggas
  nigger niggers nutjob nutjobs paki phuck pissed prick pricks retard retarded retards scumbag
  scumbags shit shits shitshow shitty skank slut sluts smartass spastic spaz spic stfu stoopid tosser
  tossers tranny twat wanker wankers whore whores wtf
`
  .trim()
  .split(/\s+/);

/** Phrases and masked words, as patterns. */
export const ENGLISH_PHRASES: readonly string[] = [
  'a[s$]{2}(?:es)?(?=$|[^\\w])(?! kicker)',
  'a[s$]{2}-(?:kicking|hole)',
  '[@4]ss(?:hole)?(?!_)',
  'f[*#@!.-]{1,3}(?:k|ck|king|ked)',
  's[*#@!]{1,2}t',
  'b[*#@!]{2,4}(?:h|d)',
  'f-?word you',
  'shut (?:the [a-z*]+ )?up',
  'shut your (?:mouth|face|trap|gob)',
  '(?:burn|rot) in hell',
  '(?:bugger|sod|eff|jog) off',
  'fat (?:cows?|pigs?)',
  '(?:a|such|total|complete|you) (?:dicks?|pigs?)',
  'd\\*+ck(?:s|head)?',
  'p[u*]ss(?:y|ies)(?! ?(?:willow|cat|foot))',
  "(?:you|you['’]re|so|how|just) pathetic",
  'screw (?:you|off|them|him|her)',
  'piss off',
  'go to hell',
  'drop dead',
  '(?:kill|hang) yourself',
  'eat (?:a dick|my shorts)',
  'suck (?:it|my)',
  '(?:you|your|ur|they)[^.!?\\n]{0,8} (?:losers?|trash|scum|pathetic|garbage)\\b',
  '(?:such|what|absolute|complete|total|bunch of|you) (?:an? )?(?:clowns?|losers?|jerks?|creeps?|freaks?|scum)',
  '(?<!no )(?<!not a )stupid(?! (?:question|idea|mistake|error))',
  'dumb (?:people|question|enough|customers?|comment)',
  'get (?:lost|stuffed|bent)',
  'brain-?dead',
  'psycho(?:path)?s?(?! thriller)',
  'karens?(?= (?:again|like you|alert|energy))',
];

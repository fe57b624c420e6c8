/** Abuse, slurs and insults as whole words; how they are disguised is the business of `find-english.ts`. */
export const ENGLISH_WORDS: readonly string[] = `
  airhead airheads berk berks birdbrain birdbrained bozo bozos dullard dullards ignoramus ignoramuses nincompoop
  nincompoops peabrain peabrained prat prats scum simpleton simpletons thicko thickos twit twits whinger whingers
  airhead airheads arse arsehole arseholes arselicker asshat asshats asshole assholes asswipe asswipes
  bastard bastards beaner beaners bellend bellends biatch blowjob bollocks bonehead boneheads brainless
  bullcrap buttface chinaman chink chinks cocksucker cocksuckers cocksucking coonass crap crappy crapola
  crackhead crackheads crackwhore cretin cretins crybabies crybaby cumshot dago dagos dammit damn damned
  damnit darkie darkies dickface dickhead dickheads dickless dickwad dickweed dimwit dimwits dipshit
  dolt dolts douche douchebag douchebags dumbass dumbasses dumbo dunce dunces effing fag fagot fags
  fatass fatso fck fcked fcking fcuk ffs freeloader freeloaders fudgepacker fugly fuk fukin fuking gangbang
  goddam goddamit goddammit goddamn goddamned goddamnit golliwog golliwogs gook gooks gtfo gypo gyppo
  gyppos gyppy halfwit halfwits handjob heeb hymie idiot idiotic idiots imbecile imbeciles jackass
  jackasses jackoff jerkoff jfc jigaboo jigaboos jizz kike kikes knobhead knobheads kraut krauts kys
  lardass lesbo lesbos lezzie lmfao lowlife lowlifes mfer mfers mfing midget midgets mofo mofos
  mongoloid mongoloids moron moronic morons negress nitwit nitwits numpty numpties nutcase nutcases
  nutjob nutjobs nutsack nutter nutters omfg paki pakis phuck phuk pickaninny pikey pikeys pillock
  pillocks pisshead pissheads pissed plonker plonkers polack polacks poofter poofters poontang prick
  pricks raghead ragheads redneck rednecks retard retarded retards sambo schlong scumbag scumbags
  shemale shemales sheister sissy skank skanks skanky slanteye spastic spastics spaz spic spick spicks
  spics stfu stoopid tard tards tosser tossers towelhead towelheads trannies tranny turd turds twat
  twats wank wanker wankers wetback wetbacks whiner whiners whore whores wigger wiggers wog wogs wop
  wops wtf yid yids zipperhead sibal ssibal shibal byungsin byeongsin jiral gaesaekki gaesekki jonna
`
  .trim()
  .split(/\s+/);

/** Found inside any word (`clusterfuck`), but not where other words are written so (Scunthorpe, snigger, shiitake). */
export const ENGLISH_STEM =
  /fuck|fvck|phuck|motherf|(?<!s)cunt|(?<!s)nigg(?:a(?!r)|er(?!d)|uh|ress)|bitch|^whor[ei](?!n)|^slut(?!sk)|^shit(?!ak|suj|o$|ij|an|am|zu)|(?<!mi)shit(?:s|ty|head|ter|ting|show|hole)?$|faggot/;

/** What those words are when some letters are hidden or repeated. */
export const ENGLISH_MASKED: readonly string[] = `
  bitch bitches bitching bullshit cunt cunts faggot faggots fuck fucked fucker fuckers fuckin fucking fucks
  motherfucker motherfucking nigga niggas nigger niggers shit shits shitty slut sluts
`
  .trim()
  .split(/\s+/);

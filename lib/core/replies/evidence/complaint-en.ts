import type { Cue } from './cue';

/** What English-speaking customers write when something failed, and what looks like it but is not meant for a company. */
export const ENGLISH_COMPLAINT: readonly Cue[] = [
  // Things that fail.
  [
    1.5,
    /\b(?:broke(?!r)|broken|breaks|faulty|defect(?:ive)?|damaged|cracked|snapped|smashed|shattered|leak(?:s|ed|ing)?|stopped working|dead|bricked|crash(?:es|ed|ing)?|ripped|torn|mou?ld(?:y)?|stale|rotten|spoiled|burn(?:t|ed|ing)|sparks?|smoke|soaked|in pieces|missing|rubs off|rusted|peeling)\b/i,
  ],
  [
    1.3,
    /\b(?:(?:does|do|did|is|are|has|have|was|were|ca|wo|would|could)n[’']?t|cannot|can not|not|never|no longer|nothing)\b(?! sure| only| a complaint| bad| gonna lie)/i,
  ],
  [
    1.5,
    /\b(?:down (?:again|for)|(?:is|are|'s|app|site|network|system|server) down|outage|error|glitch\w*|bug(?:s|gy)?|timed? ?out|times out|locked out|log(?:ged)? ?in|won[’']t load|freez\w+|laggy|buffering|disconnect\w*|vanished|disappeared|declined|maintenance)\b/i,
  ],
  [
    1.3,
    /\b(?:late|delay(?:ed|s)?|overdue|still (?:no|not|hasn|haven|isn|waiting|under|on|says)|waiting (?:for|on|since)|waited|on hold|days? (?:late|later|ago)|weeks? (?:late|later|ago)|hours? (?:late|later)|where(?:[’']s| is| are) my|never (?:arrived|came|showed|received|got)|out of stock|cancel(?:led|ed))\b/i,
  ],
  [
    1.1,
    /\bday \d+\b|\b(?:\d+|two|three|four|five|six|several) (?:days?|weeks?|months?|hours?|hrs?|mins?|minutes?)\b|\b(?:third|3rd|second|2nd|fourth|4th|\d+th) (?:time|replacement|attempt|call|email)\b|\b(?:again|every (?:single )?time|keeps?|kept|constantly|for a month|twice|three times)\b/i,
  ],
  // Money.
  [
    1.0,
    /\b(?:refund(?:ed|s)?|charged|overcharged|double charged|billed|my money|money back|fees?|owe me|chargeback|taken out|deducted|store credit|voucher|expires|went up|rip ?-?off|overpriced|scam(?:med)?|price gouging|steal(?:ing)?|stole)\b/i,
  ],
  // How people were treated.
  [
    1.5,
    /\b(?:rude|unhelpful|ignored|ignoring|dismissive|hung up|sighed|yelled|shouted|laughed at|attitude|condescending|unprofessional|disrespect\w*|discriminat\w*|no (?:one|body) (?:answer|help|bothered|respond|replie)\w*|no (?:response|reply|answer|update|help)|blocked|comments? (?:got )?(?:deleted|turned off)|get a human|the bot)\b/i,
  ],
  [
    1.0,
    /\b(?:customer (?:service|support|care)|your (?:team|staff|support|driver|agent|rep|employee|app|site|website|store|product|policy|fraud line|system|network|stove|company)|supervisor|manager)\b/i,
  ],
  // Data and promises.
  [
    1.5,
    /\b(?:leaked|breach\w*|exposed|hacked|someone else[’']?s|strangers?|without (?:my )?(?:consent|permission|asking)|never signed|cc[’']d|bcc|spam(?:ming)?|my (?:actual )?password|my data|unsubscribe[d]?)\b/i,
  ],
  [
    1.5,
    /\b(?:false advertis\w*|mislead\w*|misled|lied|lies|lying|bait and switch|deceptive|fake|supposed(?:ly)?|promised|guaranteed|they said|you said|label says|says ["“])/i,
  ],
  // What it does to people, and what they ask for.
  [
    1.4,
    /\b(?:disappoint\w*|frustrat\w*|annoy\w*|angry|furious|upset|unacceptable|ridiculous|terrible|horrible|awful|worst|pathetic|joke|useless|garbage|trash|crap|sucks?|wtf|ffs|disgust\w*|disgrace\w*|shame|fed up|sick of|poor (?:service|quality|show)|nightmare|embarrassing|a mess|hostage)\b/i,
  ],
  [
    1.1,
    /\b(?:fix (?:it|this|your)|explain|make it make sense|sort (?:it|this) out|do something|take it down|look into|need (?:help|answers|a refund)|please (?:help|answer|fix|respond|advise|pull)|what(?:[’']s| is) (?:going on|happening|wrong)|how (?:is|do) (?:this|you|it) (?:even|still|possible|acceptable)|why (?:is|are|do|does|did|can[’']t|won[’']t|am|has|have)|never (?:again|buying|shopping|flying|using)|lost a customer|switching to|cancelling my|reported|sick after|got sick|ER)\b/,
  ],
  [0.6, /@\w{2,}/],
  [0.5, /\?\?|!!|\.\.\.|😡|🤬|😤|🙄|👎|\bsmh\b|\bhmm\b/i],
  [
    0.9,
    /\b(?:genius|truly inspired|great (?:timing|communication|job|work) (?:for|on|guys)|oh good|thanks for nothing|way to go|nice (?:one|job),)|great (?:timing|communication)/i,
  ],
  // Against: thanks and delight.
  [
    -2.0,
    /\b(?:love(?:d|s|ly)?|amazing|awesome|great(?! timing| communication)|excellent|fantastic|perfect|best|delicious|gorgeous|beautiful|favou?rite|kudos|shout ?out|impressed|big heart|fixed (?:it|by|within|before)|got a thank|recommend|happy|glad|pleased|hats off|above and beyond|wicked fast|lifesaver|made my (?:day|week)|how you do it|this is the way|tastes better)\b|❤|😍|👏|🥰|🙌/i,
  ],
  [-1.0, /\b(?:thanks?(?! for nothing)|thank you|thx|appreciate)\b/i],
  // Against: a question, an idea, news.
  [
    -1.8,
    /^(?:@\w+[ ,]*)*(?:(?:hi|hey|hello)[^a-z]*(?:@\w+ *|there|guys|team)?[,! ]*)?(?:are|is|do|does|can|could|will|would|what(?:[’']s)?|what time|when(?:[’']s)?|which|who|how (?:do|can|much|long|many)|where can|anybody|anyone|quick question|just wondering|any (?:chance|idea|plans))\b[^.!]*\??$|not a complaint|just (?:curious|wondering)|curious|wondering/i,
  ],
  [
    -1.6,
    /\b(?:idea|suggestion|suggest|would be (?:nice|cool|great)|bring back|you should|let us|petition for|looking for (?:people|someone|a)|for my thesis|for sale|selling|giveaway|recommend)\b/i,
  ],
  [
    -2.0,
    /\b(?:breaking|news|report(?:s|edly)?:|regulator|per local|documentary|article|study|survey|lawsuit against|union|heard that|says that brand|look it up|apparently|startup|opening)\b/i,
  ],
  // Against: life, not a company.
  [
    -1.8,
    /\b(?:my (?:cat|dog|mom|mum|dad|boss|ex|brain|life|knees?|husband|wife|roommate|professor|teacher|cousin|aunt)(?![’']s)|exam|homework|driving test|governor|election|president|senator|congress|traffic|weather|our (?:defense|team|offense)|the (?:game|match|season|ref)|my fault|hangover|monday|this cold|umbrella)\b/i,
  ],
];

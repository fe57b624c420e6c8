import type { ComplaintKind } from '../complaint';
import type { Cue } from './cue';

/** What an English complaint is about. */
export const ENGLISH_KINDS: Readonly<Partial<Record<ComplaintKind, readonly Cue[]>>> = {
  delivery: [
    [
      2.4,
      /\b(?:deliver\w*|courier|parcel|package|shipp\w+|ships|tracking|dispatch\w*|driver|order is being prepared|in transit|doorstep|porch|rider)\b/i,
    ],
    [
      1.4,
      /\b(?:arriv\w+|my order|ordered|box|on the lawn|mailbox|wrong (?:item|address|house)|never (?:came|showed)|depot|warehouse|min away|lost in|in pieces|neighbou?r)\b/i,
    ],
  ],
  defect: [
    [
      2.0,
      /\b(?:broke(?!r)|broken|faulty|defect\w*|snapped|cracked|stopped working|dead|bricked|ripped|zipper|mou?ld\w*|leak(?:s|ing|ed)|sparks?|smoke|gas smell|burn(?:t|ed|ing)?|replacement|warranty|sick after|got sick|food poisoning|rash|swallowed|choking|rubs off|peeling|rust\w*|stale|rotten|don[’']t work|doesn[’']t work|won[’']t (?:turn|charge|start|close))\b/i,
    ],
    [
      1.0,
      /\b(?:battery|screen|charger|headset|motor|lights|chair|jacket|shoes|lamp|stove|thermostat|washer|fridge|vacuum|phone|laptop|toy|bottle|product|lid|seam|smell|taste|oyster|meal)s?\b/i,
    ],
  ],
  refund: [
    [
      2.5,
      /\b(?:refund\w*|money back|my money|owe me|chargeback|store credit|reimburse\w*|taken out twice|charged twice|double charged|duplicate charge|convenience fees?|return was|cash please|deposit|cancellation fee)\b/i,
    ],
    [
      1.3,
      /\b(?:voucher|coupon|returned|subscription|cancel(?:led|ed|ling)?|under review|charged|out \$\d+)\b/i,
    ],
  ],
  outage: [
    [
      2.2,
      /\b(?:outage|(?:app|site|website|server|servers|network|system|kiosks?|page|service|payments?|internet|wifi|wi-fi) (?:is |are |'s |has been |down|times out|keeps|won[’']t)|down again|2fa|codes? not|log(?:ged)? ?in|locked (?:out|for)|time[sd]? ?out|crash\w*|loading|glitch\w*|maintenance|buffering|disconnect\w*|no signal|error (?:code|message|\d+)|vanished)\b/i,
    ],
    [1.0, /\b(?:app|site|website|server|account|update|declined|down|online|checkout|stream\w*)\b/i],
  ],
  staff: [
    [
      2.2,
      /\b(?:rude\w*|staff|waitress|waiter|barista|cashier|manager|receptionist|nurse|agent|rep|employee|clerk|flight attendant|attitude|sighed|yelled|hung up|rolled (?:his|her|their) eyes|laughed|condescending|unprofessional|security guard|bouncer|discriminat\w*|server (?:was|ignored|rolled))\b/i,
    ],
  ],
  privacy: [
    [
      2.4,
      /\b(?:privacy|personal (?:data|info\w*)|leak(?:ed)? (?:my|our|data|customer)|breach\w*|hacked|password|bcc|cc[’']d|consent|gdpr|someone else[’']?s (?:order|account|name|details|data)|other people[’']?s|kid[’']?s face|my (?:photo|address|number|data|email) (?:is|was|to|on)|everyone[’']?s|spam\w*|unsubscribe\w*|still get(?:ting)? (?:your )?emails|tracking me|microphone|camera|never signed)\b/i,
    ],
  ],
  price: [
    [
      2.0,
      /\b(?:price[sd]?|pric(?:e|ing) (?:went|up|hike)|expensive|overpriced|went up|increase[ds]?|rate|bill(?:ed)? (?:went|is|was)|shrink\w*|oz|surcharge|hidden fees?|more expensive|costs?|loyalty|overcharged|deducted|bucks)\b/i,
    ],
    [0.8, /[$£€]\d|\bfees?\b/],
  ],
  misinformation: [
    [
      2.2,
      /\b(?:false advertis\w*|mislead\w*|misled|deceptive|label says|advertised|bait and switch|ingredient|claims? to be|not as described|nothing like the (?:photo|picture|ad)|counterfeit|lied|fine print|"?up to"?)\b|says ["“]/i,
    ],
  ],
  other: [
    [
      1.8,
      /\b(?:accessible|accessibility|wheelchair|captions?|subtitles|alt text|parking|hold music|on hold|queue|contest|winner|comments? (?:got )?(?:deleted|turned off)|layoffs|blocked|migraines?|notifications?|packaging|toilets?|restrooms?|line was|bus shelter|ads? every)\b/i,
    ],
  ],
};

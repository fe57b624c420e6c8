import type { Signs } from './signs';

/** What English posts show, by words. How far each counts is learned; see lib/models/complaints. */
export const ENGLISH_SIGNS: Signs = {
  // What companies are written to about.
  matters: {
    breaks:
      /\b(?:broke(?!r)n?|breaks|faulty|defect\w*|damaged|cracked|snapped|smashed|shattered|leak(?:s|ed|ing|y)?|stopped working|bricked|ripped|torn|tears|peel\w*|rust\w*|wobbl\w*|jam(?:med|s)|stuck|scratch\w*|collapsed|fell (?:off|apart)|came (?:off|apart|undone|loose)|dead(?! ?line)|died|dies|melted|overheat\w*|smok(?:e|ing)|spark\w*|burn(?:t|ed|ing)|wears? out|worn|fad(?:ed|es)|shrunk|dented|bent|missing|won['’]?t (?:turn|start|charge|close|open|stay|hold)|doesn['’]?t (?:fit|work|seal|close|hold|turn|charge))\b/i,
    software:
      /\b(?:crash\w*|freez\w+|froze|glitch\w*|bug(?:s|gy)?|error|errors|log(?:ged|ging)? ?(?:in|out|on)|sign(?:ed|ing)? ?(?:in|out)|login|password|reset|verification|2fa|two[- ]factor|locked|load(?:ing|s)?|buffer\w*|lag(?:gy|s|ging)?|down|outage|offline|servers?|disconnect\w*|connect\w*|install\w*|reinstall\w*|update[ds]?|updating|sync\w*|timed? ?out|blank|spins?|spinning|unavailable|maintenance|signal|wifi|wi-fi|internet|broadband|bandwidth|router|account|hacked|suspended|disabled|terminated|deactivated)\b/i,
    money:
      /\b(?:refund\w*|money back|chargeback|reimburse\w*|return(?:ed|ing|s)?|cancel(?:led|ed|ling|lation|s)?|deposit|credit(?:ed)?|voucher|store credit|owe[sd]? me|overcharged|double charged|charged (?:me )?twice|auto ?renew\w*|unsubscribe|exchange|compensat\w*|claim)\b/i,
    payment:
      /[$£€]\s?\d|\b\d+ ?(?:dollars|bucks|quid|pounds|euros|usd|eur)\b|\b(?:money|cash|card|bank|paid|pay|paying|payment|bill(?:ed|ing)?|invoice|cost|fees?|bought|purchased?|purchasing|price[ds]?|charge[ds]?|charging|subscription|balance|funds|receipt|wallet|penny)\b/i,
    dear: /\b(?:expensive|overpriced|rip ?-?off|price (?:hike|rise|increase)|went up|going up|gone up|raised|increase[ds]?|doubled|tripled|hidden (?:fee|charge)s?|surcharge|extra (?:charge|fee)|surge|gouging|greed\w*|cheaper|smaller|shrunk|shrinkflation|more than (?:the|it|a)|loyal\w*|per month|premium|tier)\b/i,
    rude: /\b(?:rude\w*|unhelpful|dismissive|condescending|unprofessional|attitude|disrespect\w*|hung up|hang up|yelled|shouted|screamed|swore|laughed|smirk\w*|mock\w*|rolled (?:his|her|their) eyes|sighed|shrugged|shoved|pushed|accused|treated|discriminat\w*|racis\w*|followed me|refused|told me to|talked (?:down|over)|spoken to|snapped at|lied|lying|couldn['’]?t care less|don['’]?t care|looked me|argued|touched|creepy|insult\w*)\b/i,
    staff:
      /\b(?:staff|employee\w*|worker|agent|rep|representative|driver|courier|rider|postman|manager|supervisor|cashier|clerk|waiter|waitress|server|barista|receptionist|nurse|doctor|pharmacist|attendant|guard|security|bouncer|technician|engineer|instructor|crew|team member|assistant|teller|host|support)\b/i,
    service:
      /\b(?:customer (?:service|support|care|services|experience)|support|help ?(?:desk|line)|call cent(?:re|er)|hotline|chat ?bot|your (?:\w+ )?(?:team|staff|support|driver|agent|rep|people|company|app|site|website|store|shop|branch|product|service|policy|system|network|office|page|servers?|email|chat|phone|line|platform|ad|advert|guys)|you (?:guys|people|lot)|y['’]?all|the company|warranty|complaint|ticket|case|inquiry|service)\b/i,
    company:
      /\b(?:airline|flight|airport|bank|insurer|insurance|hotel|hostel|airbnb|rental|cab|taxi|train|bus|ferry|gym|clinic|pharmacy|hospital|store|shop|supermarket|grocery|mall|restaurant|cafe|diner|bakery|deli|bar|cinema|theatre|stadium|school|provider|carrier|telecom|utility|energy|broadband|retailer|brand|company|business|website|site|app|apps|online|platform|channel|marketplace|seller|dealer|garage|salon|agency|courier|post office|parking)\b/i,
    product:
      /\b(?:phone|iphone|android|tablet|ipad|laptop|macbook|computer|pc|keyboard|mouse|printer|monitor|tv|console|xbox|playstation|ps4|ps5|switch|controller|headphones|headset|earbuds|airpods|speaker|charger|cable|battery|camera|watch|router|sim|fridge|freezer|oven|stove|microwave|kettle|toaster|blender|washer|washing machine|dryer|dishwasher|vacuum|heater|boiler|fan|air conditioner|lamp|bulb|sofa|couch|chair|table|desk|bed|mattress|pillow|car|tyres?|tires?|bike|scooter|stroller|car seat|toy|doll|shoes?|boots?|sneakers|trainers|jacket|coat|shirt|jeans|dress|socks|bag|backpack|suitcase|umbrella|glasses|cream|lotion|shampoo|makeup|lipstick|sunscreen|perfume|razor|toothbrush|food|meal|pizza|burger|fries|chicken|sandwich|salad|soup|bread|bagel|cake|cookie|chocolate|candy|cereal|milk|yogh?urt|cheese|eggs?|fruit|coffee|tea|juice|water bottle|beer|wine|vitamins|medication|medicine|pills|book|ticket|tickets|seats?|room|game|games|movie|series|episode|video|videos|song|songs|album|playlist|subscription|membership|gift card|coupon|item|items|product|products|box|packaging|lid|zip|zipper|strap|sole|screen|software|feature|printer|tent|mug|bottle|jar)\b/i,
    order:
      /\b(?:order\w*|deliver\w*|parcels?|packages?|shipp\w+|ship|shipment|dispatch\w*|tracking|arriv\w+|depot|warehouse|doorstep|porch|book(?:ed|ing)|reserv\w+|appointment|checkout|cart|stock|slot|signed for|transit|label|install(?:ation|ed)?|pick ?up|collected|replacement|plan|contract)\b/i,
    data: /\b(?:privacy|personal (?:data|info\w*|details)|my (?:data|details|address|number|email|name|info\w*|photo|location|password|card (?:number|details))|breach\w*|leaked|hacked|exposed|identity|consent|permission|opt(?:ed)? out|unsubscrib\w*|spam\w*|track(?:ing|s) me|gdpr|cc['’]?d|camera|microphone|mic|records|stranger['’]?s?|someone else['’]?s|another (?:customer|person)['’]?s?|texts? (?:from|me)|marketing)\b/i,
    companyHandle:
      /@\w*(?:support|help|cares?\b|service|ask[A-Z_]|official|_cs\b|hq\b|air(?:lines?|ways)?|bank|mobile|telecom|wireless|store|shop|mart|market|foods?|coffee|cafe|bakery|pizza|burger|kitchen|games?|studios?|tech|apps?\b|delivery|express|parcel|post\b|logistics|motors?|cars?\b|energy|power|gas\b|water\b|rail|trains?|transit|metro|hotels?|inn\b|resorts?|insur\w*|health|pharmacy|clinic|gym|fit\b|fitness|fashion|beauty|cosmetics|shoes|wear\b|home\b|furniture|electronics|online|direct|broadband|fiber|fibre|net\b|tv\b|media|travel|tickets?|pay\b|card|credit|finance|toys|books?|pets?|brand|inc\b|corp\b|co\b|usa\b|uk\b)|@(?:apple|amazon|google|gmail|youtube|microsoft|windows|xbox|playstation|sony|samsung|nintendo|nike|adidas|walmart|target|bestbuy|ikea|costco|att\b|verizon|tmobile|sprint|comcast|xfinity|spectrum|delta|united|southwest|jetblue|ryanair|easyjet|lufthansa|fedex|ups\b|usps|dhl|hermes|netflix|hulu|spotify|paypal|venmo|chase|wellsfargo|citi|hsbc|barclays|ebay|etsy|starbucks|mcdonald|subway|dominos|uber|lyft|airbnb|booking|expedia|adobe|dropbox|zoom|twitter|facebook|instagram|whatsapp|slack|github|godaddy|yahoo|tesco|asda|sainsbury|argos|asos|zara|hm\b|vodafone|virgin|sky\b|bt\b|dell|hp\b|lenovo|asus|lg\w*|canon|nikon|bose|fitbit|gopro|tesla|ford|toyota|honda|bmw)/i,
  },
  // Which matter it is; several may fit.
  kinds: {
    delivery:
      /\b(?:deliver\w*|courier|parcels?|packages?|shipp\w+|ships?|tracking|dispatch\w*|driver|in transit|doorstep|porch|rider|arriv\w+|my order|ordered|box|depot|warehouse|neighbou?rs?|wrong (?:item|address|house|size|colou?r)|never (?:came|showed|arrived)|van|signed for|left (?:it|my|in|on|with)|turned up|came (?:as|with|in))\b/i,
    defect:
      /\b(?:broke(?!r)n?|faulty|defect\w*|snapped|cracked|stopped working|dead|bricked|ripped|zip(?:per)?|mou?ld\w*|leak\w*|spark\w*|smok\w*|burn\w*|replacement|warranty|sick|poisoning|rash|swallowed|peel\w*|rust\w*|stale|rotten|battery|screen|charger|wheel|lid|seam|smells?|tastes?|washed?|sole|handle|strap|stitch\w*|found (?:a|an|glass|hair)|fell off|came off|overheat\w*|brand new|after (?:one|two|a) (?:wash|week|day|month)s?)\b/i,
    refund:
      /\b(?:refund\w*|money back|my money|owe me|chargeback|store credit|reimburse\w*|charged (?:twice|me)|double charged|deposit|cancell?(?:ed|ation|ing)?|voucher|returned|return was|subscription|billed|auto ?renew\w*|free trial|claim|credit note|took (?:the|my|payment)|payment|my card)\b/i,
    outage:
      /\b(?:outage|down|2fa|codes?|log(?:ged|s)? ?(?:me )?(?:in|out)|sign(?:s|ed)? (?:me )?(?:in|out)|locked|time[sd]? ?out|crash\w*|load\w*|glitch\w*|maintenance|buffering|freez\w+|froze|disconnect\w*|signal|error|vanished|app|site|website|servers?|account|update|online|checkout|stream\w*|internet|wi-?fi|broadband|router|kiosks?|password|blank|offline|connection|page)\b/i,
    staff:
      /\b(?:rude\w*|staff|waitress|waiter|barista|cashier|manager|receptionist|nurse|doctor|agent|rep|employee|clerk|attendant|attitude|sighed|yelled|hung up|rolled|laughed|condescending|unprofessional|guard|bouncer|discriminat\w*|instructor|coach|host|assistant|driver|technician|man on|lady (?:on|at)|woman at|told me|spoke|ignored (?:me|us)|looked at)\b/i,
    privacy:
      /\b(?:privacy|personal (?:data|info\w*|details)|leak(?:ed)? (?:my|our|data|customer)|breach\w*|hacked|password|bcc|cc['’]?d|consent|gdpr|someone else['’]?s|other people['’]?s|stranger['’]?s?|face|photos?|my (?:address|number|data|email|details|records|medical)|spam\w*|unsubscrib\w*|track(?:ing|s)|microphone|mic|camera|never signed|marketing|records|permission|another (?:customer|patient)|addressed to|deleted my account|identity)\b/i,
    price:
      /\b(?:price[sd]?|pricing|expensive|overpriced|went up|increase[ds]?|rate|bill (?:went|is|was|jumped)|shrink\w*|shrunk|smaller|surcharge|hidden fees?|fees?|costs?|loyal\w*|overcharged|bucks|per month|renewal|premium|cheaper|double[ds]?|tripled|tier|tip|parking)\b|[$£€]\d/i,
    misinformation:
      /\b(?:false advertis\w*|mislead\w*|misled|deceptive|label|advertis\w*|advert|ad|bait|ingredients?|claims?|described|listing|photos?|pictures?|counterfeit|fake|lied|fine print|small print|up to|says|said|unlimited|lifetime|guaranteed?|limited|natural|organic|sale|menu says|brochure|salesman|swore)\b|["“][^"”]{3,30}["”]/i,
    abuse:
      /\b(?:fuck\w*|fck|shit\w*|damn|hell|assholes?|bastards?|bitch\w*|pricks?|crooks?|thieves|liars?|morons?|idiots?|scum\w*|clowns?|dumbass\w*|dipshits?|leeches|losers?|bloody|ass)\b/i,
    elsewhere:
      /\b(?:accessib\w*|wheelchair|ramp|step-free|captions?|subtitles|alt text|screen reader|blind|deaf|on hold|hold music|queue|line|contest|winner|prize|raffle|comments?|review|blocked|notifications?|alerts|packaging|plastic|toilets?|restrooms?|music|noise|smoke|seats?|ads|opening hours|closed|chat ?bot|human|person|phone menu|press \d|email support|replied|discontinued|sponsor\w*|till|form)\b/i,
    access:
      /\b(?:disab(?:led|ilit)\w*|accessib\w*|wheelchairs?|mobility|ramps?|step[- ]free|blind|deaf|hearing (?:loop|aid)s?|braille|epilep\w*|migraines?|flash(?:es|ing)|guide dogs?|prams?|strollers?|bugg(?:y|ies)|sensory|autis\w+|crutches|screen reader|captions?)\b/i,
    onTheWay:
      /\b(?:in (?:pieces|bits|shards)|crushed|squashed|dented|soaked|soggy|drenched|melted|smashed|shattered|thr(?:ew|own)|tossed|chucked|over the (?:fence|gate|wall|hedge)|in the (?:rain|bins?|bushes|hedge|open|sun)|on the (?:lawn|grass|pavement|porch|roof|drive(?:way)?|doorstep|step|landing|street)|padding|bubble ?wrap|fragile|handle with care|box (?:looks?|looked|was|arrived|came)|survived)\b/i,
    comesForThem:
      /\b(?:know (?:where|which|what)\b.{0,30}\b(?:you|work|live|branch|office|park)|(?:coming|come) (?:down|over|round|for you|to (?:your|the))|wait(?:ing)? (?:outside|for (?:him|her|you))|watch your|find (?:him|her|you|out where)|(?:you['’]ll|you will|he['’]ll) (?:regret|be sorry|pay)|won['’]t like (?:it|what)|burn (?:it|the|your)|(?:smash|break|knock|punch|slap|kick) (?:your|his|her|him|the|you)|last warning|or else)\b/i,
    place:
      /\b(?:parking|car park|toilets?|restrooms?|bathrooms?|queues?|bins|litter|crowd\w*|packed|nois[ey]\w*|loud|dirty|filthy|lighting|lifts?|elevators?|escalators?|bench(?:es)?|seats?|seating|shelters?|bus stop|platform|waiting room|changing room|entrance|stairs|dress code|heating|air ?con)\b/i,
    danger:
      /\b(?:gas|carbon monoxide|sparks?|sparked|sparking|smok(?:e|ing)|electric(?:al)?|shock(?:ed|s)?|burning|overheat\w*|fire|flames?|explod\w*|swollen|fumes|sharp|chok(?:ed|ing)|brakes?)\b/i,
  },
  // How it is said, and what is no business of a company.
  manner: {
    spoils:
      /\b(?:mou?ld\w*|stale|rotten|spoiled|sour|off|raw|undercooked|cold|soggy|hair|bug|insects?|maggots?|food poisoning|got sick|made (?:me|us) (?:ill|sick)|rash|hives|expired|out of date|taste[sd]? (?:like|of)|smell(?:s|ed)?)\b/i,
    negation:
      /\b(?:(?:does|do|did|is|are|has|have|was|were|ca|wo|would|could|should)n['’]?t|cannot|can not|cant|wont|dont|doesnt|didnt|not|never|nothing|nobody|no one|none|nowhere|without)\b/i,
    absent:
      /\b(?:no (?:reply|response|answer|answers|update|explanation|apology|word|sign|help|refund|notice|warning|record|way)|nobody (?:answers|replied|responds|can)|ignored|ignoring|silence|still waiting|zero (?:help|communication|response)|ghosted|hear(?:d)? nothing|not (?:a|one) (?:single )?(?:reply|word))\b/i,
    late: /\b(?:late|delay(?:ed|s)?|overdue|still|yet|waiting|waited|wait|on hold|queue|ages|forever|never (?:arrived|came|showed|received|got|turned up)|due|supposed to|was meant to|took (?:\w+ ){0,3}(?:hours?|days?|weeks?|months?)|when (?:will|is|are)|eta|backlog|since (?:mon|tues|wednes|thurs|fri|satur|sun|yesterday|last|jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec))\w*\b/i,
    duration:
      /\b(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|half an|couple of) ?(?:\+ )?(?:mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?|business days)\b|\bday \d+\b|\ball (?:day|morning|week|night|weekend)\b/i,
    again:
      /\b(?:again|yet another|another|every (?:single )?(?:time|day|week|morning|evening|night)|each time|keeps?|kept|constantly|repeatedly|continu\w+|once more|twice|thrice|(?:\d+|two|three|four|five|six|several|multiple|many) times|(?:second|third|fourth|fifth|2nd|3rd|4th|\d+th) (?:time|replacement|attempt|call|email|one|week|day|month))\b/i,
    wrong:
      /\b(?:wrong|incorrect|mistake|instead of|not what i|mixed up|someone else['’]?s|half (?:of )?(?:my|the)|missing|incomplete|only (?:one|two|half)|different (?:one|colou?r|size|model)|mismatched|swapped)\b/i,
    promise:
      /\b(?:advertis\w*|mislead\w*|misled|promised?|guarantee\w*|supposed(?:ly)?|claims?|said|says|told|assured|listed|described|description|photos?|pictures?|label|menu|listing|fake|counterfeit|bait|false|not as|nothing like|up to|in stock|limited|unlimited|lifetime|"[^"]{2,30}")\b/i,
    mishap:
      /\b(?:spill\w*|soak\w*|wet|squashed|crushed|ruined|destroyed|lost|vanished|disappeared|gone|stolen|nicked|dropped|slipped|cut (?:my|his|her|out|off)|hurt|injur\w*|blister\w*|bruis\w*|swallowed|chok\w*|flooded|frozen|freezing|explod\w*|burst|popped|fell|falling|collapsed?|deleted|erased|wiped|corrupted|turned itself|by itself|undone|loose|upside down|dripping|in (?:pieces|bits|half|two)|empty|nothing inside|flat|stain\w*|scuffed|chipped)\b/i,
    refuses:
      /\b(?:refus\w*|reject\w*|declin\w*|denied|deny|won['’]?t (?:let|give|refund|honou?r|accept|take|help|answer|replace)|not (?:covered|allowed|eligible|valid|accepted|available|refundable|working|included)|no longer|can['’]?t (?:be|get|access|log|find|use|reach|cancel|open|see|play|connect|sign|even|hear|board|check|add)|unable to|couldn['’]?t|wouldn['’]?t|sold out|out of (?:stock|order)|closed|shut|expired|turned away|kicked out|blocked|policy|terms)\b/i,
    evades:
      /\b(?:pass(?:ed|ing)? (?:me|the buck)|bounced|transferred|loop(?:s|ing)?|round in circles|copy(?:ing)? (?:and )?past\w*|same (?:paragraph|answer|article|reply|thing)|scripted?|automated|bots?|blam(?:e[sd]?|ing)|excuse[s]?|ignor\w*|deleted my|took down|switched off|hidden?|hid|pretend\w*|denies|stonewall\w*|fob\w*|keep(?:s)? (?:saying|telling|asking)|try (?:again )?later|processing|under review|in progress|being looked|lost in|five to seven|business days|call ?back)\b/i,
    arbitrary:
      /\b(?:without (?:a |any )?(?:warning|notice|asking|telling|word|permission|consent|knocking|reason|explanation)|for no reason|suddenly|out of nowhere|randomly|out of the blue|on purpose|sneak\w*|quietly|changed (?:my|the|it)|forced|made me|making me|have to (?:pay|buy|wait|call|send))\b/i,
    meagre:
      /\b(?:only (?:one|two|half|a)|barely|hardly|not even|not one|not a single|single|just (?:one|two|a)|half (?:empty|full|the|a|of)|tiny|nada|zero|zilch|nowhere near|less than|two weeks? (?:old|in)|lasted|after (?:one|two|a|only|just))\b/i,
    mismatch:
      /\b(?:but (?:it|i|you|they|the|no|still|now|then|when|my)|yet|even though|although|instead|supposed to|meant to|should(?: have|['’]ve)|was told|they said|you said|you (?:told|promised|advertise|claim|call)|says|said|apparently|turns out|so why|how come|not what)\b/i,
    upset:
      /\b(?:disappoint\w*|frustrat\w*|annoy\w*|angry|furious|upset|unacceptable|ridiculous|terrible|horrible|awful|worst|pathetic|a joke|useless|garbage|rubbish|trash|crap|sucks?|wtf|ffs|disgust\w*|disgrace\w*|shame\w*|appalling|fed up|sick of|tired of|poor|nightmare|embarrassing|a mess|insane|absurd|bs|bullshit|stressful|shocking|shambles|hopeless|incompeten\w*|bad|hate)\b/i,
    demand:
      /\b(?:fix|sort (?:it|this|out)|explain|refund me|give (?:me|us)|answer (?:me|your|my)|call me|get back to me|reply|respond|look into|do something|take it down|stop|please (?:help|advise|fix|sort|respond|pull|call|dm|look|add|check)|need (?:help|this|my|a|an|it|to)|help( me)?|want my|i (?:want|expect|demand|need)|someone (?:please|call|help|get)|can (?:someone|somebody|you|u|i) (?:\w+ )?(?:help|fix|explain|look|get|tell|sort|call)|pls|asap|urgent\w*)\b/i,
    outrage:
      /\b(?:why (?:is|are|do|does|did|can['’]?t|won['’]?t|am|has|have|would|isn['’]?t|don['’]?t|doesn['’]?t)|how (?:is|do|can|hard|come|on earth|many times|am i)|what(?:['’]s| is| the)? (?:going on|happening|wrong|the point|hell|heck|happened|up with)|seriously|really\?|are you (?:kidding|serious|joking)|make it make sense|is (?:anyone|anybody|this)|where (?:is|are|did|do) (?:my|our|it|i)|where['’]?s|who (?:do i|is|are)|am i|since when)\b/i,
    threat:
      /\b(?:never (?:again|buying|shopping|flying|using|coming|going|ordering)|won['’]?t (?:be back|buy|be using|use|shop)|lost a customer|switch(?:ing|ed) to|cancell?ing|taking my (?:business|money)|reported?|lawyer|sue|court|ombudsman|trading standards|bbb|review|boycott|last time|avoid|moving to|leaving|done with)\b/i,
    praise:
      /\b(?:love[ds]?|loving|lovely|amazing|awesome|great|excellent|fantastic|perfect|perfectly|best|delicious|tasty|gorgeous|beautiful|favou?rite|kudos|shout ?out|impressed|recommend|happy|glad|pleased|legend|hero(?:es)?|gem|brilliant|superb|wonderful|nice|cute|pretty|comfy|smooth|works (?:great|perfectly|fine)|well done|congrat\w*|good (?:job|work)|above and beyond|made my (?:day|week)|worth (?:it|every)|adore\w*|angel|yum\w*|proud|excited)\b|[❤😍👏🥰🙌😊💕🎉]/iu,
    thanks:
      /\b(?:thanks?|thank you|thx|ty|cheers|appreciat\w*|grateful|much love|sorted now|all sorted|it works now|no worries|resolved)\b/i,
    asks: /^(?:@\w+[ ,]*)*(?:(?:hi|hey|hello|quick (?:question|one))[^a-z]*(?:@\w+ *|there|guys|team|all)?[,!. ]*)?(?:are|is|do|does|can|could|will|would|what|when|which|who|how|where|any(?:one|body)?|is there|should)\b/i,
    asksSoftly:
      /\b(?:wondering|curious|any (?:idea|chance|plans|tips|advice|recommendations?|word)|anyone (?:know|tried|used|else)|does anyone|do you (?:know|have|offer|do|ship|sell|take|accept)|is it possible|is there (?:a|any)|how (?:do|can|would|long|much|many|early) (?:i|we|you|does|do|is|it)?|can i|could i|may i|what time|looking for|would like to know|which (?:one|size|plan)|before i (?:buy|order))\b/i,
    wish: /\b(?:idea|suggest\w*|would be (?:nice|cool|great|good|awesome)|bring back|you should|petition|feature request|please (?:make|add|bring)|wish (?:you|there|they)|hope (?:you|they))\b/i,
    news: /\b(?:breaking|news|reports?(?:ed|edly)?|regulator|watchdog|study|survey|lawsuit|union|strike|merger|merging|ceo|stock|shares|earnings|announce[ds]?|launch\w*|industry|market|customers? (?:to|across)|article|thread|interview|podcast|documentary|statement|government|policy|inquiry|fined|investigation)\b/i,
    hearsay:
      /\b(?:heard|apparently|rumou?r\w*|look it up|banned in|they (?:put|say)|people say|supposedly|spread|pass it on|word is|swears|no idea if|not sure if true|friend of a friend|saw a post|someone (?:said|on my))\b/i,
    promo:
      /\b(?:we['’]?re|we are|our (?:new|team|store|podcast|menu|app)|join us|follow us|giveaway|win|sale|% off|discount|hiring|apply|open(?:ing)? (?:day|a|our)|now (?:available|live|open)|check out|link in|sign up|free|happy to announce|introducing|tickets free|selling|for sale|tips|how to|guide|come (?:and )?(?:try|say|see)|see you|learn more|read more|via|blog|watch|live now|dm us|send us|let us know|in touch shortly)\b/i,
    people:
      /\b(?:my|our|his|her|the) (?:mom|mum|mother|dad|father|parents|brother|sister|cousin|uncle|aunt|grandma|gran|husband|wife|boyfriend|girlfriend|ex|partner|roommate|flatmate|friends?|boss|coworkers?|colleague|professor|teacher|neighbou?rs?|landlord|kids?|son|daughter|baby|cat|dog|ref|coach|team)\b|\b(?:he|she) (?:\w+)|\bgroup (?:project|chat)\b/i,
    publicLife:
      /\b(?:government|politic\w*|president|senator|congress|mayor|governor|council|minister|parliament|election|vote|party|taxes|police|law|country|america|trump|biden|democrats?|republicans?|city hall|war|nation)\b/i,
    leisure:
      /\b(?:game day|match|season|team|goal|goalkeeper|ref|refs|defen[cs]e|quarterback|coach|league|score[ds]?|playoffs|concert|band|finale|character|plot|actor|singer|celebrit\w*|show|book|reading)\b/i,
    daily:
      /\b(?:tired|sleep|sleeping|asleep|bed|nap|monday|weekend|homework|exam|thesis|class|school|gym|diet|workout|headache|hangover|weather|rain|rainy|snow|hot today|traffic|commute|brain|life|heart|knees?|back hurts|cooking|hungry|drunk|crush|dating|wedding|vacation|beach|sunset|feeling|mood)\b/i,
    selfTalk:
      /\bmy (?:brain|life|love life|heart|motivation|mood|bank account|will to live|sleep|body|soul|attention span|mental health|social battery|patience|memory|sourdough|plants?)\b|\b(?:i am|i'm|i) (?:never|so|such a|not) (?:\w+ ){0,2}(?:tired|hungry|bored|old|proud|single|sad)\b/i,
    mine: /\b(?:i|i['’]?ve|i['’]?m|my|me|we|our|us)\b/i,
    you: /\b(?:you|your|you['’]?re|you['’]?ve|u|ur|y['’]?all|yall)\b/i,
    swear:
      /\b(?:fuck\w*|fck|shit\w*|damn|hell|assholes?|bastards?|bitch\w*|pricks?|crooks?|thieves|liars?|morons?|idiots?|scum\w*|clowns?|dumbass\w*|dipshits?|leeches|losers?|bloody|ass)\b/i,
    laugh: /\b(?:lol|lmao|haha\w*|rofl)\b|😂|🤣/i,
    angryMark: /\?\?|!!|\?!|😡|🤬|😤|🙄|👎|😭|☹|🙃/u,
    shout: /\b[A-Z]{4,}\b(?:.*\b[A-Z]{3,}\b)/s,
    dots: /\.{3}|…/,
    irony:
      /\b(?:congrat\w*|brilliant|lovely of|how generous|thanks for (?:nothing|that)|great (?:job|work|timing|communication)|nice (?:one|job|touch)|way to go|apparently|wow|classy|good (?:one|luck)|shout ?out|love (?:how|when|that)|so (?:generous|kind)|at this point|truly|really appreciate)\b/i,
    otherHandle: /^(?:@\w+ )*@(?!\w*(?:support|help|care|service|official|store|shop))\w+/i,
    mention: /@\w{2,}/,
    companyVoice:
      /\b(?:we(?:['’]re| are| apologi[sz]e| hear you| added| never| appreciate|['’]ll|['’]ve| will| have)|our (?:team|support|developers|drivers|engineers|stores?|branches|menu|shop|manager|privacy|new)|your (?:refund|parcel|order|booking) (?:was|is|will|has)|(?:dm|message|send|contact|let|call) us|sorry (?:for the|to hear|about)|thanks? (?:you )?(?:for|to) (?:telling|reaching|your|the|letting|everyone)|happy to help|come back|new in)\b/i,
    link: /https?:|\blink$|\bURL\b/,
    hashtag: /#\w/,
    endsAsking: /\?[^a-z0-9]*$/i,
    short: /^.{0,30}$/s,
    long: /^.{110,}/s,
  },
};

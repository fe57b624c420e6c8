/** Words that brand hashtags are made of; enough to tell a compound from one long word. */
export const HASHTAG_WORDS: ReadonlySet<string> = new Set(
  `about accessibility accessible action active advent africa all america and animal april art asia august autumn award awareness
  baby back bake baking beach beauty before begin behind best better big bike birthday black blue board book books brand bread
  breakfast brew brunch build building business buy cafe cake calendar camp campaign cancer candle car care career cars cat cats
  celebrate challenge change charity chat children christmas city class classic clean climate cloud club coffee color colour
  community company conference cook cooking cool craft crafts creative culture customer customers daily dance data day days december
  deals deep delivery design designer dev developer diet digital dinner disability diversity dog dogs done donate dream drink drive
  earth easter eat eco edition education electric employee energy engineering environment equality event events every everyday fall
  family fan fans farm fashion fast february feel festival film finance find first fit fitness five flash flower flowers follow food
  foodie for forest free fresh friday friend friends from fruit fun future gadget game games garden get gift gifts girl girls give
  giving go goals gold good great green grow growth guide hair halloween hand happy harvest have health healthy heart help here hero
  high history holiday holidays home homes hot hour house how human icon idea ideas impact in inclusion inclusive industry innovation
  inside inspiration instant international interview into is it january jobs join journey july june just keep kids kitchen know korea
  korean lab labor language launch law lead leader leaders leadership learn learning library life light like line literacy live living
  local london look love made make maker makers making man march market marketing may media medicine meet men mental mid mind mobile
  moment monday money month more morning mother mothers motivation mountain move movie museum music my nation national nature
  network never new news next night no november now nurse ocean october of off office on one online open opening organic our out
  outdoor over own paper park part partner partners party peace people pet pets photo photography picture pink place plan planet
  plant plants play podcast poetry pop positive post power present pride print product project public quality quiz race read reading
  ready real recipe recipes recycle red remote research rest retail review ride right road run running safe safety sale sales
  saturday save saving school science sea season secret security self september series service seoul share shop shopping show simple
  skin sky sleep slow small smart smile snow social software soft sound space special spirit sport sports spring staff stage star
  start startup stay steps stock stop store stores stories story street strong student students studio study style summer sun sunday
  super support sustainability sustainable sweet take talk tea teacher team tech technology test thank thanks the think throwback
  thursday time tip tips to today together tomorrow top tour town toy track trade train training travel tree trend trip tuesday turn
  under unity up update urban us user vacation valentine value vegan video view village visit vlog volunteer vote walk want war warm
  waste water way we wear web wednesday week weekend weekly welcome well wellbeing wellness what when white who why wild win wine winter
  wish with woman women wonder wood word words work workers working workplace works workshop world worldwide yard year years yoga you
  young your youth zero zone`.split(/\s+/),
);

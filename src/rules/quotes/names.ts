const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words in the name of a body. */
export const BODY_WORDS = words(
  'university institute college school high academy inc corp corporation company co ltd llc plc ag gmbh group bank securities equities capital holdings partners productions machine records studios department ministry office agency bureau committee council commission court congress senate parliament government administration party coalition alliance union association federation foundation society league club team times post news journal herald tribune press media network center centre museum hospital church police army navy force service services authority board house initiative program programme project fund security entertainment development management community report reports index survey airlines motors energy systems technologies labs laboratory insurance award awards prize festival twitter facebook google apple amazon microsoft tesla nato reuters bbc cnn guardian partei universität ministerium université ministère gouvernement universidad ministerio gobierno università ministero universidade ministério',
);

/** Names of places that look like a person's. */
export const PLACE =
  /^(?:New|North|South|East|United|San|Santa|Los|Las|Saudi|Puerto|White|Wall|Supreme|Silicon) |Hong Kong|Sri Lanka|Costa Rica|(?:North|South|Latin|Central) America| (?:Island|Virginia|Carolina|Dakota|Columbia|Ireland|Australia|Africa|Korea|Territory|Province)$/;

/** Words that begin a sentence before its subject. */
export const BEFORE_SUBJECT = words(
  'although though because since until if once before despite then now so yet still also why how where with by from to or without during following upon what enter meet like unlike both even',
);

/** Families' names that stand before the given name. */
export const FAMILY_FIRST = words(
  'xi wang zhang liu chen zhao zhou xu kim choi jung yoon jang kwon hwang nguyen tran',
);

/** Other capitalised words that are no names by themselves. */
export const NOT_NAMES = words(
  "i i'm i’m i've i’ve i'll i’ll i'd i’d you he she it we they the a an this that these those there here what when who but and as at for in into of on after while however meanwhile today yesterday tomorrow no not yes well oh ok okay one two three four five six seven eight nine ten many most some any all both each every few several other another more less my your his her its our their monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr english french german american british chinese russian canadian european african asian republican republicans democrat democrats democratic internet wi-fi covid covid-19 christmas easter hours earlier later last next asked according instead perhaps maybe among under over about just only even speaking writing reached responding",
);

/** Commonest first names (census lists), for pronouns only. */
export const MALE = words(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas peter zachary kyle walter ethan jeremy harold keith christian roger noah terry sean austin carl arthur lawrence dylan jesse jordan bryan billy joe bruce gabriel logan albert willie alan juan wayne elijah randy roy vincent ralph eugene russell bobby mason philip louis boris keir joe barack bill bob tom tim jim mike steve dave dan chris matt nick alex ben sam tony ken jeff greg fred luke simon martin ian neil graham colin stuart craig derek trevor nigel liam oliver harry charlie leo max felix lucas marco mario luigi giovanni paolo carlos luis miguel pedro jorge antonio francisco manuel javier pablo diego fernando rafael sergio andres hans klaus jürgen wolfgang stefan thomas markus uwe olaf friedrich jean pierre michel emmanuel françois jacques philippe nicolas vladimir sergei dmitry ivan alexei volodymyr mohammed muhammad mohamed ahmed ali hassan omar abdul ibrahim wei hiroshi takashi kenji cam jared elon jeremy dominic owen rusmik sanjiv pankaj marcelo gordon vlad kurt phil ron don ray todd marcus glenn barry ted danny jimmy johnny tommy andy rob rick doug pete seth shane travis evan julian victor hugh',
);
export const FEMALE = words(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori anne jane kate claire lucy zoe chloe ellie molly taylor hillary kamala nikki theresa angela ursula annalena sahra marine ségolène anne-hidalgo isabel carmen ana lucia sofia elena marta pilar rosa giulia chiara francesca giorgia mette sanna magdalena greta olga natalia svetlana tatiana ekaterina fatima aisha mariam layla priya indira yuki sakura mei ling ilhan alexandria kristi ally carrie gwynne sonya mira jodie hope beth jill heidi tina dawn wendy tracy paula rose ellen sally erin lynn louise monica sheila holly vanessa melanie annie katie alison fiona leah sophie meghan kylie gal serena venus naomi',
);

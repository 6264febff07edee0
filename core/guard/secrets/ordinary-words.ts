/** Words that follow "password is", "password:" in ordinary talk and so are not passwords by themselves. */
const ordinary = new Set(
  (
    'a an the this that these those it its i im ive my me mine you your yours he she his her we our us they their them ' +
    'one two three four five six ten both all any some every each other another more most much many few none nothing ' +
    'something anything everything what whats which who whom whose when where why how if whether because since so as ' +
    'at by for from in into of off on onto out over to under up with without within about after before between during ' +
    'until till through per via and or but nor yet than then also too either neither only just even still already ' +
    'again always never ever now today tomorrow yesterday here there not no yes yeah ok okay sure na nope maybe ' +
    'perhaps probably definitely really very quite rather almost nearly exactly totally completely once twice soon ' +
    'be am is are was were been being do does did done doing have has had having will would shall should can could ' +
    'may might must wont cant dont doesnt didnt isnt wasnt arent wouldnt shouldnt couldnt cannot please plz pls thanks ' +
    'thank help need needs want wants like try trying get gets got give make makes made keep keeps kept let lets say ' +
    'says said tell told ask asks asked see sees saw seen look show shows shown know knows knew known think go goes ' +
    'gone went come came take took taken send sends sent enter entered type typed set put use uses used work works ' +
    'worked reset change changes update updates forgot forget forgotten remember recover recovery restore lost lose ' +
    'wrong right correct incorrect invalid valid false true error errors fail fails failed failure issue issues ' +
    'problem problems trouble bug question questions request required optional requirement requirements rule rules ' +
    'policy reason title subject topic category message text field form page link button screen option box email mail ' +
    'phone mobile sms account login logon signin signup log sign register user users username name id uid field-name ' +
    'good bad great fine nice poor best better worse worst new old same different similar equal strong weak stronger ' +
    'weaker long short longer shorter big small simple easy easier hard difficult complex complicated safe secure ' +
    'unsafe insecure private public secret hidden visible open closed locked unlocked blocked banned disabled enabled ' +
    'active inactive empty blank missing null undefined unknown default temporary permanent expired broken stuck dead ' +
    'down slow fast late early fake real main backup personal compromised hacked stolen leaked exposed breached ' +
    'changed saved stored accepted rejected confirmed verified refused denied allowed needed hashed encrypted ' +
    'redacted removed unique case sensitive alphanumeric numeric important necessary possible impossible available ' +
    'useless annoying fucking damn bullshit crap shit pathetic insane crazy weird strange odd funny mess history hint ' +
    'manager protection security protected provided given below above following attached enclosed tbd tba asap etc ' +
    'eg ie vs kyc api ios android chrome google windows iphone app apps web website site support staff admin agent ' +
    'team bot telegram whatsapp binance time times day days week month year hour hours minute minutes ago because ' +
    'instead correctly unable able sorry hi hello hey dear sir madam bro guys everyone anyone someone nobody people ' +
    'stop stopped start started add added delete deleted remove click clicked press pressed tap check checked checking ' +
    'wait waiting pending processing loading input string integer number value values type object array nan bool int ' +
    'char varchar digit digits letter letters character characters symbol symbols word words ps nb fyi idk lol omg ' +
    'however therefore otherwise though although cheers regards wtf fuck random stuff whatever anyway accidentally gibberish up-to-date out-of-date outdated obsolete'
  ).split(' '),
);

/** Endings by which English says a property or an action. */
const describing = /(?:ing|ed|ly|able|ible|ful|less|ous|ive|tion|ment|nt)$/;
/** After a colon and with nothing behind it only the plainest of those: "password: dragonfly" is a password. */
const plainlyDescribing = /(?:ing|ed|able|ible)$/;

/**
 * Whether a plain word more likely goes on with the sentence than gives a secret away.
 * @param standsAlone it follows a colon and nothing follows it
 */
export function isOrdinaryWord(raw: string, standsAlone = false): boolean {
  const bare = raw.toLowerCase().replace(/[!?.,'’]/g, '');
  const first = raw.toLowerCase().split(/[-/.,]/)[0] ?? bare;
  return ordinary.has(bare) || ordinary.has(first) || (standsAlone ? plainlyDescribing : describing).test(bare);
}

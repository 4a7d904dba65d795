/** What a language says around direct speech. Regular-expression sources; words match whole and without case. */
export interface SpeechWords {
  /** Verbs of saying, all forms that print speech. */
  cues: string;
  /** Auxiliaries and adverbs that may stand between the subject and the verb. */
  between?: string;
  /** Forms that lean on another verb for their subject («…, adding: “…”»). */
  leaning?: string;
  he: string;
  she: string;
  they: string;
  /** Titles and jobs that stand before a name and are not part of it. */
  titles: string;
  /** Nouns for a person or body whose name is elsewhere («the minister», «a spokeswoman»). */
  persons: string;
  /** What introduces a source («according to»). */
  accordingTo?: string;
}

/** English. Verbs: those of news writing (a list that grows by cases in the tests). */
const en: SpeechWords = {
  cues: 'sa(?:id|ys?)|told|tells?|add(?:s|ed)|ask(?:s|ed)|answer(?:s|ed)|argue[sd]|announced?s?|assert(?:s|ed)|assured?s?|acknowledged?s?|admit(?:s|ted)|agree[sd]|allege[sd]|began|boast(?:s|ed)|call(?:s|ed)|cautioned|claim(?:s|ed)|comment(?:s|ed)|complain(?:s|ed)|conclude[sd]|concede[sd]|confirm(?:s|ed)|confess(?:es|ed)|continue[sd]|counter(?:s|ed)|cried|declare[sd]|denied|denies|describe[sd]|emphasi[sz]e[sd]|exclaim(?:s|ed)|explain(?:s|ed)|insist(?:s|ed)|instruct(?:s|ed)|joke[sd]|lament(?:s|ed)|maintain(?:s|ed)|mention(?:s|ed)|mused?|note[sd]|observe[sd]|offered|posted|pledge[sd]|plead(?:s|ed)|point(?:s|ed) out|predict(?:s|ed)|proclaim(?:s|ed)|promise[sd]|protest(?:s|ed)|quipped|recall(?:s|ed)|recount(?:s|ed)|reiterate[sd]|remark(?:s|ed)|remember(?:s|ed)|repeat(?:s|ed)|replie[sd]|report(?:s|ed)|respond(?:s|ed)|retort(?:s|ed)|reveal(?:s|ed)|shout(?:s|ed)|stat(?:es|ed)|stress(?:es|ed)|suggest(?:s|ed)|summed up|swore|testif(?:ies|ied)|thinks?|thought|tweet(?:s|ed)|urge[sd]|vow(?:s|ed)|warn(?:s|ed)|wonder(?:s|ed)|writes?|wrote|went on|captioned|shared|cheered|chimed in|depicted|accused|read|reads|whispered|yelled|screamed|mocked|texted|emailed|vented|cited|lauded|praised|hailed|thanked|branded|blasted|slammed|dismissed|characteri[sz]ed|likened|labell?ed|hinted|estimates?|estimated|notified|quoted as saying|believes?',
  leaning:
    'saying|adding|warning|noting|stating|declaring|telling|writing|calling|explaining|arguing|describing|insisting|claiming|asking|urging|tweeting|announcing|pointing out|stressing|suggesting|joking|concluding|vowing|promising|admitting|citing',
  he: 'he|him',
  she: 'she|her',
  they: 'they|it|we',
  titles:
    'president|vice|prime|minister|foreign|secretary|general|sen|senator|rep|representative|congress(?:man|woman)|gov|governor|mayor|dr|mr|mrs|ms|miss|sir|dame|lord|lady|prof|professor|judge|justice|chief|executive|officer|ceo|cfo|coo|cto|chair(?:man|woman|person)?|director|manager|head|coach|captain|capt|lt|col|gen|maj|sgt|sheriff|deputy|attorney|u\\.?s\\.?|u\\.?k\\.?|eu|un|commissioner|ambassador|chancellor|king|queen|prince|princess|pope|archbishop|bishop|rev|reverend|father|sister|spokes(?:man|woman|person)|analyst|author|lead|study|co-author|actor|actress|singer|editor|founder|co-founder|owner|lawyer|detective|inspector|superintendent|constable|speaker|leader|democratic?|republican|labou?r|conservative|tory|former|ex|then|press|white|house|state|taliban|insider|host|the|a|an|its?|his|her|their|our|but|and|as|when|while|after|in|at|on|for|on monday|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  persons:
    "(?:the|an?|one|another|his|her|its|their|(?:two|three|several|some|many|other))\\s+(?:[\\w’'-]+\\s+){0,4}?(?:spokes(?:man|woman|person|people)|minister|president|official|officials|officers?|users?|commenters?|statement|report|letter|lawyers?|attorney|mother|father|wife|husband|son|daughter|brother|sister|singer|actor|actress|star|author|authors|researchers?|scientists?|experts?|analysts?|company|group|agency|ministry|department|court|judge|police|coach|man|woman|patient|witness|neighbou?r|resident|source|person|filing|lawsuit|website|newspaper|band|team|union|committee|council|commission|government|military|army|embassy|office|organi[sz]ation|charity|firm|bank|manager|director|doctor|teacher|student|fan|driver|owner|politician|senator|mayor|governor|prosecutors?|investigators?|post|tweet|memo|email|release|players?|lawmakers?|campaign)|officers|police|officials|prosecutors|authorities|investigators|experts|researchers|scientists|witnesses",
  accordingTo: 'according to|in the words of|as .{1,30} put it',
};

const de: SpeechWords = {
  cues: 'sagt(?:e|en)?|gesagt|erklärt(?:e|en)?|betont(?:e|en)?|kritisiert(?:e|en)?|forder(?:t|te|ten)|warn(?:t|te|ten)|gewarnt|teilt(?:e|en)? mit|schr(?:ieb|eibt|ieben)|geschrieben|mein(?:t|te|ten)|antwortet(?:e|en)?|fragt(?:e|en)?|rief|ruft|füg(?:t|te) hinzu|ergänzt(?:e|en)?|kündigt(?:e|en)? an|behauptet(?:e|en)?|bekräftigt(?:e|en)?|berichtet(?:e|en)?|bestätigt(?:e|en)?|erzählt(?:e|en)?|äußer(?:t|te|ten) sich|zitiert|klagt(?:e|en)?|lobt(?:e|en)?|versicher(?:t|te|ten)|verspr(?:ach|icht)|heißt es|hieß es|so|urteilt(?:e|en)?|räumt(?:e|en)? ein|sprach|spricht|twittert(?:e|en)?',
  between: 'hat|haben|hatte|hatten|auch|dann|weiter|zudem|ferner|außerdem|am|noch|aber',
  he: 'er',
  she: 'sie',
  they: 'es|man',
  titles:
    'präsident(?:in)?|us|bundes\\p{L}+|minister(?:in)?|außen\\p{L}+|innen\\p{L}+|finanz\\p{L}+|gesundheits\\p{L}+|wirtschafts\\p{L}+|verteidigungs\\p{L}+|kanzler(?:in)?|ministerpräsident(?:in)?|(?:ober)?bürgermeister(?:in)?|herr|frau|dr|prof|professor(?:in)?|chef(?:in)?|\\p{L}+chef(?:in)?|sprecher(?:in)?|\\p{L}+sprecher(?:in)?|trainer(?:in)?|der|die|das|ein|eine|sein|seine|ihr|ihre|papst|könig(?:in)?|richter(?:in)?|anwalt|anwältin|autor(?:in)?|direktor(?:in)?|leiter(?:in)?|\\p{L}+leiter(?:in)?|vorsitzende[rn]?|experte|expertin|\\p{L}+experte|\\p{L}+expertin|forscher(?:in)?|\\p{L}+forscher(?:in)?|laut|so|und|am|im|wie',
  persons:
    '(?:der|die|das|ein|eine|sein|seine|ihr|ihre)\\s+(?:\\p{L}+\\s+){0,2}?(?:sprecher(?:in)?|\\p{L}+sprecher(?:in)?|minister(?:in)?|\\p{L}+minister(?:in)?|präsident(?:in)?|kanzler(?:in)?|polizei|regierung|behörde|\\p{L}+amt|ministerium|unternehmen|verein|mann|frau|zeuge|zeugin|anwalt|anwältin|richter(?:in)?|trainer(?:in)?|forscher(?:in)?|bürgermeister(?:in)?|mitteilung|erklärung|bericht|mutter|vater)',
};
const fr: SpeechWords = {
  cues: 'dit|disait|disent|déclar(?:e|é|ée|ait|aient)|affirm(?:e|é|ait|ent)|expliqu(?:e|é|ait|ent)|ajout(?:e|é|ait)|assur(?:e|é|ait|ent)|soulign(?:e|é|ait)|préven(?:u|ait)|averti(?:t|ssait)?|estim(?:e|é|ait|ent)|indiqu(?:e|é|ait)|précis(?:e|é|ait)|rappel(?:le|é|ait)|répond(?:u|ait)?|lanc(?:e|é)|lançait|dénonc(?:e|é)|regrett(?:e|é|ait)|insist(?:e|é|ait)|écri(?:t|vait)|confi(?:e|é|ait)|racont(?:e|é|ait)|témoign(?:e|é)|conclu(?:t|ait)?|demand(?:e|é|ait)|poursui(?:t|vi|vait)|martel(?:le|é)|reconn(?:aît|u|aissait)|annonc(?:e|é)|résum(?:e|é)|not(?:e|é|ait)|souri(?:t|ait)?|tweet(?:e|é)|fait valoir|fait savoir|commente|commenté|promet|promis|selon',
  between: 'a|ont|avait|avaient|est|ainsi|encore|aussi|également|notamment|alors|toutefois|en',
  he: 'il',
  she: 'elle',
  they: 'ils|elles|on',
  titles:
    'président(?:e)?|premier|première|ministre|chef(?:fe)?|m|mme|monsieur|madame|dr|pr|maire|procureur(?:e)?|député(?:e)?|sénateur|sénatrice|directeur|directrice|porte-parole|avocat(?:e)?|entraîneur|secrétaire|général(?:e)?|le|la|les|l|un|une|son|sa|ses|pape|roi|reine|juge|professeur(?:e)?|économiste|auteur(?:e)?|selon|et|mais|pour|en',
  persons:
    "(?:le|la|les|l['’]|un|une|son|sa)\\s*(?:[\\p{L}’'-]+\\s+){0,2}?(?:ministre|président(?:e)?|porte-parole|police|gouvernement|ministère|entreprise|groupe|association|syndicat|avocat(?:e)?|juge|procureur(?:e)?|maire|témoin|communiqué|homme|femme|mère|père|entraîneur|chercheur|chercheuse|directeur|directrice|parquet|préfecture|chef de l['’]État)",
};
const es: SpeechWords = {
  cues: 'dijo|dice|dicho|decía|dijeron|dicen|afirm(?:a|ó|ado|aron|aba)|asegur(?:a|ó|ado|aron|aba)|declar(?:a|ó|ado|aron)|explic(?:a|ó|ado|aron|aba)|añad(?:e|ió|ido|ieron)|agreg(?:a|ó|ado)|señal(?:a|ó|ado|aron)|indic(?:a|ó|ado|aron)|advirt(?:ió|ieron)|advierte|advertido|subray(?:a|ó|ado)|destac(?:a|ó|ado)|insist(?:e|ió|ido)|reconoc(?:e|ió|ido)|sostuvo|sostiene|coment(?:a|ó|ado)|cont(?:ó|aba)|cuenta|preguntó|pregunta|respond(?:e|ió|ido)|escrib(?:e|ió)|escrito|pidió|pide|pedido|manifest(?:ó|ado)|anunci(?:a|ó|ado)|denunci(?:a|ó|ado)|lament(?:a|ó|ado)|concluy(?:e|ó)|concluido|record(?:ó|ado)|recuerda|zanj(?:a|ó)|apunt(?:a|ó|ado)|recalc(?:a|ó|ado)|relat(?:a|ó)|opin(?:a|ó)|admit(?:e|ió|ido)|prometió|exclamó|según|tuiteó',
  between:
    'ha|han|había|habían|también|además|luego|después|así|por su parte|el lunes|el martes|el miércoles|el jueves|el viernes|este',
  he: 'él',
  she: 'ella',
  they: 'ellos|ellas|ello',
  titles:
    'president[ea]|primer|primera|ministr[oa]|vicepresident[ea]|secretari[oa]|general|portavoz|alcalde|alcaldesa|señora?|sr|sra|dr|dra|don|doña|juez|jueza|fiscal|director|directora|diputad[oa]|senador|senadora|entrenador|técnico|jefe|jefa|líder|profesor|profesora|el|la|los|las|un|una|su|sus|papa|rey|reina|abogad[oa]|escritor|escritora|según|y|pero|en',
  persons:
    '(?:el|la|los|las|un|una|su)\\s+(?:\\p{L}+\\s+){0,2}?(?:ministr[oa]|president[ea]|portavoz|policía|gobierno|ministerio|empresa|grupo|asociación|sindicato|abogad[oa]|juez|jueza|fiscal|fiscalía|alcalde|alcaldesa|testigo|comunicado|hombre|mujer|madre|padre|entrenador|técnico|investigador|investigadora|director|directora|mandatario|mandataria|escritor|escritora)',
};
const it: SpeechWords = {
  cues: 'ha detto|disse|dice|dicono|detto|dichiarato|ha dichiarato|dichiara|afferm(?:a|ato|ò)|spieg(?:a|ato|ò)|aggiun(?:ge|to|se)|sottoline(?:a|ato)|ricord(?:a|ato)|racconta(?:to)?|scri(?:ve|tto|sse)|commenta(?:to)?|assicura(?:to)?|avver(?:te|tito)|conclu(?:de|so|se)|rispo(?:nde|sto|se)|prosegu(?:e|ito)|ribadi(?:sce|to)|osserva(?:to)?|sostiene|sostenuto|annuncia(?:to)?|denuncia(?:to)?|chiede|chiesto|ammett?e|ammesso|precisa(?:to)?|insist(?:e|ito)|esclama(?:to)?|replica(?:to)?|secondo',
  between: 'ha|hanno|aveva|è|poi|anche|ancora|inoltre|invece|così',
  he: 'lui|egli',
  she: 'lei|ella',
  they: 'loro|essi',
  titles:
    'president[ei]|presidentessa|premier|ministr[oa]|sindac[oa]|segretari[oa]|vicepremier|onorevole|signora?|dott|prof|professore(?:ssa)?|direttore|direttrice|portavoce|allenatore|tecnico|giudice|procuratore|avvocat[oa]|leader|capo|il|la|lo|i|le|gli|l|un|una|uno|suo|sua|papa|re|regina|senatore|senatrice|deputat[oa]|secondo|e|ma|per',
  persons:
    "(?:il|la|lo|l['’]|i|gli|le|un|una|uno)\\s*(?:\\p{L}+\\s+){0,2}?(?:ministr[oa]|president[ei]|premier|portavoce|polizia|governo|ministero|azienda|gruppo|associazione|sindacato|avvocat[oa]|giudice|procura|sindac[oa]|testimone|comunicato|uomo|donna|madre|padre|allenatore|tecnico|ricercatore|ricercatrice|direttore|direttrice)",
};
const pt: SpeechWords = {
  cues: 'disse|diz|dizem|disseram|dito|afirm(?:a|ou|aram|ado)|declar(?:a|ou|aram)|explic(?:a|ou|aram)|acrescent(?:a|ou)|destac(?:a|ou)|ressalt(?:a|ou)|alert(?:a|ou)|garant(?:e|iu)|cont(?:a|ou)|escrev(?:e|eu)|coment(?:a|ou)|respond(?:e|eu)|pergunt(?:a|ou)|complet(?:a|ou)|avali(?:a|ou)|defend(?:e|eu)|critic(?:a|ou)|lament(?:a|ou)|anunci(?:a|ou)|conclu(?:i|iu)|lembr(?:a|ou)|reconhec(?:e|eu)|admit(?:e|iu)|sublinh(?:a|ou)|referiu|frisou|adiant(?:a|ou)|relat(?:a|ou)|observ(?:a|ou)|apont(?:a|ou)|informou|prometeu|reforç(?:a|ou)|segundo',
  between: 'tem|têm|tinha|também|ainda|depois|então|já|na|no|nesta|neste',
  he: 'ele',
  she: 'ela',
  they: 'eles|elas',
  titles:
    'president[ea]|primeir[oa]|primeiro-ministro|primeira-ministra|ministr[oa]|governador|governadora|prefeit[oa]|secretári[oa]|senhora?|sr|sra|dr|dra|deputad[oa]|senador|senadora|diretor|diretora|porta-voz|técnico|treinador|juiz|juíza|procurador|procuradora|advogad[oa]|delegad[oa]|professor|professora|líder|o|a|os|as|um|uma|seu|sua|papa|rei|rainha|segundo|e|mas|em',
  persons:
    '(?:o|a|os|as|um|uma|seu|sua)\\s+(?:\\p{L}+\\s+){0,2}?(?:ministr[oa]|president[ea]|porta-voz|polícia|governo|ministério|empresa|grupo|associação|sindicato|advogad[oa]|juiz|juíza|procurador|procuradora|prefeit[oa]|testemunha|nota|comunicado|homem|mulher|mãe|pai|técnico|treinador|pesquisador|pesquisadora|diretor|diretora)',
};
const nl: SpeechWords = {
  cues: 'z(?:ei|egt|eiden|eggen)|gezegd|vertel(?:t|de|den)|verklaar(?:t|de)|leg(?:t|de)(?: uit)?|schr(?:ijft|eef)|vindt|vond|meldt|meldde|waarschuw(?:t|de)|benadrukt(?:e)?|reageer(?:t|de)|stel(?:t|de)|voeg(?:t|de)(?: eraan)? toe|aldus|antwoord(?:t|de)|vraagt|vroeg|klaagt|klaagde|belooft|beloofde|erken(?:t|de)|laat weten|liet weten|denkt|dacht|concludeer(?:t|de)|twittert|volgens',
  between: 'heeft|hebben|had|hadden|ook|dan|nog|verder|dinsdag|woensdag|maandag',
  he: 'hij',
  she: 'zij|ze',
  they: 'het|men',
  titles:
    'minister|premier|president|minister-president|staatssecretaris|burgemeester|meneer|mevrouw|dr|prof|hoogleraar|woordvoerder|voorzitter|directeur|trainer|coach|rechter|advocaat|officier|onderzoeker|de|het|een|zijn|haar|hun|koning|koningin|paus|kamerlid|partijleider|fractievoorzitter|bondscoach|volgens|en|maar',
  persons:
    '(?:de|het|een|zijn|haar)\\s+(?:\\p{L}+\\s+){0,2}?(?:minister|premier|president|woordvoerder|woordvoerster|politie|regering|ministerie|bedrijf|groep|vereniging|vakbond|advocaat|rechter|burgemeester|getuige|verklaring|man|vrouw|moeder|vader|trainer|coach|onderzoeker|directeur|voorzitter|gemeente)',
};
const sv: SpeechWords = {
  cues: 's(?:a|äger|ade)|berätta(?:r|de)|förklara(?:r|de)|skriv(?:er)?|skrev|mena(?:r|de)|hävda(?:r|de)|varna(?:r|de)|tillägg(?:er)?|tillade|svara(?:r|de)|fråga(?:r|de)|uppge(?:r)?|uppgav|anser|ansåg|konstatera(?:r|de)|betona(?:r|de)|meddela(?:r|de)|utropa(?:r|de)|påpeka(?:r|de)|lova(?:r|de)|enligt',
  between: 'har|hade|också|då|vidare|även|i|på',
  he: 'han',
  she: 'hon',
  they: 'de|det|man|hen',
  titles:
    'statsminister(?:n)?|minister(?:n)?|utrikesminister(?:n)?|finansminister(?:n)?|president(?:en)?|herr|fru|dr|professor|talesperson|talesman|presstalesperson|ordförande|partiledare(?:n)?|chef|direktör|tränare(?:n)?|förbundskapten(?:en)?|åklagare(?:n)?|advokat(?:en)?|domare|forskare(?:n)?|vd|kung|drottning|påve|en|ett|hans|hennes|enligt|och|men',
  persons:
    '(?:polisen|regeringen|ministern|statsministern|presidenten|talespersonen|företaget|mannen|kvinnan|åklagaren|advokaten|tränaren|vittnet|kommunen|forskaren|mamman|pappan|(?:en|ett|hans|hennes)\\s+(?:\\p{L}+\\s+)?(?:talesperson|polis|man|kvinna|vittne|forskare|advokat))',
};
const pl: SpeechWords = {
  cues: 'powiedzia(?:ł|ła|ło|li|ły)|mówi(?:ł|ła|li|ą)?|stwierdzi(?:ł|ła|li)|stwierdza|doda(?:ł|ła|li|je)|podkreśli(?:ł|ła|li)|podkreśla|zaznaczy(?:ł|ła|li)|zaznacza|oświadczy(?:ł|ła|li)|oświadcza|wyjaśni(?:ł|ła|li|a)|ocenia|oceni(?:ł|ła|li)|napisa(?:ł|ła|li)|pisze|zapewni(?:ł|ła|li|a)|ostrzeg(?:ł|ła|a|li)|przyzna(?:ł|ła|je)|odpowiedzia(?:ł|ła|li)|odpowiada|zapyta(?:ł|ła)|pyta|przekaza(?:ł|ła|li)|poinformowa(?:ł|ła|ło|li)|skomentowa(?:ł|ła)|komentuje|opowiada|tłumaczy(?:ł|ła)?|apelowa(?:ł|ła)|apeluje|uważa|twierdzi|zdaniem|według',
  between: 'też|także|również|potem|następnie',
  he: 'on',
  she: 'ona',
  they: 'oni|one|ono',
  titles:
    'premier|prezydent(?:ka)?|minister|ministra|wicepremier|marszałek|pan|pani|dr|prof|profesor|rzecznik|rzeczniczka|burmistrz|wójt|poseł|posłanka|senator|dyrektor(?:ka)?|szef(?:owa)?|trener(?:ka)?|sędzia|prokurator|adwokat|mecenas|lider(?:ka)?|prezes|papież|król|królowa|według|i|a|ale|spraw|zagranicznych|zdrowia',
  persons:
    '(?:rzecznik|rzeczniczka|minister|premier|prezydent|policja|rząd|ministerstwo|firma|świadek|mężczyzna|kobieta|matka|ojciec|trener|sędzia|prokuratura|dyrektor|burmistrz|komunikat|ekspert|ekspertka|adwokat)(?:\\s+(?:policji|rządu|prokuratury|resortu|klubu|szpitala|firmy))?',
};
const ru: SpeechWords = {
  cues: 'сказа(?:л|ла|ли|но)|говор(?:ит|ил|ила|или|ят)|заяв(?:ил|ила|или|ило|ляет|лял)|отмет(?:ил|ила|или|ило)|отмечает|добав(?:ил|ила|или|ляет)|подчеркну(?:л|ла|ли)|подчеркивает|объясн(?:ил|ила|или|яет)|сообщ(?:ил|ила|или|ило|ает)|расска(?:зал|зала|зали)|рассказывает|написа(?:л|ла|ли)|пишет|ответ(?:ил|ила|или)|отвечает|спрос(?:ил|ила)|призна(?:л|ла|лся|лась|ёт|ет)|предупред(?:ил|ила|или)|уточн(?:ил|ила|или|яет)|поясн(?:ил|ила|или|яет)|считает|утвержда(?:ет|л|ла)|пообеща(?:л|ла|ли)|призва(?:л|ла|ли)|указа(?:л|ла|ли)|констатир(?:овал|овала|ует)|вспомина(?:ет|л|ла)|напомн(?:ил|ила)|прокомментирова(?:л|ла)|резюмирова(?:л|ла)|по словам|по мнению',
  between: 'также|ещё|еще|затем|потом|тогда|в|на',
  he: 'он',
  she: 'она',
  they: 'они|оно',
  titles:
    'президент(?:а)?|премьер|премьер-министр(?:а)?|министр(?:а)?|глава|главы|пресс-секретар(?:ь|я)|представител(?:ь|я|ьница)|депутат(?:а)?|сенатор(?:а)?|губернатор(?:а)?|мэр(?:а)?|директор(?:а)?|профессор(?:а)?|адвокат(?:а)?|тренер(?:а)?|врач(?:а)?|эксперт(?:а)?|генерал(?:а)?|судья|прокурор(?:а)?|лидер(?:а)?|господин|госпожа|папа|король|королева|и|но|в|по|словам|россии|сша|рф|украины|мид|кремля|иностранных|дел',
  persons:
    '(?:министр|президент|премьер(?:-министр)?|пресс-секретарь|представитель|полиция|правительство|министерство|компания|свидетель|мужчина|женщина|мать|отец|тренер|судья|прокуратура|директор|губернатор|мэр|эксперт|адвокат|политик|учёный|ученый)(?:\\s+(?:полиции|правительства|ведомства|компании|клуба|министерства|больницы))?',
};
const uk: SpeechWords = {
  cues: 'сказа(?:в|ла|ли|но)|каже|кажуть|говорить|заяви(?:в|ла|ли|ло)|заявляє|зазначи(?:в|ла|ли)|зазначає|дода(?:в|ла|ли|є)|підкресли(?:в|ла|ли)|наголоси(?:в|ла|ли)|поясни(?:в|ла|ли)|пояснює|повідоми(?:в|ла|ли|ло)|повідомляє|розпові(?:в|ла|ли)|розповідає|написа(?:в|ла|ли)|пише|відпові(?:в|ла|ли)|запита(?:в|ла)|визна(?:в|ла)|попереди(?:в|ла|ли)|уточни(?:в|ла)|вважає|стверджує|пообіця(?:в|ла)|закликa?(?:в|ла|ли)|закликав|закликала|нагада(?:в|ла)|прокоментува(?:в|ла)|підсумува(?:в|ла)|за словами|на думку',
  between: 'також|ще|потім|тоді',
  he: 'він',
  she: 'вона',
  they: 'вони|воно',
  titles:
    "президент(?:а)?|прем'єр|прем’єр|прем'єр-міністр(?:а)?|прем’єр-міністр(?:а)?|міністр(?:а|ка)?|голова|голови|речни(?:к|ця|ка)|депутат(?:а|ка)?|мер|мерка|директор(?:а|ка)?|професор(?:а|ка)?|адвокат(?:а|ка)?|тренер(?:а|ка)?|лікар(?:ка)?|експерт(?:ка)?|генерал|суддя|прокурор(?:ка)?|лідер(?:ка)?|пан|пані|папа|король|королева|і|та|але|у|в|за|словами|україни|сша",
  persons:
    "(?:міністр|президент|прем[’']єр|речник|речниця|поліція|уряд|міністерство|компанія|свідок|чоловік|жінка|мати|батько|тренер|суддя|прокуратура|директор|мер|експерт|експертка|адвокат|політик)(?:\\s+(?:поліції|уряду|відомства|компанії|клубу|міністерства))?",
};
const tr: SpeechWords = {
  cues: 'dedi|diyor|dediler|söyledi|söylüyor|belirtti|belirtiyor|vurguladı|açıkladı|ekledi|anlattı|konuştu|ifade etti|kaydetti|uyardı|yazdı|yanıtladı|sordu|savundu|iddia etti|duyurdu|aktardı|dile getirdi|değerlendirdi|hatırlattı|söz verdi|tepki gösterdi|diye konuştu|diye yazdı|göre',
  between: 'da|de|ise|ayrıca|bugün|dün|şöyle',
  he: 'o',
  she: 'kendisi',
  they: 'onlar',
  titles:
    'cumhurbaşkanı|başbakan|başkan|başkanı|bakan|bakanı|dışişleri|içişleri|sağlık|milletvekili|sözcüsü|sözcü|genel|müdür|müdürü|profesör|prof|dr|doç|avukat|vali|valisi|belediye|teknik|direktör|direktörü|hakim|savcı|lider|lideri|sayın|bay|bayan|kral|kraliçe|papa|ve|ama|bir|bu',
  persons:
    '(?:bakan|başkan|sözcü|polis|hükümet|şirket|tanık|avukat|savcılık|bakanlık|kadın|adam|anne|baba|müdür|vali|teknik direktör|yetkililer|uzmanlar)',
};

export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  pl,
  ru,
  uk,
  tr,
};

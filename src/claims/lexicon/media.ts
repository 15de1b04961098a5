/** Newspapers, agencies and broadcasters. */

/** A name that ends with one of these is a medium's, when a place or a name goes before: "Harbour Gazette". Lower case. */
export const mediaEndings = `
argus chronicle courier daily dispatch echo enquirer express gazette globe herald inquirer journal
magazine mercury mirror monitor news newspaper newspapers observer post press radio record register
review sentinel standard star sun telegraph times today tribune tv fm channel television wire weekly news-press broadcaster podcast
`;

/** Endings that tell a medium by themselves. Lower case. */
export const strongMediaEndings = `gazette herald tribune times chronicle telegraph newspaper magazine tv fm radio television`;

/** Words before or after a name that say it is a medium: "the magazine …", "… newspaper". Lower case. */
export const mediaNouns = `newspaper newspapers magazine daily weekly tabloid broadcaster agency newswire channel website outlet station paper`;

/** The large agencies, broadcasters and papers of the world, with other forms after "=". */
export const wellKnownMedia = `
ABC News
Agence France-Presse=AFP,Agence France Presse
Al Arabiya
Al Jazeera=Al-Jazeera
ANSA
Associated Press=AP
Axios
BBC=British Broadcasting Corporation,BBC News
Bloomberg=Bloomberg News
Boston Globe
Christian Science Monitor
San Francisco Examiner
BuzzFeed=BuzzFeed News
CBC=CBC News
CBS=CBS News
CNBC
CNN
Corriere della Sera
C-SPAN
Daily Beast
Daily Express
Daily Mail
Daily Mirror
Daily Telegraph
Der Spiegel
Deutsche Welle=DW
Die Welt
Die Zeit
Economist
EFE
El Mundo
El Nacional
El Observador
El Pais=El País
El Universal
Euronews
Financial Times=FT
Forbes
Fox News
France 24
Frankfurter Allgemeine Zeitung
Globe and Mail
Global Times
Guardian
Haaretz
Hindu
Hindustan Times
HuffPost=Huffington Post
IANS
Independent
Interfax
International Herald Tribune
IRNA
ITV=ITV News
Izvestia
Japan Times
Jerusalem Post
Kommersant
Kyodo=Kyodo News
La Jornada
La Nación=La Nacion
La Repubblica
La Stampa
Le Figaro
Le Monde
Libération
Los Angeles Times
MSNBC
NBC=NBC News
New York Post
New York Times=NYT
New Yorker
Newsweek
NHK
Novaya Gazeta
NPR=National Public Radio
PBS
People's Daily
Politico
Pravda
Press Trust of India=PTI
ProPublica
Radio Free Europe=Radio Free Asia,RFE/RL
Reuters
RIA Novosti
Rolling Stone
RT=Russia Today
RTÉ=RTE
SANA
Sky News
South China Morning Post
Straits Times
Süddeutsche Zeitung
Sydney Morning Herald
TASS=Itar-Tass,ITAR-TASS
Telesur=teleSUR
Time Magazine
Times of India
Times of Israel
UPI=United Press International
USA Today
Vanity Fair
Voice of America=VOA
Wall Street Journal=WSJ
Washington Post
Wikinews
Wired
Xinhua=Xinhua News Agency
Yomiuri Shimbun
Yonhap=Yonhap News Agency
`;

/** Articles of other languages that open names of newspapers. Lower case. */
export const foreignArticles = `el la las los le les il der die das het`;

/** Verbs of a medium behind its name. Lower case. */
export const mediaVerbs = `reported reports report wrote published broadcast aired`;

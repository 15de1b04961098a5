/**
 * First names of many languages, folded: lower case, without accents.
 * Source: the Latin-script locales of @faker-js/faker (MIT) and the lexicon of compromise (MIT).
 */
export const firstNames = `
aada aadi aadidev aadinath aaditya aadrika aadya aagam aagney aagneya aaliyah aalok aamod aanand aanandaswarup
aanandinii aanjaneya aanuoluwapo aaradhya aaratrika aarav aaron aarya aaryan aasa aasha aashritha aatmaj aatmaja
aatreya aayushmaan aayushman aba abagail abani abayomi abbas abbey abbi abbie abbigail abbos abby abdallah abdel
abdiel abdon abdonie abdou abdoul abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim
abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdullo abdulmalik abdulqahhor
abdulqodir abdulrahman abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe
abebi abeiku abel abelard abelardo abelin abeline abena abeni abhaidev abhaya abhirath abhisyanta abi abibatou abie
abigaelle abigail abigale abigayle abigel abimbola abiodun abiola abiona abisola abisoye abner abondance abosede abou
aboubacar abraham abram abril absalon abu abubakr abulfazl aby abyasa acace acacie acanthe acaryatanaya achaire
achalesvara acharyanandana acharyasuta achille achim achintya achyut acim ada adah adalard adalbald adalbaude
adalberon adalbert adalberta adalberto adaline adalric adalsinde adalyn adam adama adan adar adaugo addie addilyn
addison ade adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke
adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda adelbert adele adeleke adelene adelia
adelie adelin adelina adeline adeliya adell adella adelle adelphe adeltrude adelynn adem adenet adenike adeniyi
adeodat adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh
adhemar adhiarja adhiraj adhrit adi adiarja adiba adigun adika adikara adikavi adil adina adinata adinath aditeya
aditya adityanandan adityanandana adjutor ado adolf adolfo adolph adolphe adolphie adolphus adonis adonise adrain
adrastee adreanna adrehilde adriaan adrian adriana adrianna adrianne adriano adriel adrien adriena adriene adrienne
adrijana adripathi adunni advaya advik adwitiya adwoa afaq afia afolarin afonso afra afruza afton afua afzuna afəl
afərim afət agapet agasti agastya agata agatha agathange agathe agathon agaton aggie agilbert agilberte aglae aglaia
agnan agnane agneflete agnes agnesa agneta agneya agnieszka agnimitra agniprava agnivesh agnos agrata agripina
agrippin agrippine agrypina agus agustin agustina ahalya ahilya ahmad ahmed ahmet ahror aicha aida aidan aiden aidə
aileen aimable aimar aime aimee aina aino ainsley aisha aishah aishani aisling aislinn aislynn aissa aissata aissatou
aisyah aiyana ajala ajani ajeet ajeng ajiman ajimat ajimin ajiono ajit ajla ajoke akande akanmu akanni akarsana ake
akeem akif akifa akinkunmi akinlabi akinwale akira akmal akofa akorfa akos akosua akram akroor aksel akshainie akshaj
akshat akshata akshayakeerti akshita akua akula akumaa akunna akwasi akwesi ala alaba aladdin alade alain alaina
alaine alais alambana alamu alan alana alanis alanna alannah alanoud alassane alastair alayah alayna alba alban albane
alberade alberic albert alberta alberte albertha albertina albertine alberto albin albina albrecht alcibiade alcide
alcidie alcime alcine alcyone alda aldegonde alden aldo aldonce aldric alea aleaume alec alecia aleen aleisha
alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksi aleksy
alemka alena alene alenka aleodor ales alesia alessa alessandra alessandro alessia alessio aleth aletha alex alexa
alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandros alexandru
alexane alexanne alexe alexei alexej alexia alexie alexine alexis alexys alexzander aleyna alf alfie alfons alfonso
alfonzo alford alfred alfreda alfredo ali alia alica alice alicia alicja alida alienor aliette alika alima alin alina
aline aliou alioune alis alisa alise alisha alisher alison alissa alistair alistar alivia alix aliya aliyah aliz aliza
alize aljosa alka allan allegra allen allene alliaume allie allison ally allyson alma almine almira almire alois
aloise alojz alok alonso alonzo aloyse alparslan alpha alphee alphonse alphonsine alphonso alpinien alsu alta althea
althee alton alva alvah alvaro alvena alvera alverede alverta alvin alvina alvis alwar aly alya alyce alycia alysa
alysha alyson alyssa alyssia alysson alzbeta ama amabela amadou amady amahle amaia amaira amalia amaliane amalie
amalija amalric amalthee amanda amande amandin amandine amani amant amante amar amara amaranaath amarande amaranthe
amaresh amari amarnath amaryllis amata amath amaya ambar amber amberly ambra ambre ambroise ambroisie ambrose ambroz
ambrozy amdy amedee amedeu amelia ameliane amelie amelien amelija ameline amely america americo ameth amethyste
ameyatma ami amid amie amiel amilia amin amina aminat aminata amine aminte aminu amir amira amish amit amiya ammanuel
ammar amodini amogh amoke amon among amope amos amour amparo amrit amrita amritambu amy amya amza ana anaadi anabel
anabela anabelle anael anaelle anagh anahi anaida anais anal anala anamaria anamarija anamika anand ananda anandamayi
anang ananta anar anas anasooya anastacio anastase anastasia anastasie anastasija anastasije anastazija anastazja
anasuya anatol anatole anatoli anatolie anatoliy anatoly anaya anca ancelin anceline anci ancica ancuta anda andel
andela andelika andelin andelina andelko andelo andeol ander anders anderson andi andjela andoche andra andrada andras
andre andrea andreane andreanne andreas andree andreea andrei andrej andreja andres andrew andrey andrija andrijana
andrina andro andrzej andy andzelika ane anej anele anemona anemone anesa aneta anette anezka angadreme ange angel
angela angele angelia angelica angelina angeline angelique angelita angelo anggabaya anggun anghel anghelina angie
angilbe angilberte angilran angoustan angus ani anibal anica anicee anicet anicette anika anil anila anilaabh anilabh
anisa anish anisoara anissa anita aniya aniyah anja anjali anjaneya anjelica anjolaoluwa anjushree anjushri anka ankal
anko ann ann-christin ann-marie anna annabel annabell annabella annabelle annalena annalisa annalise annamae annamaria
annamarie annapurna anne anne-marie anneke anneli annelie annemarie annett annetta annette anni annibal annie annika
annikki annmarie annonciade anny anohito anom anora anouk ansbert ansberte ansel anselme ansgar ansgary anshula ansley
anstrudie ante antea antek antero anthelme anthelmette anthony antide antigone antim antoaneta antoine antoinette
anton antone antonela antonella antonetta antonette antoni antonia antonie antonietta antonija antonin antonina
antonine antonio antoniu antony antti antun antwan antwon anuja anunay anuraag anurag anusuya anuta anvar anwar
anwesha anya aoi aphelie apollinaire apollinary apolline apollo april apsara aputsiaq aqil aquilin aquiline ara
arabelle araceli aracely aram arame ararat arata arcade arcadie arch archambaud archan archange archibald archie arda
ardella arden ardith arely argine argono ari aria ariadna arian ariana ariane arianna arianne aric aricie arie ariel
arielle arike ariki arin arina arindam arinola aris ariste aristide aristita arjen arjun arkadiusz arkady arleen
arlena arlene arlette arlie arlo armaan armance armand armande armandine armando armani armel armeline armelle armida
armide armin armine arnaldo arnaud arnaude arnav arne arnesh arno arnold arnoldo arnould arnulfo aroha arolde aron
arona arpad arpita arsene arsenie arsenije arseniusz arsinoe arsipatra arslon art arta artanto artawan artem artemis
artemisa arthaud artheme arthur arthurine artie artur arturo artus arun aruna arunthavanathan arved arvel arvid
arvilla arwen arya aryan aryanna arystarch asa asad asadulloh asahi asake asal ascelin asceline ascension asha ashanti
ashlee ashleigh ashlesh ashley ashli ashlie ashly ashlyn ashlynn ashok ashraqat ashton ashtyn asia asija asila asilbek
asirwada asirwanda asiya asja aslesha aslijan asliya asmadi asman asmianto asmita asmuni asolat assil assomption
assunta asta astarte asterie astou astree astrid astrida astride aswani asya ataahua atanazy atena athalie athanase
athanasie athena athenais athina atila atinuke atma atmaja atmanand atmananda atreyee atreyi atta attila aube
aubertine aubree aubrey aubry aude audebert audeline audie audouin audra audran audreanne audrey audri audry august
augusta auguste augustin augustina augustine augusto augustus aulia aura aure aurea aurel aurele aurelia aurelian
aureliana aurelie aurelienne aurelio aurelle aurian auriane aurica aurora aurore austeja austen austin austyn autumn
auxane auxence ava avadhesh avan avani avantika avaz avdal aveline avery avi avigaelle avigail avis avoye avram awa
awar awaz awero awesi axel axeline axelle axinte aya ayaan ayan ayana ayanda ayanna ayaz aydan ayden ayebatari ayesha
aygul aygun ayinde ayinke ayize aykhan ayla ayleen aylin ayman aymard aymardine aymeric aymon aymonde ayn aynur
ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayse aysel aytən ayu ayushmati azad azalea azalee azamat azelie
azeline azime aziz aziza azra azubuike azuna baaba baala baalaaditya baalagopaal baba babacar babasola babatunji
babawale baby bafana bagas bagiya bagus bagya bahar bahodir bahriddin bahrom bahula bahuraksa bahuwarna bahuwirya
baidehi baijayanti bailee bailey bajragin bakary bakda bakhtiyor bakiadi bakianto bakidin bakijan bakiman bakiono
bakti baktiadi baktianto baktiono bakula bala balaaditya balachandra baladitya balagopal balagovind balamani
balamantri balangga balapati balazs baldwin balgopal balidin balijan balint balthazar bambang banara banawa banawi
bancar bandar bandhu bandhul bandile banel banele bangizwe banji bankim bankimchandra bankole banna banu baptiste bara
baran barbara barbe barbora barbra barbro barbu barchinoy barica baris barnabas barnabe barney barno baron barrett
barry bart barthelemy bartholome bartholomew bartimee bartolomej bartolomeu barton bas basanti basarab basil basile
basilisse bastian bastien bathilde batuhan baudouin bawer bayarmaa baylee baz bazyli bea beat beata beatrice beatrix
beatriz beatrycze beau beaulah bebe becca becky begoyim behruz bekmurod bela belimir belinay belinda bell bella belle
ben bence bende bendeguz benedek benedict benedicte benedikt benedita benedykt benett bengt beniamin benicio benigne
benita benito benjamim benjamin bennet bennett bennie benno benny benoit benone benson bent bente benton beranger
berangere berard berat bercem berdan berenice berfin berislav berit beritan berivan berkay bernadette bernadine
bernard bernardo bernd berneice bernhard bernice bernie berniece bernita berry bert berta bertalan bertha berthe berti
bertie bertille bertram bertrand beryl besar beshoi bess bessie betania beth bethanie bethany bethel betina betsy
bette bettie bettina betty bettye beula beulah beuve bev beverley beverly bhaanumati bhaasvan bhaaswar bhadra bhadrak
bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava
bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham
bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh
bhuvaneshwar bianca bianka bibek bibiana bibianna biborka biff bilal biljana bill billie billurə billy bilol bilva
bilwa binafsha bineta binita binta bintou birane birdie birgitta birgitte birjesh bisenija biserka bishal bishnu
bismah bjarne bjorn blagica blagoje blahoslav blaine blair blaise blake blanca blanche blandine blanduzia blanka blaze
blazej blazena bless blessing blossom blythe bob boban bobana bobbi bobbie bobby bobur bodhan bogdan bogdana boglarka
bogoljub bohdan bohdana bohemond bohumil bohumila bohumir bohus bohuslav bohuslava bojan bojana bolatito boldizsar
boleslav bolormaa boluwatife bon bonginkosi bonifac boniface bonita bonnie bora borbala boris borivoje borjan borka
borko borna boroka borys bosiljka bosko botan botir botond bouba boubacar boubou bouchard boyd boza bozena bozica
bozidar bozidara brad braden bradford bradley bradly bradut brady braeden brahma brahmaanand brahmabrata brahmanandam
brahmdev brain brajan brajen brajendra brajesh bram branden brandi brandie brando brandon brandt brandusa brandy
brandyn branimir branimira branislav branislava branka brankica branko brannon branson brant braulio braxton brayan
breana breanna breanne bree brenda brendan brenden brendon brenna brennan brennon breno brent brenton bret brett bria
briac brian briana brianna brianne brice bridget bridgett bridgette bridie brielle brieuc brigid brigita brigitta
brigitte brijesh brionna brisa britney britt britt-marie brittany brittney brittni brittny brock broderick brody
bronislava bronwyn brook brooke brooklyn brooks brown bruce bruna brunehaut brunehilde bruno bryan bryana bryanna
bryant bryce brycen brygida brynn bryon buchi buck bucur bud buddhana buddy budhil budi budimir buford buhle bukola
bulah bunmi burak burdette burhon burley burnice burt burton busayo busisiwe buster byron bəhram bəhruz bəxtiyar bəyaz
cade caden caesar caetana cagak cager cahya cahyadi cahyanto cahyo cahyono caio caitlin caitlyn caius caket
cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal cale caleb calebe caleigh cali calin calista calixte callie
calvin camden camelia camelien cameron camil camila camile camilla camille camillien camilo camren camron camryn
camylle can cana candace candelario candice candida candide candido candra candrakanta cansu cantemir capa capucine
cara caraka carey caribert caridad carina carine carissa carl carla carlee carlene carles carleton carley carli carlie
carlo carloman carlos carlota carlotta carlton carly carmel carmela carmella carmelo carmen carmina carmine carminho
carmo carna carol carolanne carole carolin carolina caroline carolyn carolyne carrie carrol carroll carson carter
carub cary cas casandra casey casian casiana casimer casimir caslav caspar casper cassandra cassandre cassidy cassie
cassien cataleya catalin catalina catarina caterina catharina catharine catherina catherine cathleen cathrine cathryn
cathy catinca catrin catrina catrinel catur caturangga caua cawisadi cawisono cawuk cayadi cayla cazimir ceasar ceca
cecelia cecep cecil cecile cecilia cecilie cecily cecylia cecyliusz cedomir cedric cedrick cedrik cedrin celeste
celestin celestine celestino celia celien celina celine cem cemani cemeti cemplunk cengkal cengkir cerasela cesaire
cesar ceyda ceyla ceylin cezar cezara cezary chaanakya chaaruchandra chad chadd chadrick chaim chaitan chakor
chakradhar chakravartee chakravarti chakrika chanakya chance chanda chandak chandan chandani chandi chandini chandira
chandler chandni chandra chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin
chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel
chanelle chantal chantelle chapal chapala charak charbel charis charissa charity charl charla charlaine charleen
charlemagne charlena charlene charles charlette charley charlie charline charlotta charlotte charmaine charuchandra
charumati charuvrat charvi chas chase chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne
chaz chedeline cheikh cheikhou chekhouna chelsea chelsey chelsie cher cherechi cheri cherie cherif cheryl chesley
chester chet chetan chetanaanand cheyanne cheyenne chiamaka chiara chidaakaash chidaatma chidambar chidambaram
chidananda childebert chilperic chimamanda chinedu chinmayanand chinmayananda chinyere chiranjeev chiranjeeve chisom
chitraksh chitrali chitramala chitrangada chizoba chloe chretien chris chrissy christ christa christal christelle
christen christer christian christiana christiane christiano christie christin christina christine christodule
christoffer christop christoph christophe christopher christos christy chrysole chrysostome chrystal chuck chukwu
chyna ciaobella ciara ciaran cicero cici cielo cierra cihan cindi cindy cinta cinthia ciprian cipriana citlalli citra
ciya claas claes clair claire clara clarabelle clare clarence clarice claris clarisa clarissa clarisse clark claud
claude claudette claudia claudie claudien claudine claudio claudiu claus clay clayton clea cleandre clelia clelie
clemence clemens clement clemente clementina clementine clemmie cleo cleopatra cleora clery cleta cletus cleve
cleveland clifford clifton clint clinton clio clive cloe clotaire clotilde clovis cloyd clyde coby codin codrin
codrina codrut codruta cody colby cole coleen coleman colette colin coline colins colleen collien collin colt colten
colton columbus come comfort concepcion conception conchita conner connie connor conor conrad constanca constance
constant constanta constantin constantina constanza consuela consuelo cooper cora coralia coralie coraline corbin
cordelia cordell cordia cordie corene corentin corentine corey cori corina corine corinna corinne cornel cornelia
cornelis corneliu cornelius cornell corrine cortez cortney corvin cory cosima cosmin cosmina costache costel costin
coty coumba courtney courtni courtny coy craig crawford crenguta creola crin crina cristal cristea cristian cristiana
cristiano cristina cristobal cristofor cristopher cruz crystal crystel csaba csanad csenge csongor ctibor cullen curt
curtis cvijan cvijetin cydney cyndi cynthia cyprian cyprien cyra cyriaque cyrielle cyril cyrille cyrus cyryl daan
dabiziv dacian daciana dacin dada dadap dadi dado daevi daevika dafina dagel dagmar dagmara dahlia daiana daija daina
daisha daisy daiwik dajana dakota daksha dakshayani dalal dale dalia dalibor dalibora daliborka dalida dalila dalima
daliman dalimin daliono dallas dallin dalton damar damaris damayanti dame dameon damia damian damiana damien damife
damil damilare damilola damion damir damjan damjanka damla damodara damola damon damu dan dana danang dandak
dandapaani dandre dane danette dangelo dani danial danica daniel daniela daniele daniella danielle danijel danijela
danika danila danilo daniswara daniz danjuma danka danko dannie danny dante danu danuja danyka daouda daphna daphne
daphnee daphney dara darasimi darby darcey darcie darcy daren daria darian dariana dariati darien darija darijan
darimin darin darina darinka dario darion darius dariusz darja darko darla darleen darlena darlene darmaji darman
darmana darmanto darnell daron darrel darrell darren darrick darrin darrion darron darryl darshan darshwana darsirah
dartono daru daruna darwin daryani daryl dasa dashawn dasia datta dave davi david davida davide davin davina davion
davon davonte davor davorin davriya davron dawid dawn dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana dayle
dayna dayne dayton dea dean deana deandra deandre deangelo deann deanna deanne deb debbie debby debora deborah debra
debrah decebal declan dede dedric dedrick dee deedee deeksha deena deenabandhu deepak deepali deepan deepankar
deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne deidre
deion deirdre deja dejah dejan dejana dejon dejuan dela delal delaney delbert delfina delia delilah dell della delmer
delores deloris delpha delphia delphin delphine delta demarco demarcus demario demba demetra demetria demetris
demetrius demetriusz demilade demond dena deneval denice denis denisa denise denisz deniz dennis denny deon deondre
deontae deonte dereck derek derick deron derrick dersim desanka deshaun deshawn desimir desire desiree desmond despina
dessie destany destin destinee destiney destini destiny dev devadatt devagya devajyoti devak devan devangana devani
devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devvrat devyn dewayne dewey dewi dewitt
dexter dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara
dharani dharitri dharmaketu dhatri dhia dhruv dhyanesh dhyaneshwar diah diamond dian diana diane dianna dianne
diarmuid diarra dicle dida didier didina diego dieter dietmar dietrich dieudonne dieudonnee dieynaba digambar
digambara digdaya dijana diksha dilafruz dilan dilara dilarə dilbar dilber dildar dildora dilfuza dillan dillon
dilmurod dilnoza dilorom dilovan dilrabo dimas dimaz dimitri dimitrije dimitrina dimitris dina dinah dinakar dinda
dinesh dinis dinkar dino dinu diogo dion dionizy dionne dionyz dior dipa dipali dipankar dipendra dipesh diptendu
dirja dirk diroj dirok ditte-marie ditya divaakar divakar divjot divna divya dixie diya diyor diyora djeneba djibril
dmitri dmitry dobrila dobromila dobroslav dobroslava dochia dock dodo doina dolly dolores domagoj domenic domenica
domenick domenico domenik domingo dominic dominick dominik dominika dominique dominykas domnica don dona donald donat
donata donato donavon donka donna donnell donnie donny dono donovan dora dorana dorcas dorde doreen dorel dorian
doriana doriane dorica dorin dorina dorine dorinel doris dorit dorka dorla dorli dorota dorotea doroteja dorothea
dorothee dorothy dorottya dorris dortha dorthe dorthy doru dottie douce doug douglas dovie dovud dovydas doyinsola
doyle draga dragan dragana dragica draginja dragisa dragoje dragojlo dragoljub dragos dragoslav dragutin drahomir
drahomira drahoslav drahoslava drajat drake draupadi draza drazen dren drew drina dron drona drzimir drzislav dua
duane duanne duarte dubravka dubravko ducu dudley duduzile duje dujo dulari dulce dumisani dumitra dumitrana dumitru
duncan dunja dura durad durda durdona durga durgeshwari durica durodola durward dusan dusana dusanka dusica duska
dusko dustin dusty dwaipayan dwaipayana dwayne dwi dwight dyah dylan dyllan dəniz earl earlene earline earnest
earnestine easter easton ebba ebenezer ebiere ebiowei ebony ebunoluwa ecaterina ecrin eda edd eddi eddie eddy edel
eden edgar edgard edgardo edi edie edison edita edith edmee edmond edmund edna edoardo edouard eduard eduarda eduardo
edvard edvin edward edwardo edwin edwina edyta edyth edythe eekalabya eero eeva eevi efe effie efraim efrain efrem
efren eftimia eftimie ega ege eileen einar eino eirik eisha eitan eja eka ekaaksh ekadant ekaksh ekalavya ekaling
ekaparnika ekaterina ekdant eko ekow ekta ekundayo ela eladio elaina elaine elakshi elana elanur elbek elbert elda
eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore eleazar electa elen elena elene eleni elenor elenora
eleonora eleonore eleuthere elfrida elfrieda eli elia eliabeth eliah elian eliana eliane eliano elias eliasz elicia
elida elie eliezer elif elijah elin elina eline elinor elinore elio eliot elisa elisabet elisabeta elisabeth elisaveta
elise elisee eliseo elisha elisio eliska elissa eliza elizabet elizabete elizabeth elizaveta elka ella ellada ellen
ellen-margrethe elli ellie elliot elliott ellis ellsworth elly elma elmer elmira elmo elmore elmurod elna elnarə
elnora elnur eloa elodia elodie elody eloisa eloise elon elouise eloy elroy elsa elsbeth else elsie elta elton eluh
elva elvera elvie elvin elvina elvira elvis elwin elwira elwood elwyn elyanora elyas elyor elyse elyssa elza elzbieta
elzear ema eman emanoil emanuel emanuela emanuelly emanuil emas embuh emeka emelda emelia emelie emeline emely emerald
emerance emerencie emeric emerson emery emese emie emil emile emilee emili emilia emilian emiliano emilie emilija
emilijan emilio emilis emily emin emina emine emir emirhan emma emmalee emmaline emmanuel emmanuelle emmelie emmeline
emmely emmet emmett emmi emmie emmitt emmy emong emory empluk emre ena enakshi endah endra enea enes enguerrand enid
enie eniola enna ennio enno enoch enola enos enrico enrique ensar ensio enteng enya enzo eoin ephraim epiphane era
erast eray erdal eremia eren ergi eriberto eric erica erich erick ericka erik erika erin erkki erling erma erna ernest
ernestina ernestine ernesto ernie ernst errol ervin erwin eryn esben esha eshana eshita esi esma esmeralda esmira
esperanza esra esse essie esta esteban estefania estel estela estele estell estella estelle ester estera estere
estevan esther estiawan estiono estrella esupofo eszter etela etha ethan ethel ethelyn ethyl etienne etta ettie eubert
eudes eudokia eudoksja eudora eudoxe eudoxie eufrosina eugen eugene eugenia eugenie eugeniusz eula eulah eulalia
eulalie euna eunice euphrasie eusebe eusebia eusebie eusebio eusebiu eustache eustatiu eustracjusz eva evalyn evan
evangelina evangeline evanghelina evans evar evariste evdokija eve eveliina evelin evelina eveline evelyn evelyne even
evens everardo everett everette evert evgeny evi evie evin evita evrard evy ewa ewald ewatomi ewelina ewell eymen
eyram ezekiel ezequiel ezio ezra fabia fabian fabiana fabiano fabien fabienne fabijan fabio fabiola fabrice fabricia
fabricio fabrizio fadekemi faderera fadi fae fahd fahriddin faiq faith faizah fajr falba falk fanni fannie fanny fanta
fantin fantine fanyana fara farah farangiz farhunnisa farida farrah farruh farzana fatemeh fathonah fatiha fatim
fatima fatimata fatimə fatin fatma fatou fatoumata faustine faustino fausto favian fay faye fayzbek fazilat fazliddin
febe febi febriana febrina federico fedor fedora fehintola felecia felicia feliciano felicie felicita felicitas
felicite felicity feliks felina felipa felipe felix felton femke feng fenja fenna ferdinand ferdinando ferdynanda
ferenc fergus fermin fern fernanda fernando ferne ferre feruza fiacre fibikemi fidan fidel fidele fien fiete fiifi
fikayomi fikret filemon filiberto filip filipa filipe filippa filippo filofteia filomena filotije fily fine finia
finja finlay finley finn finnja finnley fiodor fiona fionn firdavs firmin firuzə fitrat fitri fitria fitriani flavia
flavie flavien flavio flaviu fleta fletcher fleur flo floare floarea flodoard floor flor flora flore florea florence
florencia florencio florencja florent florenta florentin florentina florentine florestan florian floriana florica
florida florie florin florina florine flossie floy floyd flynn folafoluwa folashade folu ford forest forrest fortune
fortunee foster fotih fotima foulques fozia fran franc france frances francesca francesco francette francia francina
francine francis francisc francisca francisco francisque franciszek franciszka franco francois francoise franjo frank
franka frankie franklin franklyn frantisek frantiska franz franziska fraser fred freda freddie freddy frederic
frederica frederick frederico frederik frederike frederique fredrick fredrik fredy freeda freeman freida freja freya
frida fridolin frieda friederike friedrich frits fritz frusina fruzsina fryderyk fulbert fulcran fulgence funani
funmilade funmilayo furkan furman fynn fyodor fərqanə fərəh fəxriyyə gabe gabi gabija gabin gabor gabreal gabriel
gabriela gabriele gabrielius gabriella gabrielle gabrijela gaby gada gadang gading gadis gaduh gael gaelle gaetano
gage gaia gail gaiman gaj gajaadhar gajabahu gajadhar gajbaahu gala galak galang galar gale galen galfryd galih galina
galiono galuh galur gamalat gaman gamani gamanto gambira gamblang gamila ganak ganaka ganapati ganda gandewa gandharv
gandharva gandi ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garance garang garda gardner
gareth garett garfield garland garnet garnett garnier garret garrett garrick garrison garry garth garud garuda gary
gaspar gaspard gasti gaston gati gatien gatik gatot gatra gatsha gaud gauraang gaurang gauranga gautam gautama gautami
gautier gavin gavrilo gavxar gawati gayatri gayle gbadebo gbeminiyi gbemisola gbolahan gbowoade geanina gedeon geeta
geetanjali gejza gellert gelu gemine gemini gemma gena gene general genesis geneva genevieve genna gennaro genoveva
genta gentiana geo geoff geoffrey geoffroy georg george georgel georges georgeta georgette georgi georgia georgian
georgiana georgianna georgie georgije georgina georgios georgy geovanni geovanny geovany gerald geraldina geraldine
gerard gerardo gerasim geraud gerazym gerberge gerbert gerda gergely gergo gerhard geri germain germaine german gerrit
gerry gerson gert gertrud gertruda gertrude gervais geta ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadie
gheorghe gheorghita gherghina ghislain ghita gia giacomo giada gian gianina gianluca gianna gianni gibran gica gicu
gideon gifty gigi gil gilang gilbert gilberto gilda giles gilles gillian gina ginewra ginger gino gioele gioia giorgi
giorgia giorgian giorgiana giorgio giorgis giovani giovanna giovanni giovanny girart giri girija girik girika girindra
giriraaj giriraj girish girja gisela gisele giselle gislebert gisselle gita gitanjali gitte giulia giuliana giuliano
giulio giuseppe gizela gladyce gladys gleb glen glena glenda glenn glenna glennie gligorije gloria glynis gobinda
godfrey gojko golda golden goldie golub goncalo gondebaud gonsalwy gonthier gontran gonzague gonzalo googoosh gopaal
gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gord gordan gordana gordon goswamee goswami gottfried
gotum gouranga goutam govhər govinda grace gracie graciela gracja gradimir grady graham grant granville gratian
gratiana gratiela grayce grayson green greg gregg gregoire gregor gregoria gregorian gregorio gregory greta gretchen
greyson grga grgo grgur griffin grigore grigorije griselda grover grozdana gry grzegorz guadalupe gubio gudakesa
gudakesha gudrun guenievre guerin gui guido guilhemine guilherme guillaume guillemette guillermina guillermo guiseppe
gula gulay gulbahar gulbaxor gulchexra gulcin gulistan guljamol guljaxon gulnora gulnoza guloy gulseren gulsora gulsum
gulzira gulzoda gulər gun gunay gunel gunilla gunnar gunnel gunner gunter gunther gurdev guru gus gussie gust gustaf
gustav gustave gustavine gustavo guy guyot gvozden gwen gwenaelle gwendolyn gwido gwyneth gyorgy habib habiba haby
hadi hadley hafsa hafshah hagen hailee hailey hailie hairyanto hakan hakim hakon hal hala haleigh haley halie halil
halim halima halle hallie hamid hamidou hamima hamsini hamza hamzah hana hanah hanga hani hanifa hank hanna hannabel
hannah hanne hannele hannes hanno hannu hans hans-peter hans-rudolf hans-ulrich hansjorg hanspeter hansruedi hansueli
hao haralamb haralambie harald hardana hardi hardouin hardy hari hariet hariette harimurti harinakshi harinarayan
harit harita harja harjasa harjaya harjo harlan harley harmon harmony harold harri harriet harriett harriette harrison
harry harsana harsanto harsaya hartaka hartana harto haruhito haruki haruta haruto harvey hasan hasim haskell hasna
hasnaa hassan hassie hasta hasti hatem hatice hattie hauke haven hawa hawar hayato hayden haylee hayley haylie hazel
hazle heath heather heaven heber hector hedda hedelin hedi hedvig heema heidi heikki heinrich heinz heitor heja helen
helena helene helga helier helin helio helle hellen helmer helmi helmut heloisa heloise henderson hendra hendri
hendrik hennes henning henri henrick henrie henrieta henrietta henriette henrik henrike henrique henry henryk henryka
heracleea herbert herluin herman hermann hermenegildo hermina hermine herminia herminio hernan hershel herta hertha
heru herve heryanto hessa hester hesti hettie heval hevi hieronim hikmat hilaire hilario hilarion hilary hilbert hilda
hildebert hildegard hillard hillary hilma hilola hilton himadri himani himari himawan hinata hincmar hipolit hipolito
hippolyte hira hiram hiranmay hiranmaya hiranya hlengiwe hobart hoda hojimurod holden hollie hollis holly homer homero
honore honorine hope horace horacio horacy horatio horatiu horea horia hortense hortensia hosea hosiyat hosna hosniya
hossein houston howard howell howie hoyt hozan hrvoj hrvoje hrvojka hubert hudson hugh hugo hugues huguette hulda
hulya humaira humay humberto hunor hunter huriyə hurram hurshida huseyin huseyn husida husnida husniya husnora hussa
hussain hussein hvalimir hyacinth hydar hyman iacob iain ian iancu ianis iasmina ibai ibidapo ibironke ibodulloh ibou
ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun ica icha ichika icie ico ida idell idella idowu idris idrissa
idy ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffar ifora ifunanya ige ignac ignacio ignacy ignatius ignjat igor ihsan
ihtiyor ika ike ikenna ikeoluwa iker ikhidie ikhsan ikin ikrom ila ilaria ilarie ilarion ilay ilayda ileana ilene
ilenia ilham ilhan ilia ilian iliana ilias ilie ilija ilina ilinca ilinka ilja ilko ilmari ilona ilqar ilsa ilse ilya
ilyas ilyos ima imam imane imani imelda imke immanuel imogena imogene imoleoluwa imran imre imron ina inara inaya
indah inder indira indra ines inesa inez inga inge inger ingrid ingrida inioluwa inja inji inka inkeri inna innocent
innocenty ino inocentiu insa intan inuk inunnguaq inyoni ioan ioana ioanina iolanda ion iona ionel ionela ionelia
ionica ionut iosefina iosif ira irati irawati irem iremide irena irene ireneusz ireti iretioluwa irfan iriana iridenta
irina irinel iris irma irmeli irnanto iroda irsad irvin irving irwan irwin isa isaac isabeau isabel isabela isabele
isabell isabella isabelle isabelly isac isadora isadore isai isaiah isaias isak iseoluwa iseult ishaan ishola isiah
isidora isidore isidro isioma isis isisa isla islande islom ismael ismail ismaila ismerie ismoil isobel isom isra
israel issa issac istvan ita itai itsuki itunuoluwa itzel iulia iulian iuliana iuliu iurie iustin iustina iustinian
iva ivaana ivah ivalu ivan ivana ivancica ivanka ivanna ivar ive ivek iven iveta ivica ivna ivo ivona ivonne ivory ivy
iwan iwona ixtiyar iyabode iyadunni iyanuoluwa iyinoluwa izaak izabela izabella izaiah izajasz izaro izidor izolda
izydor jaakko jabal jabari jabulile jace jacey jacinda jacinta jacinthe jacinto jack jackeline jackie jacklyn jackson
jacky jaclyn jaco jacob jacobo jacobus jacquelina jacqueline jacquelyn jacques jacynthe jada jade jaden jadesola jadon
jadran jadranka jadranko jadro jadwiga jadyn jaeden jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep
jagdish jagica jagmeet jahnu jai jaida jaiden jail jailyn jaiman jaime jaimini jairo jais jaka jakayla jake jakob
jakov jakub jakubina jaleel jalen jalol jalon jalyn jalə jamaal jamal jamalia jamar jamarcus jamel james jameson jamey
jami jamie jamil jamila jamir jamison jammie jamol jamshid jan jana janae janaina jane janek janele janelle janessa
janet janeta janette janica janice janick janie janin janina janine janis janiya janka janko janna janne jannek jannes
janni jannie jannik jannis jano janos janosch janusz jany japhet jaquan jaquelin jaqueline jara jared jaren jari
jarmila jarne jarno jarod jarolim jaromir jaron jaroslav jaroslava jarred jarrell jarret jarrett jarrod jarvis jarwa
jarwadi jarwi jasen jasenko jasmani jasmin jasmina jasmine jasna jason jasper jasur jaswadi jati jatmiko jaunita javas
javier javiera javlon javohir javon javonte jay jaya jayadi jayce jaycee jayda jayde jayden jaydon jayeng jaylan
jaylen jaylin jaylon jayme jayne jayson jazlyn jazmin jazmine jazmyn jazmyne jean jean-claude jean-daniel
jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-paul jean-pierre jeana jeane jeanette jeanie
jeanina jeanine jeanna jeanne jeannel jeannette jeannie jeannina jeannine jeannot jed jedediah jedidiah jeff jefferey
jeffery jeffrey jeffry jefri jehanne jela jelena jelica jelisaveta jelita jelka jella jelle jen jena jenel jenelle
jenifer jenna jennette jenni jennie jennifer jennings jenny jennyfer jens jensen jeppe jerad jerald jeramie jeramy
jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jeri jermain jermaine jermey jerod jerome jeromy jeronimo
jerrell jerri jerrod jerrold jerry jerzy jesa jesica jesper jess jesse jessica jessie jessika jessy jessyca jesus jett
jette jettie jevon jevrosima jewel jewell jezdimir jian jie jil jilian jill jillian jim jimena jimi jimmie jimmy
jinawi jindra jing jitender jitendra jiyan joachim joah joakim joan joana joane joanie joann joanna joanne joannie
joanny joany joao joaquim joaquin job jocelyn jocelyne jodi jodie jody joe joel joelina joeline joelle joesph joey
johan johana johann johanna johanne johannes johathan john johnathan johnathon johnie johnnie johnny johnpaul johnson
joko jokubas jolana jolanda jolayemi joleen jolena jolene jolie jolien jolin jolina joline jon jona jonah jonas
jonatan jonathan jonathon joni jonna jonny jono jonte joojo joost jordan jordane jordi jordon jordy jordyn jorg jorge
jorgen joris joscha joschua jose josef josefa josefin josefina josefine joselyn josep joseph josephin josephina
josephine josette josh joshua joshuah josiah josiane josianne josie josip josipa josko joso josse josselin josua josue
josy jourdain jovan jovana jovani jovanka jovanny jovany joy joya joyce joza joze jozef jozefina jozsef jozue juan
juana juanita juda judah judd jude judeline judge judicael judita judith judson judy judyta jugoslav juha juhani juho
jukka jule julen jules juli julia julian juliana juliane julianna julianne julie julien julienne juliet julieta
juliette julija julijana julika julina julio julissa julita julius juliusz jumadi jumagul jumari juna june junior
junius jurg juri juste justen justice justin justina justine juston justus justyn justyna juul juvenal juwan juwon
jyoti jyotis jyotsana kaan kaarina kabita kacey kaci kacie kacper kacung kade kaden kadiatou kadin kadir kaede kaela
kaelyn kagiso kai kaia kailash kailee kailey kailyn kairav kaitlin kaitlyn kaj kaja kajen kajus kala kale kaleb
kaleigh kalervo kalevi kaley kali kalidou kalim kalinda kalinik kalistrat kalle kallie kalpana kalyani kama kamal
kamala kamalesh kamaria kambali kameron kamidin kamil kamila kamile kamilla kamille kamla kamlesh kamol kamola
kamoliddin kamran kamren kamron kamryn kanak kanaka kanata kanchan kanda kane kani kania kanishka kannan kannen kanti
kanyakumari kara karan kardi kareem karelle karen kari kariane karianne karim karima karimah kariman karin karina
karine karissa karja karl karl-emil karl-johan karla karlee karley karli karlie karlo karlotta karly karma karman
karmela karna karol karolann karoliina karolina karoline karsa karsana karson karta karthik kartik kartika karunanidhi
karya karyn kasandra kasey kashyap kashyapi kasim kasiran kasiyah kaspar kasper kassandra kassie kasusra kat kata
katariina katarina katarzyna kate katelin katelyn katelynn katerina katharina katharine kathem katherina katherine
katheryn kathie kathleen kathlyn kathrin kathrine kathryn kathryne kathy kati katia katica katie katija katina katja
katlyn katlynn kato katrin katrina katrine katryn kattie katy kauri kavita kavon kawa kawaca kawaya kay kaya kaycee
kayden kaye kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin kayode kayra kayun kazimierz kazimir keagan keano
keanu keara keaton keba keegan keeley keely keenan keerti kehinde keir keira keisha keith keji kejsi keley keli kellen
kelley kelli kellie kelly kelsey kelsi kelsie kelton kelvin kely kemal kemba kemi ken kenan kenari kendall kende
kendra kendrick kenes kenna kennedi kennedy kenneth kennith kenny keno kent kenton kenya kenyatta kenyon kenza kenzie
kenzo keon kera kerem keri kerim kermit kerri kerry kerstin keshaun keshawn keven kevin kevon keyon keyshawn kezia
kgabu khadidiatou khadija khadije khadim khady khaled khalid khalifa khalil khanyisile khawla kheira khethiwe
khongordzol khoudia khulekani kia kian kiana kiandra kianna kiara kiarra kiel kiera kieran kiersten kika kikelomo
kiley kilian kim kimberlee kimberley kimberli kimberly kimi kimmernaq kin kincso kine king kinga kingsley kip kira
kiran kirana kiril kirill kirilo kirk kirollos kirsten kirstin kirti kitty kizzy kjell klaas klara klarencjusz klaudia
klaudiusz klaus klea kleber klemens klement klementyna kleopatra kobe koby kocer kody kofi kojo koko kolawole kolby
kole koloman kolos komil komila komron konrad konstancja konstantin konstanty konstantyn konul kopano koralia koray
korbin korbinian korede korey kori korinna kornel korneli kornelia korneliusz kory kosta kourtney kraig kresimir kris
krishna krishnadas krishnadasa krista kristen kristi kristian kristie kristiina kristijan kristin kristina kristine
kristof kristofer kristoffer kristopher kristy kristyna krisztian krisztofer krsto kruno krunoslav krystal krystel
krystian krystina krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubad kubra kubura kujoe kumar kumari
kumuda kumush kuncara kunthara kurnia kurt kurtis kusuma kuzman kvetoslava kwabena kwadwo kwaku kwame kwamena kwasi
kweku kwesi kwintyn kyan kyla kyle kylee kyleigh kyler kylie kyllikki kyls kyra laal labuh lacey lacie lacramioara
lacy lada ladarius ladislau ladislav ladona ladonna lafayette lai laia laila laisha lajos lakesha laksana lakshman
lakshmi lakshmidhar lakshminath laksita lal lala lalita lalə lamar lambert lamia lamija lamine lamiyə lamont lana
lanang lance landen landon landry lane laney langa langgeng lanjar lantar lara laras larisa larissa laron larry lars
larue larysa lascar lashawn lasmanto lasmono lassana lasse laswi laszlo latasha latif latifa latika latisha latofat
latonya latoya laura laurane laure laureen laurel laureline lauren laurence laurencja laurencjusz laurene laurens
laurent laurentia laurentiu laurenty laurentyna laurenz lauretta lauri laurian lauriane laurianne laurie laurin
laurine laury lauryn lava lavada lavanya lavern laverna laverne lavina lavinia lavon lavonne lawrence lawrencia lawson
laxman laxmi layla laylo layne lazar lazare lazaro lazarz laziz lea leah lean leana leander leandra leandre leandro
leane leann leanna leanne leatha leda lee leela leena leevi lega legawa leia leif leigh leila leilani leja lejla leke
lela lelah leland lelia lembah lempi lemuel len lena lene leni lenia lenja lenka lenn lenna lennard lennart lennert
lennie lennox lenny lenora lenore lenya leo leola leon leona leonard leonardo leone leonel leonhard leoni leonid
leonida leonidas leonie leonne leonor leonora leontin leontina leontine leopold leopoldina leopoldine leopoldo leora
leposava lera lerato lere leroy lesedi lesley lesli leslie lesly lessie lestari lester leta letha lethabo leticia
letitia letizia lettie leu leufroy lev levent levente levi levin levke lew lewin lewis lex lexi lexie lexus leyla lia
liah liam lian liana lianne lias libbie libby libere lica lidia lidija lidya lien liepa lietald ligia liisa lila lilan
lili lilia lilian liliana liliane lilianna lilien lilith liliya lilja lilla lilli lillia lillian lilliana lillie lilly
lilou lily lilyan liman limar lin lina lincoln linda linde lindsay lindsey lindsi lindsy lindy line linett linn linnea
linnie lino lintang linus linwood lio lioara lion lionel lior lirik lis lisa lisandro lisann lisanne lisbeth lise
liselotte lisette litzy liv liva livia livio liviu liya liyana liz liza lizbeth lize lizeth lizette lizzie ljiljana
ljuba ljubica ljubisa ljubomir ljudevit llewellyn lloyd lobar logan loic lois lola lolade lolita loma lon london lone
longin lonie lonnie lonny lonzo lora loraina loraine loredana loreen lorelei loren lorena lorene lorenz lorenza
lorenzo loretta lori lorie lorin lorine loris lorna lorrain lorraina lorraine lorri lorrie lothaire lotta lotte lotti
lottie lou louay louella louie louis louisa louise loup lourdes lourenco louvenia lovelie lovisa lovorka lovro lowell
loy loyal loyce luan luana luann lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu
lucia lucian luciana luciano lucie lucien lucienne lucija lucijan lucile lucille lucinda lucio lucious lucius lucja
lucjan lucretia lucretiu lucy ludie ludivine ludmila ludolphe ludovic ludovica ludvig ludwig ludwik ludwika lue luela
luella luena luhung luigi luis luisa luise luiz luiza lujza luk luka lukas lukasz luke lukhona lukita lukman lula lulu
luluh lulut lulwa luminita luna lungelo lupe lupita lura lurhur lurline lutfan lutfi lutfiya lutfulloh luther luthfi
lutz luuk luwar luwes luz luzie lwandle lya lyam lyda lydia lydie lykke lyla lyle lyn lyna lynda lyndon lyndsey lyne
lynette lynn lynna lynne lynnette lynsey lyric lysanne ləman maarit maayan mabel mabelle mable mabruk mac maca macaire
macaulay macey maci macie maciej mack mackenzie mactar macy madalena madalin madalina madaline madalyn maddie maddison
maddox madeleine madelina madeline madelyn madelynn madge madhuri madid madie madilyn madina madisen madison madisyn
madita madleen madlen madonna mads mady madyson mae maegan mael maelle maeve mafalda magali magda magdalen magdalena
magdalene maggie magnolia magnus maguelone maguette maha mahamadou mahammad mahan mahaut mahdi mahendra mahesa mahesh
maheswar mahfud mahir mahmoud mahmud mahrus mahzan mai maia maica maida maija maik maike mailin maimouna maimunah
maira maire maisie maite maiya maja majd majda major makara makary makayla makenna makenzie makhtar makinwa maksim
maksym maksymilian makuta mala malachai malachi malachy malak malati malcolm malen malena malene malgorzata malia
malick malik malika malin malina malinda malisa mallaury mallie mallory malo malou maloxat malte malthe malti malvina
malwina mama mamadou mamady maman mamert mamie mamour manah manaia manasse manda mandaakin mandakini mandakranta
mandla mandy manel manfred mangala mangalya mani manik manikya manish manisha manjusha manley manny manoj manole manon
mansour mansur manuel manuela maphikelela maqsud mara marah maras marc marceau marcel marcela marceli marcelin
marcelina marceline marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marci marcia marcie marcin
marco marcos marcu marcus marcy mardon mare mareike marek mareme maren marena marga margana margaret margareta
margarete margarett margaretta margarette margarida margarita margaux marge margery margie margita margo margot
margret margrette margrit margrith marguerite mari maria mariadi mariah mariam mariama mariamawit mariami marian
mariana mariane marianna marianne mariano maribel marica maricarmen maricica marie marieke mariela mariella marielle
marieme marietta marija marijana marika marilena marilie marilou marilu marilyn marilyne marin marina marine marinela
marinko marino mario marioara marion marios maris marisa marisol marissa marit marita maritza mariuca marius marja
marjan marjatta marjolaine marjorie marjory mark markel markika markku marko markos markus marla marlee marleen marlen
marlena marlene marley marli marlies marlin marlis marlo marlon marnie marques marquis marquise marsha marshal
marshall marsito marsudi marta martaka martana martani marte marten martha marthe marti martial martim martin martina
martine marton martti marty martyna marut marvin marwa marwata marwin mary maryadi maryam maryan maryann maryanto
marybeth maryjane marylou maryna maryse masa mashxura masinka mason masoud masoumeh massamba massimo matan matar mate
matei matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathilda mathilde mathis mathurin
mathuys matias matija matilda matilde matis matko mato mats matt matteo mattes matthew matthias matthieu matthis matti
mattia mattias mattie mattis matty matus matyas matylda maud maude maudie maugis maura maureen maurice mauricette
mauricio maurine mauro maurycy mavdud maverick mavis mavlon mavluda mawuena mawusi max maxbuba maxellende maxence
maxfuza maxi maxie maxim maxima maxime maximilian maximiliano maximilien maximillia maximillian maximo maximus maxina
maxine maxsuma maxwell may maya maybell maybelle maye mayeul maymie maynard mayoor mayra maysoun mayte mazbut mazie
mazlum mbalienhle mbaye mckayla mckenna mckenzie meagan meaghan meda medard mederic medina medine medoune medya meena
meenakshi meg megan megane meggie meghan meghnad meghnath mehdi mehmet mehriban mei meik meike meire meissa mekhi mel
melani melania melanie melany melba melchior melek melenija melia melike melina melinda melis melisa melisande melissa
melissandre melita mellie mellisa melodie melody melokuhle melvin melvina melyna melyssa menaka mence menka mercedes
mercia meredith merel merete meriem merissa merjem merl merle merlin meron merovee merrill merritt mert mertie merve
mervin mervyn meryem meryl meta mete metod mette mhambi mia mica micael micaela micah micha michael michaela michal
michale michalina micheal michel michele micheline michelle mick mickey micky midori mieke miguel mihael mihaela mihai
mihail mihailo mihajlo mihaly mihnea mija mijat mika mikael mikaela mikaere mikail mikayla mike mikel mikhail mikkel
mikko miklos mikolaj mikulas mila milada miladin milagros milan milana milanka milanko mildred mile milena miles
mileta milford milhouse milic milica milisav milivoj miljan miljana miljenko milka milla mille miller millicent millie
milly milo milojica milomir milorad milos miloslav miloslava milota milton milutin mima mimi mimo mina minakshi minato
mindy minenhle minerva minh minik minna minnie minodora mio mioara miodrag miomir mira mirabela mirac miracle miral
miran miranda miray miraziz mircea mirco mireille mirela mirella mireya miriam mirja mirjam mirjana mirka mirko
mirlande mirna miro miron mirona miroslav miroslava miruna mirza mirziyo misa misael misko mislav missouri misty mitar
mitch mitchel mitchell mitica mitra mitrut mittie mitzi miyar mizgin mladana mladen moa mobina mobolaji moctar modest
modesta modesto modibo modou modupe moe mofifoluwa mohamad mohamadou mohamed mohammad mohammed mohan mohana mohinder
mohini mohir moira moise moises moisette mojisola mojisoluwa mojmir mojzesz mollie molly momir momira mona monalisa
monde monica monika monique monroe monserrat monserrate montana monte monty moradeke morayo morenike morgan morgana
morgane moriah moric moritz morne morolake morris morten mortimer morton mose moses moshe mosinmileoluwa mossie
mosunmola motunrayo mouhamadou mouhamed mouhameth mouhammadou moussa moustapha moxidil moxigul moxina moxinur moxira
moyosore mozell mozelle mpho mpilo mpumelelo mrignayani msizi mthunzi muattar muazzam mubina mufiz mugur mugurel
muhamed muhammad muhammed muhsin muhtor mujur mukesh mukul mulya mulyanto mulyono mumpuni muni munif murad murat
muriel murilo murl murod murphy murray mursinin mursita murti musa musawenkosi mustafa mustafo mustapha mustika
mustofa musulmon mutia muyassar muyiwa muzaffar mya myah myla mylan mylene myles myra myriam myrl myrlande myrna myron
myrtice myrtie myrtis myrtle mələk naasunnguaq nabila nada nadalina nadege nadene nadezda nadia nadina nadine nadir
nadja nadya nadzieja nae nael naemi nafisa nagabhushanam nahia nahid nahil nahom nail naim naima naja najam najib
najmiddin najwa nakia nala nalar nalini nalla name nana nancy nanda nandi nandor nanette nanna nannie naomi naomie
napoleon nara naradi narayan narcis narcisa narciso narcisse nardi narendra narges nargiza narimon narin narinder
narji nasab nash nasiba nasim nasir nasriddin nasrullah nastja nat natalia natalie natalija natalya natan natanael
nataniel natasa natasha nate nathalie nathan nathanael nathanial nathaniel nathen nathy natiq natka naudet naura naval
naveen navin nawal nawroz naya nayeli nayla nazariusz nazary nazif nazim nazrulloh ndleleni ndondoloza neal nebojsa
nechifor ned neda nedeljko nedjeljka nedjeljko nedra neele neha nehemie nehir neil nel nela nelda nele neli nelisa
nell nella nelle nelli nellie nelly nels nelson nelu nemanja nena nenad nene neo neoma nera nerea nerissa nesa nesreen
nestor nettie neva neven nevena nevenka neville nevin nevio newell newroz newton neyla nguyen nhlakanipho nia niamh
nicephore nichifor nicholas nicholaus nichole nick nicki nicklas nicklaus nickolas nicky niclas nico nicoara nicodim
nicola nicolae nicolai nicolaie nicolas nicole nicoleen nicoleta nicolette nicoline nicu niculina niculita nicusor
nicuta nidia niels niels-christian nigar nigel nigora nihad niharika niilo nik nika nikau nike nikhil niki nikita
nikki nikko niklas niklaus niko nikodem nikola nikolai nikolas nikolasz nikolay nikoleta nikolina nikos niksa nil nila
nilam nilay niles nils nilufar nimakoah nimas nimit nimrod nina nine ninioluwa nino niranjan nirbhay niro nisa nisanur
nisha nistiman nita nivi niyaga niyilolawa nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle
nkosiyabo nnamdi noa noah noam noan noble nodira noe noel noelia noella noelle noemi noemie noemy nofoto noila nojus
nokuthula nola nolan nolen nolwazi nomaan nomvula nona nonhlanhla nonjabulo nonkululeko noor nora norah norbert
norberto nore noreen norene norica norina norma norman normand norris norval norwood nosir nosirjon nouf nour nova
novak novella novi noviana novita nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nubia nuda nudem nugraha
nuka nuno nur nuray nurbek nuredin nurgun nuria nuriddin nurlan nurul nusa nusrat nusratulloh nya nyah nyana nyasia
nyla nyoman nərgiz oana oba obanijesu obid obie obioma obrad obren oceane ocie octav octave octavia octavian octaviana
octavio octaviu oda odelia odell odessa odette odie odil odile odilon odin odon odunayo odval ofelia ofelya oger
ognjana ognjen ogooluwa oier oisha ojaswini oke okey okiki oksana okta okto ola oladara oladare oladimeji olaf olaide
olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olav olavi olayinka oldrich ole oleg
oleksandr olen oleta olga olgica olim olimpia olimpian olimpiu olin oliva olive oliver olivera olivia olivier oliviu
oliwia oliwier olle ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola
olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun
oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia
oma omad oman omana omar omari omawunmi ombline omer omina omobobola omobolanle omodunni omolabake omolara omolola
omosalewa omotara omotayo omotola omotolani omotoun omowumi ona ondrej oni onie onome onoriode onufry onur oormila
opal opalina opaline opan opemipo opeoluwa opeyemi ophelia ophelie opung oqil ora oral oran oren oreofe orestes ori
oriande oriane orie orif orin orion orland orlando orlane orlo ornella orpha orrin ortansa orval orville orvokki orzu
osama osbaldo osborne oscar oskar oskari osman osmund ostoja osunleke osvaldo oswald oswaldo otabek otha otho otilia
otis oto ottilie ottis otto oumar oumou oury ousmane ova ovidiu owen oxana oybek oyenike oyga oyindamola oyindasola
oynur oysha oyunbileg ozana ozanne ozella ozod ozoda ozodbek ozren ozy pablo pacome padma padmi padraig paige paiman
paivi paja palemon palma palmira pam pamela pamfil panagachie panait panca pandora pandu pangeran pangestu paninnguaq
panji panka pankrac pankracy panna pansy pantaleon paola paolo param paramartha paramita paraschiva pardi parfait
paris parker parman parvati pascal pascale pasquale pat paterne pathe patience patrica patrice patricia patricija
patricio patrick patrik patrizia patru patrycja patrycjusz patrycy patryk patsy patti pattie patty paul paula paule
paulette paulica paulie pauliina paulin paulina pauline paulo paulos pava pave pavel pavica pavle pavlina pavlo pawel
paxton payton pearl pearlie pearline pecine pedro peer peg peggie peggy pekka pelagia pelagie pelumi penda penelopa
penelope penny pentti pepe pepin pepo per pera perceval percival percy peri perica perkasa perla pernilla pero perrine
perry peruna petar pete peter petko petr petra petre petri petrica petrija petrisor petro petronela petronille petros
petru petrut petruta petteri peyton phil phila philani philemon philibert philine philip philipp philippe philippine
phillip philomena philomene philothee phiwokwakhe phoebe phylis phyllis pia pie pierce pierre pierre-alain
pierre-andre pierrick piet pieter pietro pilar pink pinkie pio piotr pipaluk piper pirjo pirkko pit pius platon
polikarp polina polly pompilia pompiliu pontus poornima porfiriusz porfiry porter portia poul praba prabawa prabowo
prabu prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prasetya prasetyo prathamesh pratiwi pravdan
pravit pravoslav prayag prayitna prayoga prayogo precious predrag preity prem prema presley preston price prima
primerose prince princess prisca priscila priscilla priscille priska prita priya priyala priyamvada profira prokles
prokop prokul promise prosper providenci prudence prvoslav puji pulcherie puneet puput purnima purushottam purwa
purwadi purwanto pushti puspa puspita puteri puti putri putu pyotr pəri qizilgul qobil qori qosim qudrat queen queenie
quentin quentine quiana quieta quincy quinn quinten quintia quinton quirin rabina rachael rachel rachela rachele
rachelle rachid rachida rada radeke raden radenko radha radika radina radisa radislav radit raditya radivoje radmila
radmilo radojka radomir rados radosav radoslav radovan radu raducu radul raduz rae raegan rafael rafaela rafal rafi
rafid rafila rafiq rageshwari rageswari raharja rahayu raheem rahel rahim rahman rahmat rahmawati rahmi rahsaan rahul
raif raihan raik raina rainer raisa raj rajab rajan rajendra rajesh rajinder rajiv rajko rajmund rajna rajnold rakesh
rakita raleigh ralf ralph raluca rama ramaa ramata ramatoulaye ramesh rameshwar ramiro ramon ramona ramziddin ramziya
rana randal randall randi randolf randolph randy rangga rania ranjeet ranjit ranko ransom raoul raphael raphaelle
rapulane raquel rares rashad rashawn rasheed rasheedah rashid rasifa rasko rasmus rastislav rati ratih ratimir ratna
rauf raul raven ravi ravshan rawiri raxmatulloh ray rayan rayen raymond raymonde raymundo rayna rayona rayxona razvan
reagan reanna reba rebeca rebecca rebeka rebekah rebekka recep reece reed reem reema reese regan reggie regina
reginald regine regis regitze regula reid reihaneh reilly reina reine reinhard reinhold rejean rejeanne reka reksa
relja relu remi remilekun remington remo remus rena renae renas renat renata renate renato renaud rendy rene renee
renette renja resid respati ressie restu reta retha retno reto retta reuben reva rex rey reyansh reybaud reyes
reymundo reyna reynaldo reynold reza rhea rhett rhianna rhiannon rhoda rhona rhonda ria riaan riana rica ricardo
riccardo richard richelle richie richmond rick rickard rickey ricki rickie ricky rico ridwan rieke rigard rigoberto
riitta rija rika rike rikke rikki riko riley rimas rin rina rini rino ristana rita ritesh ritva river riya rizki
rizvon roan rob robb robbie robbin robby robert roberta robertina roberto robi robin robinson robiya robyn rocco roch
rochele rochelle rocio rocky rod roderick roderyk rodger rodica rodney rodolfo rodoljub rodolphe rodrick rodrigo
rodrigue roel rogelio roger rogers roghayyeh rohan rohana rohit roj rokhaya roko roksana roland rolanda rolande
rolando rolf rollin roma romain romaine roman romana romane romanita romeo romeu romina romuald romulus romy ron ronak
ronald ronaldo ronan ronda roni ronja ronke ronna ronnie ronny roos roosevelt rory rosa rosa-maria rosalee rosalia
rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosan rosana rosanna rosanne rosario roscoe rose
roseann roseanne roselin roseline rosella roselle roselyn rosemarie rosemary rosendo roser rosetta rosie rosina roslyn
rosman ross rossie rostislav rotimi rowan rowena rowland roxana roxane roxanna roxanne roxelana roxie roxy roy roya
royal royce roza rozalia rozella rozina roziya ruben rubie rubin ruby rubye rudi rudolf rudolph rudra rudy ruedi
rufina rufus rui ruken rukhmani rukmin rumena rupert rupinder ruslan rusman russ russel russell rustam rusty ruta ruth
ruthe ruthie ruxanda ruxandra ruya ruza ruzena ruzica ryan ryann ryder rylan rylee ryleigh ryley ryou ryszard rəsad
rəsid saadat saadi saanvi saba sabar sabin sabina sabine saboxat saboxon sabri sabrina sabryna sachin sada sadar sade
sadie sadina sadio sadoqat sadriddin sadye saeed saer safa safiatou safietou safina safir safira safiya safo safta
safura sagar sage sahar sahra said saida saiful saige saiq saka sakari sakeena sakineh sakti sakura sal salif salih
salik salim salimah salimata salimatou saliou sallie sally salma salman saloh salome salomea salomey salomon salsabila
salvador salvatore salwa salwator saly sam samandar samanta samantha samara samba sameer sami samia samiah samina
samir samira samiya samkelo sammie sammy samson samsul samuel samuele samukelisiwe sancho sanda sandeep sander sandor
sandra sandrine sandro sandu sandy sanele sanford sanja sanjay sanjin sanka sanne sanobar santa santiago santina
santino santos sanya sanziana saodat saphira saqib sara sarada sarah sarai sarala saraswati sardor sari sarina sarisha
sarla saroja sartika sarvar sarvin sarvinoz sasa sascha sasha saskia satish satoshi satu satya satyen saul sauveur
sava savanah savanna savannah saveta savin savina savinien savion saxida sayyora scarlett scholastique schuyler scot
scott scottie scotty seamus sean sebastian sebastiao sebastien seckou sedrick segilola segolene sekinat sekou selcan
selena selene selim selin selina selma selmer sem semenica semih sena senka senne sepp seppe seppo septi serafin
serafina seraphin serban serdar serena serenity serge sergei sergej sergey sergi sergio sergiu sergiusz serhad serhat
serife servac servan setayesh seth setya sevara sevda sever severin severina severine sevinj seweryn sexmus seydou
seye seymour seynabou sfiso shad shade shahboz shahd shahid shahobiddin shahriyor shahzod shaikha shaim shaimaa shaina
shaka shakila shakira shakti shakuntala shalewa shamsiddin shana shanaya shanda shane shanel shanelle shania shanie
shaniya shankar shanna shannon shanny shanon shantanu shanti shany shaquille sharda shari sharlene sharmila sharon
sharron sharyn shashi shashikala shaun shauna shawn shawna shay shayla shaylee shayma shayna shayne shea sheba sheela
sheena sheila shekoni shelby sheldon shelia shelley shelly shelton shemar sher sheri sheridan sherifa sherly sherman
sherri sherrie sherry sherwood sheryl sherzod shiloh shira shirley shirli shirly shiv shivakari shlomo shobhana
shodiyor shola shona shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukrulloh shwet
shyann shyanne shyla sibongile sibusiso sibyl sibylle sid siddarth siddhartha siddhi siddhran sidiq sidney sidoine
sidonia sidonie sidy siebe sienna sierra sifiso sigebert sigismond sigmund signe sigrid sigurd sijuade silan silas
silja silje sillin silvan silvana silvere silvia silvian silviana silvija silvio silviu sim sima simao simen simeon
simi similoluwa simina simion simisola simo simon simona simone simonida sina sinan sincere sindisiwe sindre sindy
sinenhlanhla sinica sinikka sinisa sinja sintia siobhan sipan siphephelo siphiwe sipho sire sirin sirineu siro
sirojiddin siska sister sita sitara sithembiso siti siv sixte sixtine siyabonga siyanda sizakele sizani skip skipped
sky skye skyla skylar sladana slamet slava slavek slaven slavica slavka slavko slavoljub slavomir slobodan slobodanka
sloka smaranda smiljana smilla smita smriti sname snezana snjezana sobia sobit soda sodiq sofia sofie sofija sohib
sokhna solange soledad soleh soline solomon solon solveig som soma somayyeh somnath somu sona sondra sondre sonia
sonja sonke sonny sonya sophia sophie soraia sorana soraya soren sorin sorina souleymane souta sowande spencer
speranta spike spirydion srboljub srecko sredoje sri srna stacey staci stacie stacy stan stana stanca stancu stanford
stanislas stanislav stanislava stanislaw stanko stanley stanton starla stasa steen stef stefan stefana stefania
stefanie stefano stefanos steffen stela stelian steliana stella steluta stepan stephaans stephan stephane stephania
stephanie stephany stephen stephon ster sterling sterre stevan steve steven stevie stew stewart stig stina stine
stipan stipe stjepan stojan stojanka stone strahinja stribor stu stuart subhash subhashini subhasini subodh subomi
sucheta suci sude sudeva sue sue-marie suelen suha suhrob sujata sukanya sulaymon sulton suma suman sumayah sumayyah
sumit sumitra summer suncica sune sunita sunniva sunny suraj suresh surya suryakant suryakanta suryakantam susan
susana susane susanna susannah susanne susheel sushil sushma susi susie suyuna suzan suzana suzane suzanna suzanne
suzette suzie suzon suzy svatopluk svea svebor sven svend svenja svetislav svetlana svetolik svetomir svetozar swami
swapnil swara swarnalata swassane sweta syahrini sybil sybilla syble syd sydnee sydney sydni sydnie syed sylvain
sylvan sylvester sylvestre sylvia sylviane sylvie sylwester sylwia synne szabolcs szczepan szofi szofia szonja szymon
səbinə səhriyar tabatha tabea tabitha tabris tacjana tad tade tadeas tadeo tadgh tadija taha tahir taichi taika taiwo
tala talea talia talita talitha talon tamar tamara tamas tamera tami tamia tamika tamina tamino tammi tammie tammo
tammy tamra tancrede tanguy tania tanika tanirika tanisha tanja tanner tansu tantri tanushree tanushri tanya tapan
tapani tapio tara tarana taras tareq tari tarik tarja tarun taryn tasa tasdik tasha tasnim taswir tate tatiana tatjana
tatsuki tatum tatyana taufan taufik taurean taurin tavares tawana taya tayler taylor tea teagan ted teddy tedi teea
tegan teguh tej teja tejas tejumola tekla tellervo telly temidayo temitope teo teodor teodora teodoro teodosia teofil
teohari teona terence terencjusz teresa tereza teri terrance terrell terrence terri terrie terrill terry tertuliano
tess tessa tessie tevin thabisa thad thaddeus thadie thais thalea thalia thamsanqa thando thandolwethu thea thelma
themba theo theodor theodora theodore theodose theophile theophraste theresa therese theresia theron theunis theuns
thiago thibault thibert thierno thierry thies thilo thobeka thom thomas thomasina thora thorben thore thorge thulani
thulisile thurman tia tiago tiana tianna tiara tiberia tiberiu tibor tichomir tidiane tierra tiffany tihomir tiina
tija tijana til till tillman tillmann tim timbul timea timm timmothy timmy timo timoleon timon timotei timotej timoteo
timothee timothy timur tina tinca tincuta tine tingting tino tiphaine tira tiril tirta tirtayasa tisha titi titien
titilayo titilope titin tito titus tizian tjark tobias tobiasz tobiloba tobin toby tod todd todor tohir toke toki
tokunbo tolulope toluwalope toluwani toluwanimi tom toma tomas tomasa tomasz tome tomi tomiloba tomislav tomislava
tomke tommaso tommie tommy tomo tomoharu tomori tonci toncica tone toney toni tonia tonija tonka tonko tonnin tony
tonya tope tora torben torbjorn tore torey tori torrance torrey toussaint toy toyip trace tracey traci tracie tracy
traian trajan travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey tri
tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trine trinity trish trisha trista tristan
tristian tristin triston troels troy trpimir trpko trudie trudy truman trycia trystan tsabita tuana tuba tudor tudora
tudorita tudosia tugiman tui tula tunar tuomas turki turner turold tushar tuula tuulikki tuur tuva tvrtko twila tyler
tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson tərlan ubaldo ubaydulloh uchita
uchqun uda udai udit ueli uffe ughur ugne ugo ujjawal ujjwal ulduz ulf uli ulices ulises ulkər ulla ulrich ulrik
ulrika uluthando ulva ulviyyə ulwazi ulya ulysse ulysses uma umang umar umay umaya umberto umi umid umida umidulloh
umut una unax unggul unique unjani upendra upik uqbaloy urbain urban urfon uri uriah uriel urmila urs ursula ursule
urte usha usman usmon usyi utama uttam uxue uzayr uzbegim uzodimma vaclav vada vadim vafo vagn vaidehi vaijayanthi
vaijayanti vaishnavi vaishno vaishvi val vala valdemar valentim valentin valentina valentine valentino valera valere
valeria valerie valerija valeriu valery vali vallie valter valtteri van vance vanda vanesa vanessa vania vanja vanya
varalakshmi varvara vasanti vasco vasil vasile vasilica vasilisa vasily vasko vasliddin vasudev vasudeva vasudha
vasundhara vatroslav vaughn vavrinec veda vedang vedanga vedanshi vedran vedrana vega veikko veit vela velana velaphi
velda velibor velimir velimira velina vella velma velva vena venance vencel venceslas vendel vendelin venera veniamin
vera verda verdie verena vergie verica verla verlie vern verna verner vernice vernie vernon vero verona veronica
veronika veronique veselinka vesna vesta veta vianney vibeke vic vicenta vicente vicentia vicentiu vicki vickie vicky
victoire victor victoria victorien victorin vida vidak vidal vidhur vidhya vidur vidya viggo vigile vihaan vijay
vijeko vikky viktor viktoria viktorie viktorija vilde vilhelm ville villy vilma vilmos vilte vimal vimala viman vin
vinay vince vincenc vincent vincentiu vincenza vincenzo vinciane vinka vinnie vino vinsen viola violet violeta
violette viorel viorela viorica virag virgie virgil virginia virginie virman visarion vishnu vishwamitra visnja vit
vita vital vito vitor vitoria vittoria vitus viva vivaan vivek vivi vivian viviana viviane vivianne vivien vivienne
vjekoslav vjenceslav vlad vladana vladek vladimir vladimira vladislav vladislava vlado vlaicu vlasta vlastimil
vlastimir vlatka vlatko voichita voicu vojin vojislava vojtech volodymyr vosil vratislav vreni vrinda vrund vsevolod
vujadin vujica vuk vukan vukasin vukica vukota vusala vusumuzi vyas waclaw wade wadi wage wahyu waino wakana wakiman
waldo wale walenty walentyn walentyna waleran waleria walerian walery walgierz walker wallace wally walt walter walton
waluyo waly wanda wandrille wanesa wani waqila ward wardaya wardi warji warley warren warsa warsita warta washington
wasis watson wava wawan wawrzyniec waylon wayne webster wei welat weldon wellington wendell wendi wendy werner
weronika wes wesley wessel westley weston whitney whitni whitny wiara wibke widelene widya wiebke wiktor wiktoria wila
wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfried wilfryd wilhelm wilhelmina wilhelmine
will willa willard willem willi william willie willis willow willy wilma wilmer wilson wilton wincenty winda winfield
winfried winifred winnie winnifred winona winslow winston wira wirda wirginia wisnu witalis wladyslaw wlodzimierz
wojciech wolfgang woodrow wout wouter wulan wulandari wuraola wyatt wyman xalima xanana xander xatun xaver xavier
xaviere xebat xenia xenophon xezal xhoel xiaomei xiaoyan ximena xinyi xochitl xzavier yaa yacine yadira yael yagmur
yago yahli yahya yahyo yakubu yamileth yan yance yango yani yanis yann yannic yannick yannik yannis yara yaren yaretzi
yarin yaron yaroslav yasin yasmeen yasmin yasmine yassin yassine yaw yaya yazmin yejide yekta yelena yesenia yessenia
yessi yetunde yevgeni yevgeny yewande yibanathi ying ylvi ylvie yoann yoga yogendra yogesh yoginder yolanda yolande
yonas yonatan yonathan yong yono yoqub yorbek yoro yorqin yosef yoshiko younes yousouf youssef youssou youssouph
youssoupha yozida yoznur ysaline yseult yuen yuina yulia yuliana yuna yuni yunita yunus yuri yuriy yury yusif yusiv
yusuf yuuma yuval yven yves yvette yvona yvone yvonna yvonne zabir zac zach zachariah zachariasz zacharie zachary
zache zachery zack zackary zackery zada zaenab zafar zafir zaharia zahid zahir zahra zainab zaira zakaria zakary zaki
zakir zalan zalindra zamfir zamfira zamira zan zana zander zane zanele zaneta zara zaraza zaria zarije zaur zavida
zayd zayniddin zdenka zdenko zdeslava zdravko zechariah zehra zeinab zejnep zelaya zelda zeljka zeljko zella zelma
zelmira zena zeno zenobia zenovia zente zenzele zephirin zerdest zerya zeteny zetta zeyd zeynab zeynep zilan zilola
zin zina zinaida zineb zion zita zithulele ziva ziyad ziyanda ziyo zizi zlata zlatica zlatka zlatko zobuhle zoe zoeva
zoey zofia zohid zohir zoie zoila zoja zokir zola zoltan zora zoran zorana zorka zoyir zrinislav zrinko zselyke zsofia
zsolt zsombor zubayr zula zulaikha zulfa zulfikar zuxra zuzana zuzanna zvezdana zvonimir zvonko zygmunt əhməd
`;

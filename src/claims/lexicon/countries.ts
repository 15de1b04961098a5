/**
 * Every country and the territories that news names: name; other names; words for its people and what is its own;
 * capital or seat of government. A line each, parted by bars, items by commas.
 * Names follow the English list of the npm package i18n-iso-countries (MIT), in the short forms that news uses.
 */
export const countries = `
Afghanistan|Islamic Emirate of Afghanistan|Afghan,Afghans|Kabul
Albania||Albanian,Albanians|Tirana
Algeria||Algerian,Algerians|Algiers
American Samoa||American Samoan,American Samoans|Pago Pago
Andorra||Andorran,Andorrans|Andorra la Vella
Angola||Angolan,Angolans|Luanda
Antigua and Barbuda|Antigua|Antiguan,Antiguans,Barbudan|St. John's
Argentina|Argentine Republic|Argentine,Argentinian,Argentines,Argentinians,Argentinean|Buenos Aires
Armenia||Armenian,Armenians|Yerevan
Aruba||Aruban,Arubans|Oranjestad
Australia|Commonwealth of Australia|Australian,Australians|Canberra
Austria||Austrian,Austrians|Vienna
Azerbaijan||Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas|The Bahamas|Bahamian,Bahamians|Nassau
Bahrain||Bahraini,Bahrainis|Manama
Bangladesh||Bangladeshi,Bangladeshis|Dhaka
Barbados||Barbadian,Barbadians,Bajan|Bridgetown
Belarus|Byelorussia|Belarusian,Belarusians,Belarussian|Minsk
Belgium||Belgian,Belgians|Brussels
Belize||Belizean,Belizeans|Belmopan
Benin||Beninese|Porto-Novo
Bermuda||Bermudian,Bermudians|Hamilton
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian,Bolivians|La Paz,Sucre
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians,Herzegovinian|Sarajevo
Botswana||Batswana,Motswana|Gaborone
Brazil||Brazilian,Brazilians|Brasília
Brunei|Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria||Bulgarian,Bulgarians|Sofia
Burkina Faso||Burkinabe,Burkinabé|Ouagadougou
Burundi||Burundian,Burundians|Bujumbura,Gitega
Cambodia|Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh
Cameroon||Cameroonian,Cameroonians|Yaoundé
Canada||Canadian,Canadians|Ottawa
Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia
Cayman Islands||Caymanian,Caymanians|George Town
Central African Republic|CAR|Central African,Central Africans|Bangui
Chad||Chadian,Chadians|N'Djamena
Chile||Chilean,Chileans|Santiago
China|People's Republic of China,PRC,Mainland China|Chinese|Beijing
Colombia||Colombian,Colombians|Bogotá
Comoros||Comorian,Comorians,Comoran|Moroni
Cook Islands||Cook Islander,Cook Islanders|Avarua
Costa Rica||Costa Rican,Costa Ricans|San José
Croatia||Croatian,Croatians,Croat,Croats|Zagreb
Cuba||Cuban,Cubans|Havana
Curaçao||Curaçaoan|Willemstad
Cyprus||Cypriot,Cypriots,Greek Cypriot,Greek Cypriots,Turkish Cypriot,Turkish Cypriots|Nicosia
Czech Republic|Czechia|Czech,Czechs|Prague
Czechoslovakia||Czechoslovak,Czechoslovakian|
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Zaire,Congo-Kinshasa|Congolese|Kinshasa
Denmark||Danish,Dane,Danes|Copenhagen
Djibouti||Djiboutian,Djiboutians|
Dominica|||Roseau
Dominican Republic||Dominican,Dominicans|Santo Domingo
East Germany|German Democratic Republic,GDR|East German,East Germans|East Berlin
East Timor|Timor-Leste|East Timorese,Timorese|Dili
Ecuador||Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans,Ecuadoran,Ecuadorans|Quito
Egypt||Egyptian,Egyptians|Cairo
El Salvador||Salvadoran,Salvadorans,Salvadorean,Salvadoreans|San Salvador
England||English,Englishman,Englishmen,Englishwoman|
Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo
Eritrea||Eritrean,Eritreans|Asmara
Estonia||Estonian,Estonians|Tallinn
Eswatini|Swaziland|Swazi,Swazis|Mbabane
Ethiopia||Ethiopian,Ethiopians|Addis Ababa
Falkland Islands|Falklands,Malvinas|Falkland Islander,Falkland Islanders|Port Stanley
Faroe Islands|Faroes|Faroese|Tórshavn
Fiji||Fijian,Fijians|Suva
Finland||Finnish,Finn,Finns|Helsinki
France||French,Frenchman,Frenchmen,Frenchwoman|Paris
French Guiana|||Cayenne
French Polynesia||French Polynesian|Papeete
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian,Gambians|Banjul
Georgia||Georgian,Georgians|Tbilisi
Germany|Federal Republic of Germany|German,Germans|Berlin
Ghana||Ghanaian,Ghanaians|Accra
Gibraltar||Gibraltarian,Gibraltarians|
Greece||Greek,Greeks|Athens
Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
Grenada||Grenadian,Grenadians|
Guadeloupe||Guadeloupean|
Guam||Guamanian|Hagåtña
Guatemala||Guatemalan,Guatemalans|Guatemala City
Guinea||Guinean,Guineans|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian,Haitians|Port-au-Prince
Honduras||Honduran,Hondurans|Tegucigalpa
Hong Kong||Hong Konger,Hong Kongers|
Hungary||Hungarian,Hungarians|Budapest
Iceland||Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
India||Indian,Indians|New Delhi
Indonesia||Indonesian,Indonesians|Jakarta
Iran|Islamic Republic of Iran,Persia|Iranian,Iranians,Persian,Persians|Tehran
Iraq||Iraqi,Iraqis|Baghdad
Ireland|Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin
Isle of Man||Manx|
Israel||Israeli,Israelis|Jerusalem
Italy||Italian,Italians|Rome
Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Yamoussoukro
Jamaica||Jamaican,Jamaicans|Kingston
Japan||Japanese|Tokyo
Jersey|||Saint Helier
Jordan||Jordanian,Jordanians|Amman
Kazakhstan||Kazakh,Kazakhs,Kazakhstani|Astana
Kenya||Kenyan,Kenyans|Nairobi
Kiribati|||South Tarawa
Korea||Korean,Koreans|
Kosovo||Kosovar,Kosovars,Kosovan|Pristina
Kuwait||Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz,Kyrgyzstani|Bishkek
Laos||Lao,Laotian,Laotians|Vientiane
Latvia||Latvian,Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian,Liberians|Monrovia
Libya||Libyan,Libyans|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian,Lithuanians|Vilnius
Luxembourg||Luxembourger,Luxembourgish|
Macau|Macao|Macanese|
Madagascar||Malagasy,Madagascan|Antananarivo
Malawi||Malawian,Malawians|Lilongwe
Malaysia||Malaysian,Malaysians|Kuala Lumpur
Maldives|The Maldives|Maldivian,Maldivians|Malé
Mali||Malian,Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Martinique||Martinican|Fort-de-France
Mauritania||Mauritanian,Mauritanians|Nouakchott
Mauritius||Mauritian,Mauritians|Port Louis
Mexico||Mexican,Mexicans|Mexico City
Micronesia|Federated States of Micronesia|Micronesian,Micronesians|Palikir
Moldova||Moldovan,Moldovans|Chisinau,Chișinău
Monaco||Monegasque,Monegasques|
Mongolia||Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin,Montenegrins|Podgorica
Montserrat||Montserratian|
Morocco||Moroccan,Moroccans|Rabat
Mozambique||Mozambican,Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw,Naypyitaw
Namibia||Namibian,Namibians|Windhoek
Nauru||Nauruan|
Nepal||Nepali,Nepalis,Nepalese|Kathmandu
Netherlands|The Netherlands,Holland|Dutch,Dutchman,Dutchmen|Amsterdam,The Hague
New Caledonia||New Caledonian|Nouméa
New Zealand|Aotearoa|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington
Nicaragua||Nicaraguan,Nicaraguans|Managua
Niger||Nigerien,Nigeriens|Niamey
Nigeria||Nigerian,Nigerians|Abuja
North Korea|Democratic People's Republic of Korea,DPRK|North Korean,North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian,Macedonians,North Macedonian|Skopje
Northern Ireland||Northern Irish|Belfast
Northern Mariana Islands|||Saipan
Norway||Norwegian,Norwegians|Oslo
Oman||Omani,Omanis|Muscat
Pakistan||Pakistani,Pakistanis|Islamabad
Palau||Palauan,Palauans|
Palestine|State of Palestine,Palestinian Territories,Palestinian territories|Palestinian,Palestinians|Ramallah
Panama||Panamanian,Panamanians|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan,Paraguayans|Asunción
Peru||Peruvian,Peruvians|Lima
Philippines|The Philippines|Philippine,Filipino,Filipinos,Filipina|Manila
Poland||Polish,Pole,Poles|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican,Puerto Ricans|San Juan
Qatar||Qatari,Qataris|Doha
Republic of the Congo|Congo,Congo-Brazzaville||Brazzaville
Réunion|||Saint-Denis
Romania||Romanian,Romanians|Bucharest
Russia|Russian Federation|Russian,Russians|Moscow
Rwanda||Rwandan,Rwandans|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Kittitian,Nevisian|Basseterre
Saint Lucia|St. Lucia,St Lucia|Saint Lucian,St. Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent and the Grenadines|Vincentian|Kingstown
Samoa||Samoan,Samoans|Apia
San Marino||Sammarinese|
São Tomé and Príncipe|Sao Tome and Principe||São Tomé
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian,Saudi Arabians|Riyadh
Scotland||Scottish,Scot,Scots,Scotsman,Scotsmen|Edinburgh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
Singapore||Singaporean,Singaporeans|
Slovakia||Slovak,Slovaks,Slovakian|Bratislava
Slovenia||Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
Solomon Islands||Solomon Islander,Solomon Islanders|Honiara
Somalia||Somali,Somalis|Mogadishu
Somaliland||Somalilander|Hargeisa
South Africa||South African,South Africans|Pretoria,Cape Town
South Korea|Republic of Korea,ROK|South Korean,South Koreans|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR,U.S.S.R.|Soviet,Soviets|
Spain||Spanish,Spaniard,Spaniards|Madrid
Sri Lanka|Ceylon|Sri Lankan,Sri Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede,Swedes|Stockholm
Switzerland||Swiss|Bern
Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
Taiwan|Republic of China|Taiwanese|Taipei
Tajikistan||Tajik,Tajiks|Dushanbe
Tanzania||Tanzanian,Tanzanians|Dodoma
Thailand|Siam|Thai,Thais|Bangkok
Tibet||Tibetan,Tibetans|Lhasa
Togo||Togolese|Lomé
Tonga||Tongan,Tongans|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian,Trinidadians|Port of Spain
Tunisia||Tunisian,Tunisians|Tunis
Turkey|Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Turks and Caicos Islands|Turks and Caicos||
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan,Ugandans|Kampala
Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,Briton,Britons,Brit,Brits|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American,Americans|Washington,Washington D.C.,Washington DC
Uruguay||Uruguayan,Uruguayans|Montevideo
Uzbekistan||Uzbek,Uzbeks,Uzbekistani|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican City|Vatican,Holy See|Vatican|
Venezuela||Venezuelan,Venezuelans|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Virgin Islands|U.S. Virgin Islands,US Virgin Islands,British Virgin Islands|Virgin Islander|
Wales||Welsh,Welshman,Welshmen|Cardiff
West Germany||West German,West Germans|Bonn
Western Sahara||Sahrawi,Sahrawis|Laayoune
Yemen||Yemeni,Yemenis|Sanaa,Sana'a
Yugoslavia||Yugoslav,Yugoslavs,Yugoslavian|
Zambia||Zambian,Zambians|Lusaka
Zimbabwe|Rhodesia|Zimbabwean,Zimbabweans|Harare
`;

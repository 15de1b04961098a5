/** Parts of countries, parts of the world, waters, mountains: names of places that are neither countries nor cities. */

/** States, provinces, counties and regions of countries that English news names without saying what they are. */
export const provinces = `
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi,
Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina,
North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah,
Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia,
Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Labrador, Newfoundland and Labrador, Nova Scotia,
Nunavut, Ontario, Prince Edward Island, Quebec, Québec, Saskatchewan, Yukon, Northwest Territories,
New South Wales, Queensland, South Australia, Tasmania, Victoria, Western Australia, Northern Territory,
Australian Capital Territory,
Bedfordshire, Berkshire, Buckinghamshire, Cambridgeshire, Cheshire, Cornwall, Cumbria, Derbyshire, Devon, Dorset,
Durham, Essex, Gloucestershire, Hampshire, Herefordshire, Hertfordshire, Kent, Lancashire, Leicestershire,
Lincolnshire, Merseyside, Norfolk, Northamptonshire, Northumberland, Nottinghamshire, Oxfordshire, Shropshire,
Somerset, Staffordshire, Suffolk, Surrey, Sussex, East Sussex, West Sussex, Tyneside, Warwickshire, West Midlands,
Wiltshire, Worcestershire, Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire, Isle of Wight, Ulster,
Munster, Leinster, Connacht, County Cork, County Kerry, Orkney, Shetland, Hebrides, Outer Hebrides,
Bavaria, Brandenburg, Hesse, Lower Saxony, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony,
Saxony-Anhalt, Schleswig-Holstein, Thuringia, Baden-Württemberg, Prussia, Bohemia, Moravia, Silesia, Pomerania, Galicia,
Transylvania, Wallachia, Bessarabia, Crimea, Donbas, Donbass, Donetsk, Luhansk, Kherson, Zaporizhzhia, Transnistria,
Abkhazia, South Ossetia, North Ossetia, Nagorno-Karabakh, Chechnya, Dagestan, Ingushetia, Tatarstan, Siberia,
Kamchatka, Sakhalin, Alsace, Aquitaine, Auvergne, Brittany, Burgundy, Corsica, Gascony, Lorraine, Normandy, Picardy,
Provence, Savoy, Flanders, Wallonia, Catalonia, Andalusia, Aragon, Asturias, Castile, Extremadura, Murcia, Navarre,
Basque Country, Canary Islands, Balearic Islands, Mallorca, Majorca, Ibiza, Tenerife, Gran Canaria, Madeira, Azores,
Sicily, Sardinia, Tuscany, Lombardy, Piedmont, Veneto, Umbria, Calabria, Apulia, Liguria, Campania, Crete, Rhodes,
Lesbos, Thrace, Macedonia, Anatolia, Kurdistan, Iraqi Kurdistan, Anbar, Nineveh, Gaza, Gaza Strip, West Bank,
East Jerusalem, Golan Heights, Sinai, Galilee, Negev, Idlib, Helmand, Kandahar, Kashmir, Punjab, Sindh, Balochistan,
Baluchistan, Khyber Pakhtunkhwa, Waziristan, North Waziristan, South Waziristan, Andhra Pradesh, Arunachal Pradesh,
Assam, Bihar, Chhattisgarh, Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh,
Maharashtra, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Orissa, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura,
Uttar Pradesh, Uttarakhand, West Bengal, Bengal, Ladakh, Jammu and Kashmir, Aceh, Bali, Borneo, Java, Lombok, Papua,
West Papua, Sulawesi, Sumatra, Kalimantan, Timor, Luzon, Mindanao, Visayas, Palawan, Cebu, Hokkaido, Honshu, Kyushu, Okinawa,
Shikoku, Fukushima, Hainan, Anhui, Fujian, Gansu, Guangdong, Guangxi, Guizhou, Hebei, Heilongjiang, Henan, Hubei,
Hunan, Inner Mongolia, Jiangsu, Jiangxi, Jilin, Liaoning, Manchuria, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi,
Sichuan, Xinjiang, Yunnan, Zhejiang, Darfur, South Kordofan, Blue Nile, Tigray, Amhara, Oromia, Ogaden, Puntland,
North Kivu, South Kivu, Kivu, Ituri, Katanga, Biafra, Borno, Cabo Delgado, KwaZulu-Natal, Gauteng, Eastern Cape,
Western Cape, Limpopo, Mpumalanga, Transvaal, Zanzibar, Chiapas, Chihuahua, Guerrero, Jalisco, Michoacán, Michoacan,
Oaxaca, Sinaloa, Sonora, Tamaulipas, Veracruz, Yucatán, Yucatan, Baja California, Quintana Roo, Nuevo León, Antioquia,
Chocó, Cauca, Nariño, La Guajira, Patagonia, Tierra del Fuego, Mato Grosso, Minas Gerais, Bahia, Pará, Amazonas,
Rondônia, Lapland, Jutland, Scania, Svalbard, Greater Manchester, Greater London, Long Island, Staten Island,
New England, New York, Silicon Valley, Hollywood, Manhattan, Brooklyn, Queens, Bronx, Harlem, Cape Cod, Martha's Vineyard
`;

/** Parts of the world larger than a country. */
export const worldRegions = `
Africa, Antarctica, Arctic, Asia, Europe, Eurasia, North America, South America, Central America, Latin America,
Oceania, Australasia, Americas, Caribbean, West Indies, Middle East, Near East, Far East, Levant, Maghreb, Sahel,
Sahara, Sub-Saharan Africa, Horn of Africa, North Africa, West Africa, East Africa, Central Africa, Southern Africa,
Central Asia, East Asia, South Asia, Southeast Asia, South-East Asia, Asia-Pacific, Indo-Pacific, Eastern Europe,
Western Europe, Central Europe, Northern Europe, Southern Europe, Balkans, Baltics, Caucasus, North Caucasus,
South Caucasus, Scandinavia, Iberia, Indochina, Korean Peninsula, Korean peninsula, Arabian Peninsula,
Iberian Peninsula, Balkan Peninsula, Crimean Peninsula, Western Hemisphere, Northern Hemisphere, Southern Hemisphere,
Global South, Pacific Northwest, Midwest, Deep South, East Coast, West Coast, Gulf Coast, New World, British Isles,
Polynesia, Melanesia, Mesopotamia, Amazon, Pacific Islands, Outer Space, Earth, Mars, Moon
`;

/** Seas, gulfs, straits, rivers, mountains and deserts that go by a bare name. */
export const waters = `
Atlantic, Pacific, Mediterranean, Baltic, Aegean, Adriatic, North Atlantic, South Atlantic, North Pacific, South Pacific,
Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Adriatic Sea, Aegean Sea, Andaman Sea,
Arabian Sea, Baltic Sea, Barents Sea, Bering Sea, Bering Strait, Black Sea, Caribbean Sea, Caspian Sea, Celtic Sea,
Coral Sea, Dead Sea, East China Sea, Eastern Pacific, Irish Sea, Java Sea, Mediterranean Sea, North Sea, Norwegian Sea,
Philippine Sea, Red Sea, Sea of Azov, Sea of Galilee, Sea of Japan, Sea of Marmara, Sea of Okhotsk, South China Sea,
Sulu Sea, Tasman Sea, Timor Sea, Yellow Sea, Bay of Bengal, Bay of Biscay, English Channel, Persian Gulf, Arabian Gulf,
Gulf of Aden, Gulf of Alaska, Gulf of Finland, Gulf of Guinea, Gulf of Mexico, Gulf of Oman, Gulf of Thailand,
Gulf of Tonkin, Strait of Hormuz, Strait of Malacca, Straits of Malacca, Strait of Gibraltar, Straits of Florida,
Taiwan Strait, Bosphorus, Bosporus, Dardanelles, Suez Canal, Panama Canal, Bab el-Mandeb, Windward Passage,
Mona Passage, Drake Passage, Hudson Bay, Chesapeake Bay, Guantanamo Bay, Guantánamo Bay, Nile, Danube, Rhine, Volga,
Thames, Tigris, Euphrates, Ganges, Yangtze, Mekong, Amazon River, Mississippi River, Missouri River, Rio Grande,
Potomac, Orinoco, Niger River, Zambezi, Dnipro, Dnieper, Alps, Andes, Himalayas, Himalaya, Pyrenees, Urals, Rockies,
Rocky Mountains, Appalachians, Appalachian Mountains, Carpathians, Everest, Kilimanjaro, Gobi, Great Lakes,
Lake Victoria, Niagara Falls, Victoria Falls, Great Barrier Reef
`;

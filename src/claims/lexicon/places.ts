/** Words that are part of a place's name, or go before it. */

/** A name that ends with one of these is a place's: "Harbour Bridge". Lower case. */
export const placeEndings = `
acres airfield airport alley archipelago arena atoll avenue ave bay bayou beach boulevard blvd bridge brook building
camp canal canyon cape castle cathedral cave cemetery channel church city cliffs coast corridor county courthouse cove
crater creek crossing dam delta desert district domain drive estate estuary falls farm fields fjord forest fort
fortress garden gardens gate glacier glen governorate green grove gulf hall harbor harbour heights highlands highway
hill hills hotel house inn island islands isle isles junction kingdom lagoon lake lakes landing lane line manor marina
marsh meadows mall mine monastery motorway mount mountain mountains municipality oasis oblast ocean palace park parish
parkway pass passage peak peninsula pier place plains plateau plaza point pond port prefecture prison province quay
quarter railway railroad ranch range raion rapids reef refinery region republic reserve reservoir ridge river road route
row ruins sea shore shores sound springs square stadium state station strait straits street suburb summit swamp
terminal territory tower towers town township trail triangle tunnel turnpike valley village villas volcano wadi wall
waterway wetlands wharf wood woods zone jail penitentiary monument memorial airbase base constituency dock docks farms fields gym hollow meadows mill mills playfield playground playing-field riding rink skyway ward wetland cliff copse empire reich interchange mission estates st rd ln hwy pkwy underpass viaduct aqueduct boulevard speedway raceway racecourse villa chateau
`;

/** A name that begins with one of these, and goes on, is a place's: "Lake Arden", "Mount Kells". Lower case. */
export const placeBeginnings = `
lake mount mt cape fort ft camp port isle lough loch gulf bay strait straits river island los las san santa santo são st ste saint
puerto rio monte sierra villa el-
`;

/** Points of the compass and the like before a place: "northern Arden", "East Arden". Lower case. */
export const directions = `
north south east west northern southern eastern western northeast northwest southeast southwest northeastern
northwestern southeastern southwestern central upper lower greater inner outer downtown mid new old
`;

/** Nouns that say of the name after "of", or beside them, that it is a place. Lower case. */
export const placeNouns = `
airport area areas base beach border borough capital city coast coastline community county department district east
enclave hamlet harbour harbor island islands isle kingdom metropolis municipality neighborhood neighbourhood north
outskirts parish peninsula port province provinces region republic resort settlement shores south state states streets
suburb suburbs territory town township towns valley village villages west cities
`;

/** Heads of names that go on with "of": "Gulf of …", "Republic of …". Lower case. */
export const placeHeads = `
bay cape city coast commonwealth county duchy emirate gulf island islands isle isles kingdom lake port principality
province republic sea state strait straits sultanate town township village straits
`;

/** Further common nouns that a place can be said to be. Lower case. */
export const settlementNouns = `
commune halt mall square stadium mountain river lake park bridge forest suburb ghost-town archipelago atoll cape
constituency crossroads desert dam farm fort fortress hill oasis peninsula prison reef road street valley volcano
airfield church cathedral mosque temple castle palace museum hotel building skyscraper tower canal creek bay strait
`;

/** What stands behind the name of the place that it belongs to: "Arden police". Lower case. */
export const localNouns = `
police residents resident native natives neighborhood neighbourhood suburb suburbs firefighters schools outskirts
shoreline downtown metro skyline streets voters ambassador ambassadors embassy consulate
`;

/** Words that go before the name of a ship. */

/** Prefixes that are part of the name: "USS", "HMS". As written. */
export const vesselPrefixes = `USS USNS USCGC HMS HMAS HMCS HMNZS INS RMS SS MS MV M/V MT MY RV SV FV ROKS JS BRP KRI ARA ARC BAP USAV RFA FS ITS TCG NRP HNLMS HDMS HSwMS HNoMS ORP PNS BNS RSS`;

/** Nouns that go before or after the name: "the ferry Northern Star". Lower case. */
export const vesselNouns = `
aircraft-carrier boat bulker cargo-ship catamaran corvette cruiser cutter destroyer dinghy dreadnought ferry flagship freighter frigate
gunboat icebreaker lifeboat liner minesweeper schooner ship steamer steamship submarine supertanker tanker trawler
trimaran tug tugboat vessel warship yacht battleship sloop brig barge ketch clipper containership
`;

/**
 * Nouns by which reports count one and the same thing. Nearer to each other than groups of like words, so that figures
 * of two of them can be held against each other. Source: nouns of one sense in WordNet 3.1 (Copyright 2011 by Princeton
 * University, wordnet.princeton.edu, free for any use with its notice), those of them that news uses for each other.
 */
const groups = `
  attorney lawyer solicitor
  doctor physician medic
  assailant attacker aggressor
  raider robber thief burglar
  rebel insurgent guerrilla militiaman
  soldier serviceman trooper servicewoman
  firefighter fireman firewoman
  policeman policewoman constable
  detective investigator
  guard watchman sentry
  teenager teen adolescent
  baby infant newborn
  shareholder stockholder
  shopkeeper storekeeper
  goalkeeper goalie
  astronaut cosmonaut
  candidate contender
  holidaymaker vacationer tourist
  hiker trekker walker
  villager resident inhabitant
  employee worker staffer
  guest visitor
  inmate prisoner convict detainee
  student pupil schoolchild
  fan supporter
  gun firearm handgun
  bullet round shot
  rocket missile
  painting picture canvas
  photograph photo picture
  film movie
  phone telephone
  bicycle bike
  taxi cab taxicab
  lorry truck
  tram streetcar
  plane aircraft jet airliner airplane aeroplane
  boat vessel ship
  parcel package
  shop store
  pharmacy drugstore
  flat apartment
  house home
  motorway freeway expressway
  pier wharf jetty quay
  pub bar
  hotel inn
  stall kiosk booth
  grave tomb
  coffin casket
  floor storey
  cheque check
  carpet rug
  jewel gem
  village hamlet
  country nation
  company firm business
  factory plant mill
  team squad
  family household
  committee commission panel
  court tribunal
  rock stone boulder
  cow cattle
  error mistake
  offence offense crime
  rule regulation
  lawsuit suit
  quake earthquake tremor
  explosion blast detonation
  raid search
  wage salary
`;

/** The words of each group. */
export const synonyms: readonly (readonly string[])[] = groups
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

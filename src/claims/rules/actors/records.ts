import type { RuleRecord } from '../../rule.ts';

/** What the reader of names finds; how it tells the types is in the `*-signs` files. */
export const actorRules: readonly RuleRecord[] = [
  {
    id: 'actor/person',
    kind: 'actor',
    finds: 'A person, by a first name, an initial, an office or form of address before the name, or a relative.',
    examples: [
      {
        text: 'Prime Minister Ingrid Solberg opened the bridge on Friday.',
        finds: 'Ingrid Solberg',
        with: { type: 'person', titles: ['Prime Minister'] },
      },
      { text: 'The award went to Samuel T. Whitlock of Leeds.', finds: 'Samuel T. Whitlock' },
      { text: 'The actor Nadia Haddad and her son Tomas were unhurt.', finds: 'Tomas', with: { titles: ['son'] } },
      { text: 'The German novelist Ludwig von Arnsberg was born in Mainz.', finds: 'Ludwig von Arnsberg' },
      { text: 'William "Buddy" Larkin coached the team for ten years.', finds: 'William "Buddy" Larkin' },
      { text: 'French President Claire Marchand met Mr Okafor in Lagos.', finds: 'Okafor', with: { titles: ['Mr'] } },
      { text: 'The Okonkwo administration raised fuel prices again.', finds: 'Okonkwo' },
      { text: "Maria Lindqvist resigned. Lindqvist's deputy takes over.", finds: 'Lindqvist' },
    ],
    counterexamples: [
      'Relations between Kenya and Uganda have improved.',
      'The president met the foreign minister on Monday in May.',
      'The frigate HMS Charlotte left Portsmouth for the Baltic.',
      'Officials from the Justice Department and the Bank of England met.',
      'Parliament Passes Sweeping Budget After Marathon Night Session',
    ],
  },
  {
    id: 'actor/organisation',
    kind: 'actor',
    finds: 'An organisation, company, authority or team, by a word that tells one, its legal form, letters or renown.',
    examples: [
      { text: 'The U.S. Commerce Department published the figures.', finds: 'U.S. Commerce Department' },
      { text: 'Staff of the Institute for Public Health in Oslo agreed.', finds: 'Institute for Public Health' },
      { text: 'The Ministry of Trade and Industry denied it.', finds: 'Ministry of Trade and Industry' },
      { text: 'Harlow Shipping Ltd said its profits fell.', finds: 'Harlow Shipping Ltd' },
      { text: 'The Northern Relief Fund (NRF) sent tents; the NRF has 40 staff.', finds: 'NRF' },
      { text: 'Volkswagen and the European Commission settled.', finds: 'European Commission' },
      { text: 'The Wolverhampton striker scored twice in the second half.', finds: 'Wolverhampton' },
      {
        text: 'Polling was run by the Bureau of Trade, Labour and Statistics.',
        finds: 'Bureau of Trade, Labour and Statistics',
      },
      { text: "The Arden County Sheriff's Office made two arrests.", finds: "Arden County Sheriff's Office" },
      { text: 'Police said the Denver Broncos fan was arrested.', finds: 'Denver Broncos' },
      { text: 'A spokesman for the Norwegian\nNavy declined to comment.', finds: 'Norwegian\nNavy' },
      { text: 'She joined Veldt in May as an engineer.', finds: 'Veldt' },
      { text: 'Torvik, which has 300 employees, will cut a third of them.', finds: 'Torvik' },
    ],
    counterexamples: [
      'The company, the bank and the government declined to comment.',
      'He grew up in Manchester and moved to Peru in April.',
      'A redesign of the "Winter Garden" was planned.',
      'Doctors treated him for PTSD, and the CCTV showed nothing.',
    ],
  },
  {
    id: 'actor/place',
    kind: 'actor',
    finds:
      'A country, region, city, water or mountain, a building or street, by the lexicon, its last word or what it is in.',
    examples: [
      { text: 'The quake was felt across Turkey and northern Syria.', finds: 'Turkey' },
      { text: 'Ships wait off Trinidad and Tobago.', finds: 'Trinidad and Tobago' },
      { text: 'Rain flooded the village of Kettlewick on Sunday.', finds: 'Kettlewick' },
      { text: 'They crossed Lake Ormond by ferry.', finds: 'Lake Ormond' },
      { text: 'A fire broke out near Tanner Street.', finds: 'Tanner Street' },
      { text: 'The Nairobi-based lender lost money.', finds: 'Nairobi' },
      { text: 'Japan-India trade grew by a tenth.', finds: 'India' },
      { text: 'The U.S. and Brazil signed a treaty.', finds: 'U.S.' },
    ],
    counterexamples: [
      'He told us that who pays matters more than what it costs.',
      'The Straits Times and the New York Times were quoted, and the Boston Globe was not.',
      'Italian and Polish growers protested.',
    ],
  },
  {
    id: 'actor/vessel',
    kind: 'actor',
    finds: 'A ship, by a prefix as USS or HMS, or a word as "ferry" or "tanker" before its name.',
    examples: [
      { text: 'The USS Eleanor J. Brandt docked in Norfolk.', finds: 'USS Eleanor J. Brandt' },
      { text: 'The destroyer USS Eleanor J.\nBrandt docked.', finds: 'USS Eleanor J.\nBrandt' },
      { text: 'The ferry Northern Star ran aground.', finds: 'Northern Star' },
      { text: 'Crew left the tanker Bering Spirit on Monday.', finds: 'Bering Spirit' },
      { text: 'The aircraft carrier Henrik Dahl sailed for the Pacific.', finds: 'Henrik Dahl' },
    ],
    counterexamples: [
      'The ship carried grain from Ukraine.',
      'The flag carrier Lufthansa cancelled its flights.',
      'Captain Henrik Dahl sailed for the Pacific.',
    ],
  },
  {
    id: 'actor/media',
    kind: 'actor',
    finds: 'A newspaper, agency or broadcaster, by the lexicon, its last word, or that it "reported".',
    examples: [
      { text: 'The Harbour Gazette first wrote of the leak.', finds: 'Harbour Gazette' },
      { text: 'Last week, The Argus reported a second leak.', finds: 'The Argus' },
      { text: 'The minister told La Voz Nueva that he would stay, La Voz Nueva reported.', finds: 'La Voz Nueva' },
      { text: 'Reuters and the BBC reported 12 deaths.', finds: 'Reuters' },
      { text: 'An editor of the magazine Nordlys was freed.', finds: 'Nordlys' },
    ],
    counterexamples: [
      'At times, the post was vacant and the mail late.',
      'The sun rose over Madrid.',
      'He lives in Times Square.',
    ],
  },
  {
    id: 'actor/group',
    kind: 'actor',
    finds: 'An armed or political movement, or a people and its government by the adjective of the country.',
    examples: [
      { text: 'Kenyan officials arrived on Tuesday.', finds: 'Kenyan' },
      { text: 'Talks with the Taliban broke down.', finds: 'Taliban' },
      { text: 'Two Norwegians were rescued.', finds: 'Norwegians' },
      { text: 'South Korean exports rose.', finds: 'South Korean' },
    ],
    counterexamples: [
      'The Finnish Broadcasting Company aired the film.',
      'They polish the floors and turkey is served.',
      'A group of hikers was found.',
    ],
  },
];

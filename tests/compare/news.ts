/** Made-up reports of many kinds of news, two or three on each event. */
export const news: Readonly<Record<string, readonly string[]>> = {
  'an earthquake': [
    `At least 31 people were killed when an earthquake struck the Ormen valley late on Monday, the interior ministry said.
The quake, which had a magnitude of 6.4, destroyed 1,200 houses in Lower Ormen and cut the road to the coast.
Rescue teams from three countries were expected by Wednesday. "We heard the mountain first," said Petra Alund, a teacher.
The ministry put the damage at $240 million. The last such quake in the valley was in 1954.`,
    `The toll of the Ormen earthquake rose to 44 on Tuesday. Some 300 people were hurt and 17 are missing, officials said.
About 1,500 houses were destroyed, according to the Ormen Relief Fund. Schools have been closed since Tuesday.
The army has set up four field hospitals. Electricity came back to 60 percent of the valley after nine hours.`,
  ],
  'an election': [
    `The Harbour Party won 41 percent of the vote in Sunday's election, the electoral commission said, and 96 of 180 seats.
Turnout was 67 percent, the highest since 1988. Its leader, Mara Quill, is to be sworn in on April 2.
"This is a beginning and no more than that," Quill told supporters in Portell. She had promised to cut the fuel tax by 8 percent.
The count lasted for eleven hours.`,
    `Mara Quill's Harbour Party took 97 seats, according to the electoral commission. Turnout reached 65 percent.
Her opponent, Jon Ferrow, conceded late on Sunday. He said that the party would rebuild by the summer.
Ferrow spent $12 million on the campaign. Three polling stations in Portell opened two hours late.`,
  ],
  'a merger': [
    `Tarn Steel agreed on Thursday to buy Oxmoor Rail for $3.2 billion. The deal would create a company with 18,000 workers.
Shares in Oxmoor Rail, which runs the northern lines, rose 14 percent. The unions said that 900 jobs could go by 2033.
"Nobody will be worse off," said the chairman, Leo Brandt. Tarn has sold rails to Oxmoor since 1996.`,
    `Oxmoor Rail is to be sold to Tarn Steel in a $3.4 billion deal, the companies announced on March 6.
About 1,100 jobs will be lost, according to the Rail Workers' Union. Regulators suspended trading for two hours.
Tarn Steel's debt stood at 61 percent of its assets at the end of 2030.`,
  ],
  'a ferry': [
    `The ferry Morning Gull ran aground off Cape Dunnet on Saturday night with 212 passengers. At least 12 people were hurt.
Lifeboats took off 180 passengers within three hours. The ferry, built in 1994, had been inspected in January.
"The lights went out and nobody told us anything," said Ada Finch. The coastguard closed the strait on Sunday.`,
    `Fourteen people were injured when the Morning Gull struck rocks at about 11 p.m. on Saturday.
The ferry carried 209 passengers, its owner said. Repairs will cost 4 million pounds and take six weeks.
The strait was reopened on Monday. An inquiry was ordered by the transport minister, Hal Orrin.`,
  ],
  'a court': [
    `A court in Selby sentenced the former mayor, Ruth Callow, to four years in prison on Friday for taking bribes of $90,000.
She was arrested in May 2029 at her home. Six of the nine jurors voted to convict. Her lawyers have until April 14 to appeal.
"I have done nothing that I am ashamed of," Callow told the judge.`,
    `Ruth Callow was jailed for five years on Friday. Prosecutors said she took $110,000 from a builder over two years.
The trial lasted 31 days and heard 58 witnesses. Callow, who denies the charges, has been in custody since February.`,
  ],
  football: [
    `Rovers beat Athletic 3-1 on Sunday before 41,000 spectators in Dunmore. Lena Frost scored two goals in the second half.
Rovers have not lost since October 9. "We were patient," said their coach, Ivo Marsh. The club paid $2 million for Frost in 2028.`,
    `A crowd of 39,500 saw Rovers win at home. Frost scored twice within four minutes. Athletic had two players sent off.
Police arrested 14 supporters after the match. Athletic have sold 85 percent of their tickets for the next game.`,
  ],
};

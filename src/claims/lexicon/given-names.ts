/**
 * Given names that are borne by women, or by men, nearly always; names borne by both are left out. Lower case. Source:
 * the most common given names of English-speaking countries, and of those that their news names most.
 */

/** Given names that news has of women. */
export const womensNames = new Set(
  `abigail agnieszka aisha akiko alexandria alice alina amanda amber amina amy ana anastasia angela angelica anita
   ann anna annalena aoife ashley astrid ayanna ayesha barbara beatriz benazir betty beverly birgit brenda bridget
   brigitte brittany camila carmen carol caroline carolyn catherine charlotte cheryl chiara chimamanda christiane
   christina christine claire claudia corazon cynthia daniela danielle deborah debra denise diana diane dianne
   dolores donna doris dorothy eileen ekaterina elena elizabeth ellen emily emma evelyn ewa fatima fiona francesca
   gabriela geeta giorgia giulia gloria grace greta gretchen hala hannah hasina heather heidi helen helga hillary
   ilhan imelda indira ingrid irina isabel isabella ivana ivanka jacinda jacqueline janet janice jennifer jessica
   jill joan joni joyce judith judy julia julie kamala karen katarzyna katherine kathleen kathryn kayla kellyanne
   khadija kimberly kirsten kristi ksenia laura lauren layla leila leni linda lisa liz loretta lori lucia lyudmila
   madison maeve magdalena maia malala mamata margaret maria marie marilyn marsha martha mary maryam maxine megan
   mei melania melissa mette mhairi michele michelle michiko miriam monica nadia nancy naoko naomi natalia natalie
   ngozi niamh nicola nicole nikki nirmala oksana olga olivia pamela patricia paula penny pilar priscilla priti
   priya rachel rania rashida rebecca rosa ruth sakura salome samantha samia samira sandra sanna sara sarah segolene
   serena sharon shirley silvia sinead siobhan sofia sonia sophia stacey stephanie suella sunita susan susana sushma
   svetlana tammy tatiana teresa theresa thuli ursula valentina valerie venus veronica victoria viktoria virginia
   wangari winnie yasmin yoko yolanda yuki yulia yvette zainab zuzana`.split(/\s+/u),
);

/** Given names that news has of men. */
export const mensNames = new Set(
  `aaron abdullah abiy adam ahmed alan albert alejandro aleksandar alexander alexei ali alvaro amit andres andrew
   andriy andrzej anthony antonio antony armando arthur arvind barack bashar ben benjamin bernie bill billy bob
   bobby bola boris bradley brandon brian bruce bryan carl carlos chad charles christian christopher chuck cyril dan
   daniel dave david dennis diego dmitry donald douglas dylan eduardo edward ehud elijah emmanuel enrique eric ethan
   eugene evo felipe fernando francisco francois frank friedrich fumio gabriel gary george gerald gerard gerhard
   giovanni giuseppe gonzalo goodluck gordon greg gregory gustavo hans harold hassan helmut henry hiroshi hugo
   hussein ibrahim igor imran ivan jack jacob jacques jake james jaroslaw jason javier jean-luc jeb jeff jeffrey
   jens jeremy jerry jesse jim joao joe john jonathan jorge jose joseph joshua juan jurgen justin karl keir keith
   kenji kenneth kevin khalid klaus kofi kyle larry laurent lawrence lech lindsey lorenzo luis luiz mahmoud manmohan
   manuel marc marco mario mark mateusz matt matteo matthew mauricio merrick michael michel miguel mike mikhail
   milos mitch mitt mohamed mohammed muhammad muhammadu mustafa naftali narendra nathan nawaz nayib nelson newt
   nicholas nicolas nigel nikolai noah olaf oleg omar pablo patrick paul paulo pedro pete peter philip pierre rafael
   rahul rajiv ralph randy raymond recep ricardo richard rick rishi rob robert roberto roger romano ron ronald roy
   rush russell ryan samuel scott sean sebastian sergei sergey sergio shimon shinzo silvio stephane stephen steve
   steven takeshi taro ted thomas tim timothy tom tony tyler uhuru vaclav viktor vincent vladimir volodymyr walter
   wayne william willie wolfgang yair yasser yitzhak yoshihide yoweri yuri zachary zoran`.split(/\s+/u),
);

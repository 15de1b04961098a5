export interface Currency {
  /** ISO 4217 code, or the word of the text where that does not tell the code. */
  readonly code: string;
  /** The singular noun: "dollar". */
  readonly unit: string;
  /** How many of these make one of the unit: 100 for cents. */
  readonly minor?: number;
}

const make = (code: string, unit: string): Currency => ({ code, unit });
const dollar = make('USD', 'dollar');
const euro = make('EUR', 'euro');
const pound = make('GBP', 'pound');
const yen = make('JPY', 'yen');
const yuan = make('CNY', 'yuan');
const rupee = make('INR', 'rupee');
const won = make('KRW', 'won');
const rouble = make('RUB', 'rouble');
const shekel = make('ILS', 'shekel');

/** Signs that stand before (or, in some texts, behind) the digits. */
export const currencySigns: ReadonlyMap<string, Currency> = new Map([
  ['$', dollar],
  ['€', euro],
  ['£', pound],
  ['¥', yen],
  ['₹', rupee],
  ['₩', won],
  ['₽', rouble],
  ['₪', shekel],
  ['₦', make('NGN', 'naira')],
  ['₱', make('PHP', 'peso')],
  ['₴', make('UAH', 'hryvnia')],
  ['₺', make('TRY', 'lira')],
  ['฿', make('THB', 'baht')],
  ['₫', make('VND', 'dong')],
  ['₵', make('GHS', 'cedi')],
  ['₡', make('CRC', 'colón')],
  ['₲', make('PYG', 'guaraní')],
  // Feeds limited to ASCII write PS for the pound sign.
  ['PS', pound],
]);

/** Letters that say whose dollar it is, on either side of the sign: "US$", "A$", "$A", "R$". */
export const dollarLetters: ReadonlyMap<string, Currency> = new Map([
  ['us', dollar],
  ['usd', dollar],
  ['u.s.', dollar],
  ['a', make('AUD', 'dollar')],
  ['au', make('AUD', 'dollar')],
  ['aud', make('AUD', 'dollar')],
  ['c', make('CAD', 'dollar')],
  ['ca', make('CAD', 'dollar')],
  ['can', make('CAD', 'dollar')],
  ['cdn', make('CAD', 'dollar')],
  ['nz', make('NZD', 'dollar')],
  ['hk', make('HKD', 'dollar')],
  ['s', make('SGD', 'dollar')],
  ['nt', make('TWD', 'dollar')],
  ['j', make('JMD', 'dollar')],
  ['r', make('BRL', 'real')],
]);

/** ISO 4217 codes that news puts before or behind the digits, in capitals, and common abbreviations. */
export const currencyCodes: ReadonlyMap<string, Currency> = new Map([
  ['USD', dollar],
  ['EUR', euro],
  ['GBP', pound],
  ['JPY', yen],
  ['CNY', yuan],
  ['RMB', yuan],
  ['INR', rupee],
  ['KRW', won],
  ['RUB', rouble],
  ['ILS', shekel],
  ['NIS', shekel],
  ['AUD', make('AUD', 'dollar')],
  ['CAD', make('CAD', 'dollar')],
  ['NZD', make('NZD', 'dollar')],
  ['HKD', make('HKD', 'dollar')],
  ['SGD', make('SGD', 'dollar')],
  ['TWD', make('TWD', 'dollar')],
  ['CHF', make('CHF', 'franc')],
  ['SEK', make('SEK', 'krona')],
  ['NOK', make('NOK', 'krone')],
  ['DKK', make('DKK', 'krone')],
  ['PLN', make('PLN', 'zloty')],
  ['CZK', make('CZK', 'koruna')],
  ['HUF', make('HUF', 'forint')],
  ['TRY', make('TRY', 'lira')],
  ['UAH', make('UAH', 'hryvnia')],
  ['BRL', make('BRL', 'real')],
  ['MXN', make('MXN', 'peso')],
  ['COP', make('COP', 'peso')],
  ['ARS', make('ARS', 'peso')],
  ['CLP', make('CLP', 'peso')],
  ['PEN', make('PEN', 'sol')],
  ['PHP', make('PHP', 'peso')],
  ['ZAR', make('ZAR', 'rand')],
  ['NGN', make('NGN', 'naira')],
  ['KES', make('KES', 'shilling')],
  ['EGP', make('EGP', 'pound')],
  ['SAR', make('SAR', 'riyal')],
  ['AED', make('AED', 'dirham')],
  ['QAR', make('QAR', 'riyal')],
  ['THB', make('THB', 'baht')],
  ['MYR', make('MYR', 'ringgit')],
  ['RM', make('MYR', 'ringgit')],
  ['IDR', make('IDR', 'rupiah')],
  ['VND', make('VND', 'dong')],
  ['PKR', make('PKR', 'rupee')],
  ['BDT', make('BDT', 'taka')],
  ['LKR', make('LKR', 'rupee')],
  ['Rs', make('rupee', 'rupee')],
  ['Rs.', make('rupee', 'rupee')],
  ['Rp', make('IDR', 'rupiah')],
]);

/** Words behind the number. Where several countries have one of that name, the word itself is the code. */
export const currencyWords: ReadonlyMap<string, Currency> = new Map([
  ...both('dollar', 'dollars', dollar),
  ['bucks', dollar],
  ...both('euro', 'euros', euro),
  ...both('pound', 'pounds', pound),
  ['quid', pound],
  ['sterling', pound],
  ['yen', yen],
  ['yuan', yuan],
  ['renminbi', yuan],
  ...both('rupee', 'rupees', make('rupee', 'rupee')),
  ...both('rouble', 'roubles', rouble),
  ...both('ruble', 'rubles', rouble),
  ...both('shekel', 'shekels', shekel),
  ...both('peso', 'pesos', make('peso', 'peso')),
  ...both('franc', 'francs', make('franc', 'franc')),
  ...both('krone', 'kroner', make('krone', 'krone')),
  ...both('krona', 'kronor', make('SEK', 'krona')),
  ['reais', make('BRL', 'real')],
  ...both('rand', 'rands', make('ZAR', 'rand')),
  ...both('naira', 'nairas', make('NGN', 'naira')),
  ...both('lira', 'liras', make('TRY', 'lira')),
  ['lire', make('lira', 'lira')],
  ...both('zloty', 'zlotys', make('PLN', 'zloty')),
  ...both('forint', 'forints', make('HUF', 'forint')),
  ...both('hryvnia', 'hryvnias', make('UAH', 'hryvnia')),
  ...both('ringgit', 'ringgits', make('MYR', 'ringgit')),
  ...both('rupiah', 'rupiahs', make('IDR', 'rupiah')),
  ['baht', make('THB', 'baht')],
  ['taka', make('BDT', 'taka')],
  ...both('riyal', 'riyals', make('riyal', 'riyal')),
  ...both('rial', 'rials', make('rial', 'rial')),
  ...both('dinar', 'dinars', make('dinar', 'dinar')),
  ...both('dirham', 'dirhams', make('dirham', 'dirham')),
  ...both('shilling', 'shillings', make('shilling', 'shilling')),
  ...both('guilder', 'guilders', make('guilder', 'guilder')),
  ...both('deutschmark', 'deutschmarks', make('DEM', 'mark')),
  ...both('peseta', 'pesetas', make('ESP', 'peseta')),
  ...both('drachma', 'drachmas', make('GRD', 'drachma')),
  ...both('escudo', 'escudos', make('escudo', 'escudo')),
  ...both('florin', 'florins', make('florin', 'florin')),
  ...both('ducat', 'ducats', make('ducat', 'ducat')),
  ...both('thaler', 'thalers', make('thaler', 'thaler')),
  ...both('koruna', 'korunas', make('koruna', 'koruna')),
  ...both('cedi', 'cedis', make('GHS', 'cedi')),
  ...both('kwacha', 'kwachas', make('kwacha', 'kwacha')),
  ...both('birr', 'birrs', make('ETB', 'birr')),
  ...both('tenge', 'tenges', make('KZT', 'tenge')),
  ...both('boliviano', 'bolivianos', make('BOB', 'boliviano')),
  ...both('lempira', 'lempiras', make('HNL', 'lempira')),
  ...both('bitcoin', 'bitcoins', make('bitcoin', 'bitcoin')),
  ...both('cent', 'cents', { ...dollar, minor: 100 }),
  ['¢', { ...dollar, minor: 100 }],
  ['pence', { ...pound, minor: 100 }],
  ['penny', { ...pound, minor: 100 }],
]);

/**
 * Words that mean a currency only from so large an amount on, or where a price is told: "five crowns" may be worn, "20 marks"
 * be given in an exam, and who has 1,200 votes may have won.
 */
export const largeCurrencyWords: ReadonlyMap<string, { readonly currency: Currency; readonly least: number }> = new Map(
  [
    ['won', { currency: won, least: 10_000 }],
    ['crowns', { currency: make('crown', 'crown'), least: 1000 }],
    ['marks', { currency: make('mark', 'mark'), least: 1000 }],
  ],
);

/** The same in the singular, which only a hyphen before a noun makes money: "a 500-mark reward", and "the 500 mark". */
export const attributiveCurrencyWords: ReadonlyMap<string, Currency> = new Map([
  ['crown', make('crown', 'crown')],
  ['mark', make('mark', 'mark')],
]);

/** Words before a number that tell a price, so that an unknown word behind it is a currency: "cost 40,000 orrin". */
export const priceWords: ReadonlySet<string> = new Set(
  `cost costs costing paid pay pays paying payment payments price prices priced fine fines fined worth reward rewards bounty bail
   budget loan loans lent borrowed owes owed debt debts damages compensation salary salaries wage wages fee fees ransom bribe
   bribes spend spends spent spending invest invested investment earn earns earned profit profits loss losses revenue revenues
   turnover sales grant grants deposit subsidy subsidies`.split(/\s+/u),
);

/** Words before a number that tell of giving: an unknown word behind it is a currency, and a known one may be a thing. */
export const givingWords: ReadonlySet<string> = new Set(
  `receive receives received receiving give gives gave given giving promise promises promised promising award awards awarded
   offer offers offered donate donated donates raise raised raises collected allocated`.split(/\s+/u),
);

/** Countries' adjectives that settle which currency a shared word means: "Danish crowns". */
export const currencyOwners: ReadonlyMap<string, string> = new Map([
  ['american dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['us dollar', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['zealand dollar', 'NZD'],
  ['singapore dollar', 'SGD'],
  ['kong dollar', 'HKD'],
  ['taiwan dollar', 'TWD'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['lebanese pound', 'LBP'],
  ['syrian pound', 'SYP'],
  ['sudanese pound', 'SDG'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['lankan rupee', 'LKR'],
  ['nepali rupee', 'NPR'],
  ['nepalese rupee', 'NPR'],
  ['swiss franc', 'CHF'],
  ['cfa franc', 'XOF'],
  ['danish crown', 'DKK'],
  ['danish krone', 'DKK'],
  ['norwegian crown', 'NOK'],
  ['norwegian krone', 'NOK'],
  ['swedish crown', 'SEK'],
  ['swedish krona', 'SEK'],
  ['czech crown', 'CZK'],
  ['icelandic krona', 'ISK'],
  ['mexican peso', 'MXN'],
  ['colombian peso', 'COP'],
  ['argentine peso', 'ARS'],
  ['chilean peso', 'CLP'],
  ['philippine peso', 'PHP'],
  ['cuban peso', 'CUP'],
  ['uruguayan peso', 'UYU'],
  ['turkish lira', 'TRY'],
  ['lebanese lira', 'LBP'],
  ['italian lira', 'ITL'],
  ['saudi riyal', 'SAR'],
  ['qatari riyal', 'QAR'],
  ['omani rial', 'OMR'],
  ['iranian rial', 'IRR'],
  ['kuwaiti dinar', 'KWD'],
  ['iraqi dinar', 'IQD'],
  ['jordanian dinar', 'JOD'],
  ['serbian dinar', 'RSD'],
  ['emirati dirham', 'AED'],
  ['moroccan dirham', 'MAD'],
  ['kenyan shilling', 'KES'],
  ['ugandan shilling', 'UGX'],
  ['tanzanian shilling', 'TZS'],
  ['korean won', 'KRW'],
]);

function both(one: string, many: string, currency: Currency): readonly (readonly [string, Currency])[] {
  return [
    [one, currency],
    [many, currency],
  ];
}

export interface Unit {
  /** The singular noun: "kilometre", "square mile", "percent". */
  readonly name: string;
  readonly type: 'measure' | 'percent';
  /** Letters too short to stand for the unit on their own: they must touch the digits or follow them at once. */
  readonly afterDigits?: boolean;
}

/** Units by what may stand behind a number, words parted by one space, in lower case. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ...percent('percent', ['%', 'percent', 'per cent', 'pct', 'percentage', 'pc']),
  ...percent('percentage point', [
    'percentage point',
    'percentage points',
    'percent point',
    'percent points',
    'per cent point',
    'per cent points',
    '% point',
    '% points',
    'pct point',
    'pct points',
    'ppt',
    'ppts',
  ]),
  ...percent('basis point', ['basis point', 'basis points', 'bps', 'bp']),
  ...words('kilometre', ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kms']),
  ...words('metre', ['metre', 'metres', 'meter', 'meters']),
  ...letters('metre', ['m']),
  ...words('centimetre', ['centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm', 'cms']),
  ...words('millimetre', ['millimetre', 'millimetres', 'millimeter', 'millimeters', 'mm']),
  ...words('micrometre', ['micrometre', 'micrometres', 'micrometer', 'micrometers', 'micron', 'microns', 'μm', 'µm']),
  ...words('nanometre', ['nanometre', 'nanometres', 'nanometer', 'nanometers', 'nm']),
  ...words('mile', ['mile', 'miles', 'mi']),
  ...words('nautical mile', ['nautical mile', 'nautical miles', 'nmi']),
  ...words('yard', ['yard', 'yards', 'yd', 'yds']),
  ...words('foot', ['foot', 'feet', 'ft']),
  ...words('inch', ['inch', 'inches', '″']),
  ...words('light year', ['light year', 'light years', 'light - year', 'light - years']),
  ...words('square kilometre', [...square('kilometre', 'kilometer'), 'sq km', 'sq . km', 'km2', 'km²', 'km 2']),
  ...words('square metre', [...square('metre', 'meter'), 'sq m', 'sq . m', 'sqm', 'm2', 'm²', 'm 2']),
  ...words('square mile', [...square('mile'), 'sq mi', 'sq miles', 'sq . miles']),
  ...words('square foot', ['square foot', 'square feet', 'sq ft', 'sq . ft', 'sqft']),
  ...words('square yard', square('yard')),
  ...words('square inch', ['square inch', 'square inches']),
  ...words('cubic metre', [...cubic('metre', 'meter'), 'm3', 'm³', 'm 3']),
  ...words('cubic kilometre', cubic('kilometre', 'kilometer')),
  ...words('cubic foot', ['cubic foot', 'cubic feet']),
  ...words('cubic yard', cubic('yard')),
  ...words('cubic centimetre', [...cubic('centimetre', 'centimeter'), 'cc']),
  ...words('acre', ['acre', 'acres']),
  ...words('hectare', ['hectare', 'hectares']),
  ...words('tonne', ['tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonnes']),
  ...words('ton', ['ton', 'tons', 'short tons', 'long tons']),
  ...words('kilogram', ['kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos', 'kg', 'kgs']),
  ...words('gram', ['gram', 'grams', 'gramme', 'grammes']),
  ...words('milligram', ['milligram', 'milligrams', 'mg']),
  ...words('microgram', ['microgram', 'micrograms', 'mcg', 'μg', 'µg']),
  ...words('pound', ['lb', 'lbs', 'pound', 'pounds']),
  ...words('ounce', ['ounce', 'ounces', 'oz']),
  ...words('stone', ['stone']),
  ...words('carat', ['carat', 'carats']),
  ...words('litre', ['litre', 'litres', 'liter', 'liters']),
  ...words('millilitre', ['millilitre', 'millilitres', 'milliliter', 'milliliters', 'ml']),
  ...words('gallon', ['gallon', 'gallons']),
  ...words('pint', ['pint', 'pints']),
  ...words('mile per hour', ['mph', 'mile per hour', 'miles per hour', 'miles an hour', 'mile an hour']),
  ...words('kilometre per hour', [
    'kph',
    'kmh',
    'kmph',
    'km / h',
    'km / hr',
    'km per hour',
    'kilometres per hour',
    'kilometers per hour',
    'kilometres an hour',
    'kilometers an hour',
    'km an hour',
  ]),
  ...words('metre per second', ['m / s', 'metres per second', 'meters per second', 'metres a second']),
  ...words('mile per gallon', ['mpg', 'miles per gallon', 'mile per gallon']),
  ...words('knot', ['knot', 'knots']),
  ...words('degree', ['degree', 'degrees', '°']),
  ...words('degree Celsius', [
    '° c',
    '°c',
    '℃',
    'degree celsius',
    'degrees celsius',
    'degrees centigrade',
    'degrees c',
    'deg c',
    'celsius',
  ]),
  ...words('degree Fahrenheit', [
    '° f',
    '°f',
    '℉',
    'degree fahrenheit',
    'degrees fahrenheit',
    'degrees f',
    'deg f',
    'fahrenheit',
  ]),
  ...words('kelvin', ['kelvin', 'kelvins']),
  ...words('watt', ['watt', 'watts']),
  ...letters('watt', ['w']),
  ...words('kilowatt', ['kilowatt', 'kilowatts', 'kw']),
  ...words('megawatt', ['megawatt', 'megawatts', 'mw']),
  ...words('gigawatt', ['gigawatt', 'gigawatts', 'gw']),
  ...words('terawatt', ['terawatt', 'terawatts', 'tw']),
  ...words('watt-hour', ['watt - hour', 'watt - hours', 'watt hours', 'wh']),
  ...words('kilowatt-hour', ['kilowatt - hour', 'kilowatt - hours', 'kilowatt hours', 'kwh']),
  ...words('megawatt-hour', ['megawatt - hour', 'megawatt - hours', 'megawatt hours', 'mwh']),
  ...words('gigawatt-hour', ['gigawatt - hour', 'gigawatt - hours', 'gigawatt hours', 'gwh']),
  ...words('terawatt-hour', ['terawatt - hour', 'terawatt - hours', 'terawatt hours', 'twh']),
  ...words('milliampere-hour', ['mah', 'milliamp hours', 'milliampere hours']),
  ...words('volt', ['volt', 'volts']),
  ...letters('volt', ['v']),
  ...words('ampere', ['amp', 'amps', 'ampere', 'amperes']),
  ...words('calibre', ['calibre', 'caliber']),
  ...words('horsepower', ['horsepower', 'hp']),
  ...words('brake horsepower', ['bhp']),
  ...words('joule', ['joule', 'joules']),
  ...words('calorie', ['calorie', 'calories']),
  ...words('kilocalorie', ['kilocalorie', 'kilocalories', 'kcal']),
  ...words('hertz', ['hertz', 'hz']),
  ...words('kilohertz', ['kilohertz', 'khz']),
  ...words('megahertz', ['megahertz', 'mhz']),
  ...words('gigahertz', ['gigahertz', 'ghz']),
  ...words('decibel', ['decibel', 'decibels', 'db']),
  ...words('pascal', ['pascal', 'pascals']),
  ...words('kilopascal', ['kilopascal', 'kilopascals', 'kpa']),
  ...words('megapascal', ['megapascal', 'megapascals', 'mpa']),
  ...words('gigapascal', ['gigapascal', 'gigapascals', 'gpa']),
  ...words('millibar', ['millibar', 'millibars', 'mbar', 'mb']),
  ...words('hectopascal', ['hectopascal', 'hectopascals', 'hpa']),
  ...words('newton metre', ['nm of torque', 'newton metres', 'newton meters']),
  ...words('kilobyte', ['kilobyte', 'kilobytes', 'kb']),
  ...words('megabyte', ['megabyte', 'megabytes']),
  ...words('gigabyte', ['gigabyte', 'gigabytes', 'gb']),
  ...words('terabyte', ['terabyte', 'terabytes', 'tb']),
  ...words('petabyte', ['petabyte', 'petabytes']),
  ...words('bit', ['bit', 'bits']),
  ...words('byte', ['byte', 'bytes']),
  ...words('megabit per second', ['mbps', 'megabits per second', 'mbit / s']),
  ...words('gigabit per second', ['gbps', 'gigabits per second']),
  ...words('pixel', ['pixel', 'pixels']),
  ...words('megapixel', ['megapixel', 'megapixels', 'mp']),
  ...words('parts-per-million', ['ppm', 'parts per million']),
  ...words('parts-per-billion', ['ppb', 'parts per billion']),
  ...words('kiloton', ['kiloton', 'kilotons']),
  ...words('megaton', ['megaton', 'megatons']),
  ...words('becquerel', ['becquerel', 'becquerels']),
  ...words('millisievert', ['millisievert', 'millisieverts', 'msv']),
  ...words('tesla', ['teslas']),
]);

/** Units of time: a length of time that no temporal expression covers, as in "a 4.3-second lap". */
export const timeUnits: ReadonlyMap<string, string> = new Map([
  ...spellings('millisecond', ['milliseconds', 'ms']),
  ...spellings('second', ['seconds', 'sec', 'secs']),
  ...spellings('minute', ['minutes', 'min', 'mins']),
  ...spellings('hour', ['hours', 'hr', 'hrs']),
  ...spellings('day', ['days']),
  ...spellings('night', ['nights']),
  ...spellings('week', ['weeks']),
  ...spellings('fortnight', ['fortnights']),
  ...spellings('month', ['months']),
  ...spellings('year', ['years', 'yr', 'yrs']),
  ...spellings('decade', ['decades']),
  ...spellings('century', ['centuries']),
]);

function percent(name: string, list: readonly string[]): readonly (readonly [string, Unit])[] {
  return list.map((spelling) => [spelling, { name, type: 'percent' }]);
}

function words(name: string, list: readonly string[]): readonly (readonly [string, Unit])[] {
  return list.map((spelling) => [spelling, { name, type: 'measure' }]);
}

function letters(name: string, list: readonly string[]): readonly (readonly [string, Unit])[] {
  return list.map((spelling) => [spelling, { name, type: 'measure', afterDigits: true }]);
}

function square(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [`square ${name}`, `square ${name}s`]);
}

function cubic(...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => [`cubic ${name}`, `cubic ${name}s`]);
}

function spellings(name: string, others: readonly string[]): readonly (readonly [string, string])[] {
  return [name, ...others].map((spelling) => [spelling, name]);
}

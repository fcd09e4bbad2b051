/** Words in dates as people and systems write them in English, Portuguese, Spanish, German and French; folded: no capitals, no accents. */

/** Each month's names and short forms. */
const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "janeiro", "enero", "ene", "januar", "janner", "jaenner", "janvier", "janv"],
  ["february", "feb", "fevereiro", "fev", "febrero", "februar", "feber", "fevrier", "fevr"],
  ["march", "mar", "marco", "marzo", "marz", "maerz", "mrz", "mars"],
  ["april", "apr", "abril", "abr", "avril", "avr"],
  ["may", "maio", "mai", "mayo"],
  ["june", "jun", "junho", "junio", "juni", "juin"],
  ["july", "jul", "julho", "julio", "juli", "juillet", "juil"],
  ["august", "aug", "agosto", "ago", "aout"],
  ["september", "sep", "sept", "setembro", "set", "septiembre", "setiembre", "septembre"],
  ["october", "oct", "outubro", "out", "octubre", "oktober", "okt", "octobre"],
  ["november", "nov", "novembro", "noviembre", "novembre"],
  ["december", "dec", "dezembro", "dez", "diciembre", "dic", "dezember", "decembre"],
];

/** Each weekday's names and short forms, Sunday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["sunday", "sun", "domingo", "dom", "sonntag", "so", "dimanche", "dim"],
  ["monday", "mon", "segunda", "2a", "seg", "lunes", "lun", "montag", "mo", "lundi"],
  ["tuesday", "tue", "tues", "terca", "3a", "ter", "martes", "mar", "dienstag", "di", "mardi"],
  ["wednesday", "wed", "quarta", "4a", "qua", "miercoles", "mie", "mittwoch", "mi", "mercredi", "mer"],
  ["thursday", "thu", "thur", "thurs", "quinta", "5a", "qui", "jueves", "jue", "donnerstag", "do", "jeudi", "jeu"],
  ["friday", "fri", "sexta", "6a", "sex", "viernes", "vie", "freitag", "fr", "vendredi", "ven"],
  ["saturday", "sat", "sabado", "sab", "samstag", "sonnabend", "sa", "samedi", "sam"],
];

const places = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((words, at) => words.map((word) => [word, at] as const)));

/** 0 for January, by any of its words. */
export const MONTH_WORDS = places(MONTHS);

/** 0 for Sunday, by any of its words. */
export const WEEKDAY_WORDS = places(WEEKDAYS);

/** Minutes ahead of UTC: the words of RFC 5322, section 4.3, without CST, and Europe's and Brazil's that have no second meaning. */
export const ZONE_WORDS: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  mez: 60,
  mesz: 120,
  eet: 120,
  eest: 180,
  brt: -180,
};

/** Words that stand for different zones: China and Chicago, India, Ireland and Israel, Britain and Bangladesh, Arabia and the Atlantic. */
export const TWO_ZONES: readonly string[] = ["cst", "ist", "bst", "ast", "amt", "ect", "gst", "sst"];

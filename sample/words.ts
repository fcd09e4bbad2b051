/** Invented people and companies; their addresses end in .example, which no one can own. */
export const FIRST_NAMES = [
  ..."Aiko Alba Amara Anton Astrid Bashir Beatriz Bilal Clara Dario Dunja Elif Emeka Erik Farah Femi Greta Hana Henrik Ines".split(" "),
  ..."Ivo Jonas Kaito Katja Lars Leila Luca Magda Marek Mei Milan Nadia Niamh Noor Oskar Paula Petra Rafael Rosa Samir".split(" "),
  ..."Selma Sofia Stefan Tamsin Teresa Tomas Ulrike Viktor Yara Zofia".split(" "),
];

export const LAST_NAMES = [
  ..."Abara Adler Almeida Aydin Bakker Barros Bergstrom Brandt Castell Chaudhry Cole Dalgaard Dietz Dubois Eklund Farrow".split(" "),
  ..."Ferrari Fiedler Garnier Haddad Hartwig Holm Ibrahim Ito Janssen Jensen Kaminski Keller Kovacs Kruse Lam Lindgren".split(" "),
  ..."Maier Marchetti Mendes Moreau Nakamura Novak Okafor Olsen Pereira Petrov Quinn Richter Rossi Sandoval Schubert Sousa".split(" "),
  ..."Tanaka Thorsen Ueda Varga Vogel Weiss Yilmaz Zeman".split(" "),
];

export type Segment = "Enterprise" | "Mid-market" | "Small business";

export const COMPANIES: readonly { name: string; segment: Segment }[] = [
  ...named("Enterprise", [
    "Ostwick Energy Grid",
    "Harlund Rail Services",
    "Quarrymead Water",
    "Belcastel Hospitals Group",
    "Norrvale Telecom",
    "Sundmark Elevators",
    "Pellworth Facilities",
    "Ardenholt Wind Parks",
  ]),
  ...named("Mid-market", [
    "Brixen & Tarle Heating",
    "Fennimore Lifts",
    "Greyfell Fire Protection",
    "Castorline Cooling",
    "Hollis Quay Marine",
    "Lumenfield Lighting",
    "Moorhen Medical Devices",
    "Ravelin Security",
    "Silverthaw Refrigeration",
    "Tidewell Pumps",
    "Umberfield Packaging",
    "Westerbrook Forklifts",
    "Yarrowgate Solar",
    "Zephyr Lane Ventilation",
  ]),
  ...named("Small business", [
    "Appletoft Plumbing",
    "Birkholm Chimneys",
    "Copperkettle Coffee Machines",
    "Dovecote Roofing",
    "Elmstead Electric",
    "Finchley Row Gates",
    "Hazelmoor Pools",
    "Inglebrook Glass",
    "Juniper Yard Garages",
    "Kestrel Lane Boilers",
    "Larkrise Heat Pumps",
    "Millrace Drains",
  ]),
];

function named(segment: Segment, names: readonly string[]): { name: string; segment: Segment }[] {
  return names.map((name) => ({ name, segment }));
}

export const TITLES = [
  "Head of Field Service",
  "Service Manager",
  "Operations Director",
  "Dispatch Lead",
  "COO",
  "Managing Director",
  "IT Manager",
  "Customer Service Manager",
  "Procurement Manager",
  "Owner",
];

export const SOURCES = [
  "Website form",
  "Website form",
  "Website form",
  "Google Ads",
  "Google Ads",
  "LinkedIn Ads",
  "LinkedIn Ads",
  "Webinar",
  "Content download",
  "Content download",
  "Trade fair",
  "Referral",
  "Partner",
];

export const OWNERS = ["Dana Holm", "Imre Vance", "Priya Castell", "Jo Lindgren", "Matteo Brandt"];

export const LOST_REASONS = ["No budget", "Chose a competitor", "No answer", "Not a fit", "Postponed to next year"];

/** What the usual words for stages say, in the languages of the CRMs that leads are exported from. */
import type { Cell } from "../agreement/item-values";

/**
 * won: a customer. closed: lost, rejected, or closed in another way. talking: an opportunity or what comes after it, which sales
 * reaches only by talking to the lead.
 */
export type StageMeaning = "won" | "closed" | "talking";

/** What a word says where the way in which a lead was closed is told apart: lost for good, or only that work ended. */
type Word = StageMeaning | "lost";

/** Small letters without accents and signs, one space between words. */
const plain = (stage: string): string =>
  stage
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Words of a stage's name that mean that the lead was lost, without accents. English, Portuguese, Spanish, French, German. */
const LOST_WORDS = new Set(
  [
    // closedlost is HubSpot's own name of its stage, as its API and exports give it.
    "lost closedlost disqualified unqualified rejected declined dead junk cancelled canceled",
    "perdido perdida perdidos perdidas desqualificado desqualificada descartado descartada rejeitado rejeitada recusado recusada",
    "descalificado descalificada rechazado rechazada cancelado cancelada",
    "perdu perdue perdus perdues disqualifie disqualifiee rejete rejetee refuse refusee annule annulee",
    "verloren abgelehnt abgesagt disqualifiziert storniert abgebrochen gescheitert",
  ].flatMap((words) => words.split(" ")),
);

const saysLostWord = (words: string): boolean => words.split(" ").some((word) => LOST_WORDS.has(word));

/** Of these the first that fits decides, of stages whose name holds no word for lost: what is not won holds the words for won. */
const MEANINGS: readonly (readonly [RegExp, Word | null])[] = [
  // What is waited for has not come.
  [/^(waiting|awaiting|wartet|warten|aguardando|esperando|en attente|on hold|em espera|en espera)\b/, null],
  [/\b(not yet|noch nicht|ainda nao|aun no|todavia no|pas encore)\b/, null],
  [/^(out sold|absage|failed|dropped|no sale|no deal|kein (deal|abschluss))$/, "lost"],
  [/\b(not|no|nao|non|nicht|pas) (won|gewonnen|gagnee?|ganad[oa]|ganh[oa]|vencid[oa]|vendid[oa]|verkauft|sold|signed)\b/, "lost"],
  [/\b(not|no|nao|non|nicht|pas) (qualified|converted|convertid[oa]|convertie?|konvertiert)\b/, "lost"],
  [
    /^(not|no longer|no|nao|non|nicht|nicht mehr|kein|keine|pas|plus|ya no|sem|sin)\b.*\b(interes\w*|qualifi\w*|calific\w*|fit|budget|orcamento|presupuesto|valido)\b/,
    "lost",
  ],
  [/^(nao fechou|not closed)$/, "lost"],
  [
    /^(disqualifi|desqualific|descalific|unqualified|ungeeignet|ungultig|invalid|incorreto|descartad|junk|spam|wertlos|dead$|dead lead|mort$|morto$|gestorben)/,
    "lost",
  ],
  [/^(lead|prospect) (basura|inutil|de baixa qualidade|de mauvaise qualite)$/, "lost"],
  [/^(prospecto|lead) no valido$|^bad (data|fit|lead)$|^(out of profile|fora do perfil|hors cible)$/, "lost"],
  [/^(duplicate|duplicad[oa]|duplikat|doublon|abandoned|abandonnee?|abandonad[oa])\b/, "lost"],
  [/^(wrong number|numero (errado|equivocado)|falsche nummer|faux numero)$/, "lost"],
  // A customer's row may say so, too.
  [/^(archived|archiviert|archivee?|arquivad[oa]|deleted)\b/, "closed"],
  [/^(do not contact|changed job)$/, "closed"],
  [/\b(won|closedwon|gewonnen|gagnee?|ganad[oa]|ganh[oa]|vencid[oa])\b/, "won"],
  [
    /^(new |paying |active |existing |current |neuer |nouveau |nouvelle |nuevo |novo )?(customer|client|cliente|kunde|kundin|neukunde|stammkunde|ambassador|ambassadeur)s?$/,
    "won",
  ],
  [
    /^signed (contract|deal)$|^(deal |contract |contrato |vertrag )?(sold|signed|signee?|firmad[oa]|assinad[oa]|unterschrieben|verkauft|vendid[oa]|vendu|beauftragt)$/,
    "won",
  ],
  [
    /^(auftrag (abgeschlossen|erteilt)|deal closed|negocio fechado|venta cerrada|venda realizada|affaire conclue|conclu|abschluss|abgeschlossen|fechou|fechad[oa]|cerrad[oa]|matriculad[oa])$/,
    "won",
  ],
  [/\b(converted|convertid[oa]|convertie?|konvertiert|umgewandelt)$/, "talking"],
  [/^(withdrawn|kein bedarf)$/, "closed"],
  [/^(closed|geschlossen|fermee?|closed other)$/, "closed"],
  // Who asks for an offer has not been talked to.
  [/\b(request\w*|angefragt|anfrage|anfordern|solicit\w*|demande\w*)\b/, null],
  [/^(no|not|non|nao|kein|keine|sem|pas|sin)\b/, null],
  [/\b(opportunit\w*|opps?|sqo|oportunidad\w*|open deal|negotiat\w*|negocia\w*|verhandlung\w*|commit)\b/, "talking"],
  [/\b(proposal|proposta|propuesta|proposition|angebot\w*|preisangebot|quotation|cotizacion|cotizado|cotacao|devis|offre)\b/, "talking"],
  [
    /^(offer|quote|orcamento|presupuesto|contract|contrat|contrato|vertrag)( (sent|made|out|signed|enviad[oa]|envoyee?|gesendet|discussion|propuesto))?$/,
    "talking",
  ],
  [
    /^(demo (done|held|given|completed)|demo|trial|pilot|poc|proof of concept|verbal yes|chance|decision making|tomada de decisao)$/,
    "talking",
  ],
  [
    /^(contractsent|decisionmakerboughtin|value proposition|needs analysis|perception analysis|id decision makers|identify decision makers|decision maker bought in|ready to close|final invoice)$/,
    "talking",
  ],
];

/** Thousands of leads share a few stages. */
const known = new Map<string, Word | null>();
const MOST_KNOWN = 500;

function wordOf(stage: string): Word | null {
  const found = known.get(stage);
  if (found !== undefined) return found;
  const words = plain(stage);
  const word = saysLostWord(words) ? "lost" : (MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null);
  if (known.size < MOST_KNOWN) known.set(stage, word);
  return word;
}

/**
 * What the word of a stage says by itself.
 *
 * @returns null for one that says none of these, such as "SAL" or a word of the team's own
 * @example stageSays("Closed - Lost") //=> "closed"
 */
export function stageSays(stage: string): StageMeaning | null {
  const word = wordOf(stage);
  return word === "lost" ? "closed" : word;
}

/**
 * Whether a stage's name says that the lead was lost, and not only that work on it ended.
 *
 * @example saysLost("Closed Lost: price") //=> true
 * @example saysLost("Closed") //=> false
 * @example saysLost("Lostwithiel") //=> false
 */
export const saysLost = (stage: Cell): boolean => typeof stage === "string" && stage !== "" && wordOf(stage) === "lost";

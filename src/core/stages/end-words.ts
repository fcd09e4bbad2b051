/** Words for leads that ended: won, lost or closed. Without accents and signs; English, Portuguese, Spanish, French, German. */
import type { SenseRule } from "./sense";

const anyOf = (...words: readonly string[]): RegExp => new RegExp(`\\b(${words.flatMap((line) => line.split(" ")).join("|")})\\b`);

/** A word for lost in whatever stands around it. */
const SAYS_LOST = anyOf(
  // closedlost is HubSpot's own name of its stage, as its API and exports give it.
  "lost closedlost loss rejected declined refused",
  "perdid[oa]s? perdeu perdio rejeitad[oa] recusad[oa] rechazad[oa]",
  "perdue?s? rejetee? refusee?",
  "verloren abgelehnt abgesagt gescheitert",
);

const SAYS_UNFIT = anyOf(
  "disqualified unqualified dead junk spam cancelled canceled",
  "desqualificad[oa] descalificad[oa] descartad[oa] cancelad[oa]",
  "disqualifiee? annulee?",
  "disqualifiziert storniert abgebrochen",
);

const CANCELLED_ALONE = /^(cancell?ed|cancelad[oa]|annulee?|storniert|abgebrochen)$/;

const ENDED =
  "(won|win|sold|signed|closed|lost|ganh[oa]|ganhar|ganad[oa]|ganar|vendid[oa]|vender|assinad[oa]|assinar|firmad[oa]|firmar|fechad[oa]|fechar|cerrad[oa]|cerrar|perdid[oa]|perder|gagnee?|gagner|vendue?|vendre|signee?|signer|perdue?|perdre|gewonnen|gewinnen|verkauft|unterschrieben|abgeschlossen|verloren)";

/** An end that has not come: nearly won, to be signed, not lost. */
export const NEARLY_RULES: readonly SenseRule[] = [
  [
    new RegExp(
      `^(almost|nearly|likely|probably|soon|to|will|can|close to|kurz vor|kurz vor dem|a punto de|quase|casi|presque|fast|beinahe|bald|voraussichtlich|wahrscheinlich|prov[ae]vel\\w*|probabl\\w*|bientot|(por|para|a)(?= \\w+re?\\b)) (to |be |a )*${ENDED}$`,
    ),
    "open",
    "guess",
  ],
  [/\b(not|no|nao|non|nicht|pas) (lost|dead|perdid[oa]|perdue?|verloren|tot)$/, "open"],
  [/^(lost (the )?contact|contact lost|contat?c?to perdido|kontakt verloren|contact perdu)$/, "open", "guess"],
];

/** What is lost, whatever else the words say; what is only waited for is not. */
export const LOST_RULES: readonly SenseRule[] = [
  [SAYS_LOST, "lost"],
  [CANCELLED_ALONE, "unfit", "guess"],
  [SAYS_UNFIT, "unfit"],
];

export const END_RULES: readonly SenseRule[] = [
  [
    /^(out sold|absage|failed|dropped|no sale|no deal|kein (deal|abschluss)|sans suite|gave up|desist\w*|dropped out|aufgegeben|analy[sz]e failure)$/,
    "lost",
  ],
  [/\b(not|no|nao|non|nicht|pas) (won|gewonnen|gagnee?|ganad[oa]|ganh[oa]|vencid[oa]|vendid[oa]|verkauft|sold|signed|obtid[oa])\b/, "lost"],
  [
    /^(said no|gone cold|not buying|closed no sale|perda|recusou|nao quis|no quiere|no quiso|caid[oa]|rechazo|will nicht|erfolglos|ne veut pas|a refuse|classee? sans suite)$|^(nao fechou|not closed)$|^(no|nao|nicht|pas|did not|didn t|won t) (buy\w*|bought|purchase\w*|compr\w+|contrat(ou|o)|gekauft|achete\w*)$/,
    "lost",
  ],
  [/\b(competitors?|competition|competidor|competencia|concorren\w+|concurren\w+|wettbewerb\w*|mitbewerb\w*|konkurrenz)\b/, "lost"],
  [/^(price|too expensive|zu teuer|muito caro|muy caro|trop cher)$/, "lost"],
  [/^(no longer|nicht mehr|nao mais|ya no|plus) /, "unfit"],
  [
    /^(no|kein|keine|ohne|pas|sans|aucune?|sem|sin|falta de|lack of|manque de)\b.*\b(intere[st]\w*|poten[cz]ial|potential|potentiel|profil|perfil|budget|orcamento|presupuesto|verba|fit|bedarf)\b/,
    "lost",
  ],
  [/^kein bedarf$/, "closed"],
  [/\b(not|no|nao|non|nicht|pas) (qualified|converted|convertid[oa]|convertie?|konvertiert)\b/, "unfit"],
  [/^(not|no longer|no|nao|non|nicht|nicht mehr|pas|plus|ya no)\b.*\b(interes\w*|[cq]u?alifi\w*|fit|passend|valid[oa]?)\b/, "unfit"],
  [
    /^(disqualifi|des[cq]u?alific|unqualifi|ungeeignet|ungue?ltig|unpassend|invalid|incorret|incorrect|descartad|wertlos|fake|fals[oae]$|faux$|dead lead|mort$|morte$|mort[oa]$|muert[oa]$|gestorben|tot$)/,
    "unfit",
  ],
  [/\b(junk|basura|lixo|inutil|unbrauchbar|poubelle|de baixa qualidade|de mauvaise qualite|de mala calidad)\b/, "unfit"],
  [/\b(no|nao|non|nicht|pas|not) (valid[oae]?|gue?ltig)$/, "unfit"],
  [
    /^(bad (data|fit|lead)|out of (profile|scope|target|area|region|territory|market)|fora d[oae] (perfil|area|regiao|escopo)|fuera de (perfil|zona|area|alcance|mercado)|hors (cible|profil|zone|secteur|perimetre))$|\b(invalid[oae]?|duplicad[oa])$/,
    "unfit",
  ],
  [/^(duplicate|duplicad[oa]|duplikat|dublette|doublon|abandoned|abandonnee?|abandonad[oa])\b/, "unfit"],
  [
    /^(wrong (number|person|contact)|(numero|telefone|telefono) (errad[oa]|equivocad[oa])|falsche[rn]? (nummer|person|kontakt)|(faux|mauvais) (numero|contact))$/,
    "unfit",
  ],
  // A customer's row may say so, too.
  [/^(archived?|archiviert|archivee?|arquivad[oa]|archivad[oa]|deleted|gelo?e?scht|supprimee?|excluid[oa]|eliminad[oa])\b/, "closed"],
  [
    /^(do not (contact|call)|changed job|unresponsive|inactive|inativ[oa]|inactiv[oa]|inactif|inactive|inaktiv|bounced|opt(ed)? out|unsubscribed|abgemeldet|desabonnee?|blacklist(ed)?|blocked|nao compareceu|no show|unreachable|unerreichbar)$/,
    "closed",
  ],
  [
    /^(contact impossible|(cannot|can ?t|unable to) (be )?(contact|reach)(ed)?|no se puede contactar|(nao|no) e? ?contactable|impossivel contatar)$/,
    "closed",
  ],
  [/^(other|others|outr[oa]s?|otr[oa]s?|autres?|sonstiges?|sonstige|andere|teste?|prueba|essai)$/, "closed"],
  [/\b(won(?! t\b)|win$|closed win|closedwon|gewonnen|gagnee?|ganad[oa]|gano|ganh[oa]|ganhou|vencid[oa])\b/, "won"],
  [
    /^(new |paying |active |existing |current |neuer |nouveau |nouvelle |nuevo |novo )?(customer|client|cliente|kunde|kundin|neukunde|bestandskunde|stammkunde|ambassador|ambassadeur|evangelist|evangeliste|evangelizador|evangelista|fue?rsprecher|promotor|promoteur|embaixador|embajador)s?$/,
    "won",
  ],
  [
    /^signed (contract|deal|and paid|paid)$|^(fechad[oa]|cerrad[oa]) (com sucesso|con exito)$|^erfolgreich abgeschlossen$|^converti\w* (en|em) cliente?$|^(deal |contract |contrato |vertrag |contrat |devis |angebot |proposta |proposal |offer |quote )?(sold|signed|signee?|firmad[oa]|assinad[oa]|unterschrieben|unterzeichnet|verkauft|vendid[oa]|vendeu|vendue?|beauftragt|bought|purchased|comprou|comprado|compro|contratou|contratad[oa]|efetivad[oa]|cerro|bestellt|achetee?|gekauft|paid|pag[oa]|pagad[oa]|payee?|bezahlt)$/,
    "won",
  ],
  [
    /^((auftrag|zuschlag)( abgeschlossen| erteilt| erhalten)?|zusage|vertragsabschluss|bon de commande|(order|pedido|commande|bestellung|auftrag) (placed|received|confirmed|confirmad[oa]|confirmee?|bestae?tigt|signee?)|matriculad[oa]|inscrit[oa]?|enrolled|inscribed|inscrito)$/,
    "won",
  ],
  [
    /^(deal|sale|contract|negocio|venta|venda|compra|pedido|contrato|affaire|vente|commande|contrat|abschluss|verkauf|vertrag|geschae?ft) (closed|done|completed|fechad[oa]|cerrad[oa]|realizad[oa]|concluid[oa]|concreti?[sz]?ad[oa]|efetivad[oa]|finalizad[oa]|feit[oa]|hech[oa]|conclue?|finalisee?|passee?|realisee?|getae?tigt|geschlossen|abgeschlossen)$/,
    "won",
  ],
  [/^(closed (deal|sale)|sale|venda|venta|vente|verkauf|onboarding|implementation)$/, "won", "guess"],
  [
    /^(proposal|offer|quote|proposta|propuesta|proposition|devis|angebot|orcamento|presupuesto) (accepted|aceit[oa]|aceptad[oa]|acceptee?|angenommen)$/,
    "won",
    "guess",
  ],
  // A closed deal may be one that was lost.
  [/^(conclu|abschluss|abgeschlossen|fechou|fechad[oa]|cerrad[oa])$/, "won", "guess"],
  [/\b(converted|convertid[oa]|convertie?|konvertiert|umgewandelt)$/, "opportunity"],
  [/^withdrawn$/, "closed"],
  [/^(closed|geschlossen|fermee?)$/, "closed", "guess"],
  [/^closed other$/, "closed"],
];

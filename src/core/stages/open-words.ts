/** Words for leads that did not end. Without accents and signs; English, Portuguese, Spanish, French, German. */
import type { SenseRule } from "./sense";

const CONTACTED = "(contact\\w*|kontakt\\w*|contat\\w*)";

/** Before everything else: what is waited for has not come, and a system's "Open - Not Contacted" is no word for lost. */
export const UNDONE_RULES: readonly SenseRule[] = [
  [
    /^(on hold|hold|stand by|standby|paused|pausiert|pausad[oa]|en pause|zurueckgestellt|zuruckgestellt|em (espera|pausa)|en (espera|pausa|attente)|mise? en (pause|attente)|(in (der )?)?(warteschleife|warteposition|wartestellung)|auf eis|congelad[oa])$/,
    "waiting",
  ],
  [
    /^(waiting|awaiting|wartet|warten|wartend|aguardando|esperando|en espera|em espera|(no )?aguardo|a (la )?espera|(en )?attente|on hold)( (on|for|auf|de|d|do|da|del|la|o|a|el|une|the|their|his|her|um|uma))* (customer|client|cliente|lead|kunden?|reply|response|answer|feedback|decision|approval|info\w*|rue?ckmeldung|antwort|entscheidung|freigabe|retorno|resposta|decisao|aprovacao|respuesta|aprobacion|reponse|retour|confirma\w*)s?\b/,
    "waiting",
  ],
  [/ (on hold|em espera|en espera|en attente)$/, "waiting"],
  [/^(pending|pendiente|pendente|ausstehend)( (on|with|by|de|do|da|del|bei|beim))* (customer|client|cliente|kunden?)s?\b/, "waiting"],
  [/^(aguardando|wartet)$/, "waiting"],
  [
    /^(waiting|awaiting|wartet|warten|wartend|aguardando|esperando|(en )?attente|on hold|em espera|en espera|(no )?aguardo|a (la )?espera)\b/,
    "waiting",
    "guess",
  ],
  [/\b(yet|noch nicht|ainda nao|aun no|todavia no|pas encore)\b| (ainda|todavia)$/, "open"],
  [
    new RegExp(
      `^(not|no|nao|non|nicht|pas|sin|sem) (${CONTACTED}|contesta\\w*|processad[oa]|bearbeitet|erreicht|assigned|called|appelee?)$`,
    ),
    "open",
  ],
  [
    new RegExp(
      `^(open|offen|abiert[oa]|abert[oa]|ouverte?|working|in bearbeitung|en curso|en cours|em andamento|trabalhando|trabajando) ((not|nicht|no|nao|non|pas) )?${CONTACTED}$`,
    ),
    "open",
  ],
];

const SET =
  "scheduled|booked|set|planned|agendad[oa]|marcad[oa]|programad[oa]|geplant|vereinbart|steht|planifiee?|pris|prise|fixee?|gebucht";
const SHOWING = "demo|demonstration|demostra\\w*|demonstra\\w*|present\\w*|prae?sent\\w*|apresent\\w*|besichtigung|visit|visita|visite";
const MEETING =
  "meeting|reuniao|reunion|termin|rendez vous|rdv|cita|appointment|call|gesprae?ch|agendamento|encontro|discovery|erstgesprae?ch|consulta|beratung\\w*";

export const LATER_RULES: readonly SenseRule[] = [
  [/\b(nurtur\w*|nutri\w*|recycl\w*|recicl\w*|subscriber|assinante|suscriptor|abonnee?|abonnent|newsletter)\b/, "nurture"],
  [
    /^(bad timing|(a )?long term|a? ?long terme|longo prazo|largo plazo|langfristig|later|spae?ter|plus tard|mas adelante|mais tarde|a futuro|(no )?futur[oe]|not ready|kue?nftig)$/,
    "nurture",
  ],
  [/^(re ?opened|wiedereroe?ffnet|reabert[oa]|reabiert[oa]|rouverte?)$/, "nurture", "guess"],
];

export const TALK_RULES: readonly SenseRule[] = [
  // Who asks for an offer has not been talked to.
  [/\b(request\w*|angefragt|anfrage|anfordern|solicit\w*|demande\w*)\b/, "open"],
  [new RegExp(`\\b(${SHOWING})\\b.* ?\\b(${SET})$|\\b(demo|visit) (booked|scheduled)\\b`), "opportunity", "guess"],
  [
    new RegExp(`\\b(${MEETING})\\b.*\\b(${SET}|marcado|agendado)\\b|^(${SET}) (${MEETING})$|^(appointmentscheduled|meetingbooked)$`),
    "sal",
    "guess",
  ],
  [/\b(reuniao|reunion|meeting|termin|rendez vous) (realizad[oa]|held|done|completed|durchgefue?hrt|effectuee?)\b/, "opportunity", "guess"],
  [/^(no|not|non|nao|kein|keine|sem|pas|sin)\b/, "open"],
  [/\b(opportunit\w*|opps?|sqo|oportunidad\w*|open deal|negotiat\w*|negocia\w*|verhandlung\w*|commit)\b/, "opportunity"],
  [
    /\b(proposal|proposta|propuesta|proposition|angebot\w*|preisangebot|quotation|cotizacion|cotizado|cotacao|devis|offre|propose)\b/,
    "opportunity",
  ],
  [
    /^(offer|quote|orcamento|presupuesto|contract|contrat|contrato|vertrag)( (sent|made|out|signed|enviad[oa]|envoyee?|gesendet|discussion|propuesto|emitid[oa]|erstellt|review))?$/,
    "opportunity",
  ],
  [
    /^(demo (done|held|given|completed|making|feita|realizada)|demo|trial|pilot|poc|proof of concept|verbal yes|chance|develop)$/,
    "opportunity",
  ],
  [
    /\b(decision maker\w*|decisores|decisionnaires?|decideurs?|entscheider|quien decide|decision making|tomada de decisao|toma de decision\w*)\b/,
    "opportunity",
  ],
  [
    /\b(needs?|bedarfs?|besoins?|necesidades|necessidades|necesita|perception) ?(analys[ei]s|analisis|analise|erhebung|ermittlung|assessment)?\b.*\b(analys[ei]s|analisis|analise|analyse)\b|^bedarf\w*$|^analys\w* des besoins$|^anali[sz]\w* de (las )?ne\w+$/,
    "opportunity",
  ],
  [
    /^(contractsent|decisionmakerboughtin|presentationscheduled|value proposition|needs analysis|perception analysis|ready to close|final invoice|closing|create based on|discussions?|discussoes|valor (de la )?propuesta)$/,
    "opportunity",
  ],
  [/\b(qualifi\w*|calific\w*)\b.*\b(to buy|para comprar|fue?r kauf|pour acheter)\b|^qualifiedtobuy$/, "opportunity", "guess"],
  [/^(close|cierre|fechamento|abschlussphase|under review|em analise|en analisis|in prue?fung|stuck|signature)$/, "opportunity", "guess"],
  [/^(good|guter?|bom|buen|bon) (lead|prospect|prospecto)$/, "opportunity", "guess"],
  [/^(active?|ativ[oa]|activ[oa]|actif|aktiv|evaluation|evalua\w+|bewertung|avaliacao|negocio|deal)$/, "opportunity", "guess"],
];

export const WORK_RULES: readonly SenseRule[] = [
  [
    /\b(later|spae?ter|plus tard|mas tarde|depois|mais tarde|no futuro|in future|in the future|in der zukunft|a futuro|a l avenir)\b/,
    "waiting",
    "guess",
  ],
  [
    /^(on ice|snoozed|ruhend|en reflexion|attend (le )?client|(customer|client|cliente|kunde|lead) (is )?(thinking|pensando|ueberlegt|uberlegt|reflechit))$|^(parked|pending|pendente|pendiente|ausstehend|in klae?rung|busy|besetzt|ocupad[oa]|occupee?|out of office|abwesend|a relancer|wiedervorlage|rue?ckruf|rappel|callback|call back|retorno|retornar|re ?ligar)$/,
    "waiting",
    "guess",
  ],
  [
    /\b(mql|prequalified|pre qualif\w*|pre calific\w*|vorqualifiziert|marketing qualified|marketing qualifiziert\w*)\b|\bmarketing\b.*\bqualif\w*|\b(qualif\w*|calific\w*)\b.*\bmarketing\b/,
    "mql",
  ],
  [/^(leads? (qualif|calific|cualific)\w*|(qualifi\w*|qualifizierter) leads?)$/, "mql", "guess"],
  [
    /\b(sal|sql|sales qualified|sales accepted)\b|\b(qualif\w*|calific\w*|accept\w*|aceit\w*|acept\w*)\b.*\b(sales|vendas|ventas|vertrieb|commerciale?|ventes)\b|\b(sales|vertriebs?)\b.*\b(qualif\w*|accept\w*|akzept\w*)/,
    "sal",
  ],
  [/^(accepted|aceit[oa]|aceptad[oa]|acceptee?|angenommen|akzeptiert)( by sales| vom vertrieb)?$/, "sal"],
  [
    /^(qualified|qualificad[oa]|calificad[oa]|cualificad[oa]|qualifiee?|qualifiziert|qualificacao|qualification|qualifizierung|calificacion|qualifying|qualificando|calificando)$/,
    "sal",
    "guess",
  ],
  [/^(interested|interessad[oa]|interesad[oa]|interessee?|interessiert|identificacao do interesse)$/, "sal", "guess"],
  [/^(contact made|contacto realizado|contato realizado|contact etabli|kontakt hergestellt)$/, "sal", "guess"],
  [/^(open|offen|abiert[oa]|abert[oa]|ouverte?|em aberto|em andamento|en curso|en cours|laufend)$/, "open", "guess"],
  [new RegExp(`^(${CONTACTED}|connected)$`), "open", "guess"],
  [
    /\b(new|neue?r?|nov[oa]s?|nuev[oa]s?|nouve\w+|leads?|created|raw|intake|inbox|untouched|unprocessed|a qualifier|to qualify|qualify|a qualificar|por calificar|zu qualifizieren|(un)?assigned|atribuid[oa]|asignad[oa]|assignee?|zugewiesen|entrada|eingang\w*|cold|fri[oa]|kalt|froid|warm|hot|potential\w*|prospec\w*|initial|primer\w*|premier\w*|erst\w*)\b/,
    "open",
  ],
  [
    /\b(contact\w*|kontakt\w*|contat\w*|call\w*|called|angerufen|anruf\w*|appel\w*|ligac\w*|ligar|llam\w*|attempt\w*|tentativ\w*|tentando|intent\w*|versuch\w*|email\w*|mailed|voicemail|message|mensagem|mensaje|nachricht|seguimiento|acompanhamento|follow up|followup|nachfass\w*|relance\w*|approach\w*|engag\w*|enganchad[oa]|injoignable|reach\w*|erreich\w*|respon\w*|replied|reply|beantwortet|mailbox|respos\w*|respues\w*|reponse|antwort)\b/,
    "open",
  ],
  [
    /\b(progress\w*|process\w*|proces\w*|bearbeit\w*|atendimento|traitement|realizacao|trabalh\w*|trabaj\w*|working|work|andamento|curso|cours|received|erhalten|recebid[oa]|recibid[oa]|recue?)\b/,
    "open",
  ],
];

import { leadColumns, type PeopleField } from "../../../src/tables/leads/lead-table";

/** Headings as teams and systems write them, by field and language; separated by " | ". */
const HEADINGS: readonly (readonly [PeopleField, string])[] = [
  ["id", "Lead ID | LeadID | lead_id | Deal ID | Lead # | Lead no. | Record ID | ID | Lead number | Ref. | Reference number"],
  ["id", "Código | ID do lead | Nº do lead | Negócio - ID | Código do negócio | Protocolo"],
  ["id", "ID del lead | N.º de lead | Código del prospecto | Folio | Trato - ID | Número de registro"],
  ["id", "Lead-Nr. | Lead-Nummer | Leadnummer | Lfd. Nr. | Vorgangsnummer | Datensatz-ID | Deal-ID | Nr."],
  ["id", "N° | ID du lead | Numéro de lead | Identifiant | Réf. | Affaire - ID | ID de la piste"],
  ["name", "Name | Full name | Lead name | Contact name | fullName | Prospect | Client name | Contact person | Your name | Display name"],
  ["name", "Nome | Nome completo | Nome do lead | Nome do contato | Pessoa - Nome | Cliente | Nome e sobrenome | Nome do cliente"],
  ["name", "Nombre | Nombre completo | Nombre del contacto | Persona - Nombre | Nombre y apellidos | Nombre del prospecto | Contacto"],
  [
    "name",
    "Ansprechpartner | Ansprechpartner/in | Ansprechpartner:in | Kontaktname | Vor- und Nachname | Interessent | Kunde | Vollständiger Name",
  ],
  ["name", "Nom | Nom complet | Nom et prénom | Nom du contact | Prénom et nom | Interlocuteur | Nom du prospect | Personne - Nom"],
  ["email", "Email | E-mail | eMail | Email address | Work email | Person - Email | EMAIL ADDRESS | Business email | Lead: Email"],
  ["email", "Endereço de e-mail | E-mail do lead | Pessoa - E-mail | E-mail corporativo | Correio eletrônico | Seu e-mail"],
  ["email", "Correo | Correo electrónico | Dirección de correo electrónico | Correo del contacto | Persona - Correo electrónico"],
  ["email", "E-Mail-Adresse | E-Mail | Mailadresse | Emailadresse | E-Mail (geschäftlich)"],
  ["email", "Adresse e-mail | Courriel | Adresse mail | E-mail du contact | Personne - E-mail | Adresse électronique"],
  ["company", "Company | Company name | Account | Account name | Organization - Name | companyName | Associated Company | Organisation"],
  ["company", "Empresa | Nome da empresa | Organização - Nome | Nome fantasia | Razão social | Empresa associada"],
  ["company", "Compañía | Nombre de la empresa | Organización - Nombre | Razón social | Cuenta | Sociedad"],
  ["company", "Firma | Unternehmen | Firmenname | Name der Firma | Unternehmensname | Organisation - Name | Kundenfirma"],
  ["company", "Société | Entreprise | Nom de la société | Raison sociale | Nom de l’entreprise | Organisation - Nom | Compte"],
  ["priority", "Priority | Lead priority | Rating | Prio | Urgency | Prioridade | Temperatura | Temperatura do lead | Nível de interesse"],
  [
    "priority",
    "Prioridad | Urgencia | Priorität | Dringlichkeit | Bewertung | Priorité | Urgence | Niveau d'intérêt | Priorité du prospect",
  ],
  [
    "source",
    "Source | Lead source | LeadSource | Origin | Channel | Original source | utm_source | How did you hear about us? | Traffic source",
  ],
  ["source", "Origem | Fonte | Canal | Origem do lead | Fonte do lead | Negócio - Fonte do Lead | Canal de origem | Como nos conheceu?"],
  ["source", "Origen | Fuente | Fuente del lead | Procedencia | Canal de captación | Origen del contacto | ¿Cómo nos conoció?"],
  ["source", "Quelle | Lead-Quelle | Leadquelle | Herkunft | Kanal | Kontaktquelle | Wie haben Sie von uns erfahren?"],
  ["source", "Source | Provenance | Origine | Canal | Source du lead | Origine du prospect | Comment nous avez-vous connus ?"],
  [
    "stage",
    "Stage | Lead stage | Deal stage | Lead status | Status | Pipeline stage | dealstage | Sales stage | Funnel stage | Current stage",
  ],
  ["stage", "Etapa | Etapa do funil | Fase | Estágio | Estágio no funil | Status do lead: | Situação | Situação do lead | Negócio - Etapa"],
  ["stage", "Etapa del embudo | Fase de venta | Estado del lead | Etapa del trato | Estatus | Situación | Etapa de ventas"],
  ["stage", "Phase | Status | Leadstatus | Lead-Status | Vertriebsphase | Deal-Phase | Verkaufsphase | Bearbeitungsstand | Stand"],
  ["stage", "Étape | Statut | Étape du pipeline | Statut du prospect | Phase de vente | État | Statut de l'affaire | Étape du deal"],
  [
    "owner",
    "Owner | Lead owner | Contact owner | Sales rep | Assigned to | Salesperson | Account manager | Deal - Owner | Sales owner | SDR",
  ],
  [
    "owner",
    "Responsável | Responsável: | Vendedor | Vendedor(a) | Proprietário do negócio | Consultor | Atribuído a | SDR responsável | Corretor",
  ],
  ["owner", "Propietario | Responsable | Vendedor | Asignado a | Comercial | Asesor | Ejecutivo de ventas | Propietario del trato"],
  [
    "owner",
    "Verantwortlich | Zuständig | zustaendig | Zuständiger Mitarbeiter | Betreuer | Bearbeiter | Vertriebler | Zugewiesen an | Lead-Inhaber",
  ],
  [
    "owner",
    "Responsable | Propriétaire | Commercial | Attribué à | Assigné à | Suivi par | Vendeur | Propriétaire du contact | Conseiller",
  ],
  [
    "received",
    "Received | Received at | Created at | createdAt | created_at | Create Date (EDT) | Date added | Submitted on | Timestamp | Inquiry date",
  ],
  [
    "received",
    "Lead created on | Date of inquiry | Entry date | Date received: | Deal - Deal created | Lead Created Date | Signup date | Created (UTC)",
  ],
  [
    "received",
    "Data de entrada | Criado em | Data de criação | Data de cadastro | Data do lead | Recebido em | Carimbo de data/hora | Data",
  ],
  [
    "received",
    "Negócio - Data de criação do negócio | Data da primeira conversão | Data de chegada | Data da solicitação | Data de inclusão",
  ],
  [
    "received",
    "Fecha de entrada | Fecha de creación | Creado el | Fecha de ingreso | Fecha de registro | Marca temporal | Fecha | Recibido el",
  ],
  [
    "received",
    "Eingang | Eingegangen am | Erstellt am | Erstellungsdatum | Anfragedatum | Anfrage vom | Zeitstempel | Eingangsdatum | Leadeingang | Datum",
  ],
  ["received", "Datum der Anfrage | Angelegt am | Lead-Eingang | Erfassungsdatum | Erhalten am | Datum Eingang | erstellt"],
  [
    "received",
    "Date de création | Créé le | Date de réception | Reçu le | Date d'arrivée | Date d’entrée | Horodateur | Date de la demande | Date",
  ],
  [
    "passed",
    "Passed to sales | Handed over on | Assigned on | Sent to sales | MQL date | Date assigned | Transferred to sales on | Became MQL date",
  ],
  [
    "passed",
    "Passado para vendas | Passado para vendas em | Data de repasse | Data de atribuição | Encaminhado para vendas | Enviado para vendas",
  ],
  ["passed", "Pasado a ventas | Fecha de asignación | Asignado el | Enviado a ventas el | Derivado a ventas | Fecha MQL"],
  [
    "passed",
    "An Vertrieb übergeben | Übergeben am | Uebergabe am | Übergabedatum | Zugewiesen am | Übergabe an Vertrieb | Weitergeleitet am",
  ],
  ["passed", "Transmis aux ventes | Transmis aux ventes le | Date de transmission | Attribué le | Date d'attribution | Date MQL"],
  [
    "accepted",
    "Accepted | Accepted on | Accepted by sales | SQL date | Qualified on | Date accepted | Aceito em | Aceito por vendas | Data de aceite",
  ],
  ["accepted", "Data de qualificação | Aceptado el | Fecha de aceptación | Aceptado por ventas | Angenommen am"],
  ["accepted", "Qualifiziert am | Vom Vertrieb akzeptiert | Qualifizierungsdatum | Accepté le | Date d'acceptation | Qualifié le"],
  [
    "responded",
    "Responded | Responded at | First response | First reply date | Answered on | First contacted at | First call date | First contacted",
  ],
  ["responded", "Respondido em | Data da resposta | Data da primeira resposta | Primeira resposta em | 1ª resposta | Contatado em"],
  ["responded", "Respondido el | Fecha de respuesta | Primera respuesta | Fecha de la primera respuesta | Contactado el | Primera llamada"],
  [
    "responded",
    "Beantwortet | Beantwortet am | Antwort am | Erste Antwort am | Erstantwort | Erste Reaktion | Kontaktiert am | Antwortdatum | Erstanruf",
  ],
  ["responded", "Répondu le | Première réponse | Date de réponse | Date de première réponse | Contacté le | Premier appel | Rappelé le"],
  [
    "attempts",
    "Attempts | Call attempts | Number of attempts | # of attempts | Contact attempts | No. of calls | Call count | Total attempts",
  ],
  ["attempts", "Tentativas | Número de tentativas | Nº de tentativas | Qtd. de ligações | Tentativas de contato | Quantidade de contatos"],
  ["attempts", "Intentos | Número de intentos | Intentos de llamada | Cantidad de llamadas | N.º de contactos"],
  ["attempts", "Versuche | Kontaktversuche | Anzahl Versuche | Anrufversuche | Anzahl Anrufe | Anzahl der Kontaktversuche"],
  ["attempts", "Tentatives | Nombre de tentatives | Nb d'appels | Nombre d'appels | Nbre de relances | Tentatives d'appel"],
  [
    "lastAttempt",
    "Last attempt | Last contacted | Last activity date | Last call | Last contact date | Last Activity Date (EDT) | Last touch",
  ],
  ["lastAttempt", "Último contato | Data do último contato | Última tentativa | Última atividade | Data da última ligação"],
  ["lastAttempt", "Último contacto | Fecha de último contacto | Último intento | Última llamada | Última actividad"],
  ["lastAttempt", "Letzter Kontakt | Letzter Versuch | Letzte Aktivität | Letzter Anruf am | Letzter Kontakt am | Zuletzt kontaktiert"],
  ["lastAttempt", "Dernier contact | Dernier appel | Dernière activité | Date du dernier contact | Dernière tentative | Dernière relance"],
  [
    "connected",
    "Connected | Reached | Connected on | Erreicht | Erreicht? | Erreicht am | Conectado | Contato efetivo | Contacto efectivo | Joint le",
  ],
  ["returned", "Returned | Returned on | Returned to marketing | Recycled on | Devolvido | Devolvido em | Data de devolução | Devuelto el"],
  ["returned", "Zurückgegeben am | zurueckgegeben | Rückgabedatum | Retourné le | Retourné au marketing | Zurück an Marketing"],
  [
    "returnReason",
    "Return reason | Rejection reason | Reason for rejection | Disqualification reason | Motivo da devolução | Motivo de descarte",
  ],
  [
    "returnReason",
    "Motivo de rechazo | Motivo de devolución | Rückgabegrund | Ablehnungsgrund | Grund der Rückgabe | Motif de refus | Motif du rejet",
  ],
  [
    "segment",
    "Segment | Customer segment | Segmento | Segmento do cliente | Kundensegment | Segment client | Market segment | Kundengruppe",
  ],
  [
    "pipeline",
    "Pipeline value | Deal value | Amount | Deal amount | Expected revenue | Estimated value | Opportunity value | Quote amount | Value",
  ],
  [
    "pipeline",
    "Valor | Valor da proposta | Valor do negócio (R$) | Negócio - Valor | Valor estimado | Receita esperada | Valor da oportunidade",
  ],
  ["pipeline", "Monto | Importe | Valor del trato | Monto estimado | Ingresos esperados | Trato - Valor | Importe de la oferta"],
  ["pipeline", "Angebotswert | Auftragswert | Betrag | Deal-Wert | Erwarteter Umsatz | Angebotssumme (€) | Betrag in EUR | Angebotsbetrag"],
  [
    "pipeline",
    "Montant | Montant du devis | Valeur de l'affaire | Montant estimé (€) | Revenu attendu | Affaire - Valeur | Montant de l'offre",
  ],
  [
    "revenue",
    "Revenue | Closed revenue | Won revenue | Actual revenue | Sale value | Total revenue | Receita | Faturamento | Valor da venda",
  ],
  [
    "revenue",
    "Ingresos | Facturación | Monto de la venta | Umsatz | Umsatz (€) | Erlös | Chiffre d'affaires | Montant de la vente | close_value",
  ],
  ["won", "Won on | Won date | Closed won date | Deal - Won time | Sold on | Date of sale | Ganho em | Data do ganho | Data da venda"],
  ["won", "Negócio - Ganho em | Ganado el | Fecha de venta | Fecha de ganado | Gewonnen am | Auftragsdatum | Verkauft am | Kunde seit"],
  ["won", "Gagné le | Date de gain | Date de vente | Signé le | Client depuis | Data da assinatura do contrato | Fecha de firma"],
  ["until", "Customer until | Churn date | Cancelled on | Cancellation date | Cancelado em | Data de cancelamento | Fecha de baja"],
  ["until", "Gekündigt am | Kündigungsdatum | Vertragsende | Kunde bis | Client jusqu'au | Date de résiliation | Fin de contrat"],
  ["lostReason", "Lost reason | Loss reason | Reason lost | Closed lost reason | Reason for loss | Motivo da perda | Motivo de perda"],
  [
    "lostReason",
    "Motivo de pérdida | Razón de pérdida | Verlustgrund | Grund für Verlust | Absagegrund | Motif de perte | Raison de la perte",
  ],
  // Of systems and hand-made lists, one more way for each field.
  [
    "id",
    "# | Submission ID | Entry Id | Unique ID | Identificador | Interessentennummer | Référence du lead | Código do lead: | Id. de registro",
  ],
  [
    "name",
    "First and last name | Main contact | Point of contact | Potential Name | Name, Vorname | Vorname Nachname | Name der Opportunity | Nome cliente",
  ],
  ["name", "Nom de l'opportunité | Nombre de la oportunidad | Nome da oportunidade | Nome/Sobrenome | Invitee Name | Nome do aluno"],
  ["email", "Invitee Email | Primary email | Contact e-mail | E-Mail Ansprechpartner | Email pessoal | Mail du contact | Correo principal"],
  [
    "company",
    "Company / Account | Empresa/Conta | Société/Compte | Firma/Account | Business name | Zugeordnetes Unternehmen | Institution | Nombre de la cuenta",
  ],
  ["priority", "Hot/Cold | Lead grade | Grau de interesse | Classificação | Importance | Lead-Priorität | Temperatura del lead"],
  [
    "source",
    "Marketing source | platform | Acquisition channel | Origine de la piste | Herkunft des Leads | Leadkanal | Fonte original de tráfego | Como chegou até nós?",
  ],
  [
    "stage",
    "Milestone | Lead state | Status (lead) | Etapa del ciclo de vida | Phase du cycle de vie | Vertriebsstatus | Status da negociação | Statut de la piste",
  ],
  [
    "stage",
    "Situação do atendimento | Avancement | Lifecycle-Phase | Kundenstatus | Razão do status | Raison du statut | Estágio da negociação",
  ],
  [
    "owner",
    "Sales executive | Responsible user | User Responsible | Owned by | Rep name | Lead assigned to | Kontakt-Zuständiger | Zugewiesener Benutzer",
  ],
  [
    "owner",
    "Interner Ansprechpartner | Betreut von | Propriétaire de la piste | Commercial en charge | Utilisateur assigné | Usuario asignado",
  ],
  [
    "owner",
    "Responsável pelo atendimento | Vendedor responsável | Gerente de contas | Ejecutivo asignado | Atendido por | Conseiller commercial",
  ],
  [
    "received",
    "Submit Date (UTC) | Entry Date | Lead Submit Time | Created Time | Time received | Profile Created On | Form submitted at | Date of Enquiry",
  ],
  [
    "received",
    "Lead generated on | Intake date | Received (date) | Opportunity created date | created_time | Date d'ajout | Data de inscrição | Fecha de alta",
  ],
  [
    "passed",
    "Handover date | Sales handover | Given to sales on | Routed to sales | Lead assigned date | Zuweisungsdatum | Fecha de traspaso | Repassado em",
  ],
  ["accepted", "Accepted date | Sales accepted date | SQL since | Accepted by rep on | Übernommen am | Aceptado por ventas el"],
  [
    "responded",
    "Response date | Time responded | Date of first response | First response sent | Initial response | First outreach | Erster Anruf | Data 1ª resposta",
  ],
  [
    "responded",
    "Time of first reply | Called at | Datum der ersten Antwort | Data da primeira ligação | Fecha primera llamada | Date du premier appel",
  ],
  [
    "attempts",
    "Attempt count | Touches | Follow-ups | Calls made | Times contacted | # calls | Nombre de relances | Anzahl der Anrufe | Vezes contatado",
  ],
  [
    "lastAttempt",
    "Most recent call | Latest contact | Last interaction | Datum der letzten Aktivität | Date de la dernière activité | Último follow-up",
  ],
  [
    "connected",
    "Reached? | Contato realizado | Kontakt hergestellt | Gesprochen | Contact établi | Entscheider erreicht? | Contacto establecido",
  ],
  [
    "returned",
    "Sent back on | Returned by sales | Rejected at | Zurückgewiesen am | Abgelehnt am | Devolvido ao marketing | Renvoyé au marketing",
  ],
  [
    "returnReason",
    "DQ reason | Why returned | Unqualified reason | Motivo desqualificação | Motivo da recusa | Disqualifikationsgrund | Raison du rejet",
  ],
  [
    "segment",
    "Customer type | Company size | Kundentyp | Unternehmensgröße | Tipo de cliente | Taille de l'entreprise | Tamanho da empresa | Porte da empresa",
  ],
  [
    "pipeline",
    "Deal size | Potential revenue | Amount (USD) | Proposal value | Est. deal value | Umsatzpotenzial | Dealvolumen | Valor do orçamento | Rev. est.",
  ],
  [
    "revenue",
    "Won amount | Contract value | Invoiced amount | Nettoumsatz | Abschlusswert | Valor vendido | Montant signé | Valor do contrato | Rechnungsbetrag",
  ],
  [
    "won",
    "Purchase date | Deal won on | Became a Customer Date | Kaufdatum | Bestelldatum | Fecha de compra | Date d'achat | Date de signature | Data da compra",
  ],
  ["until", "Contract end date | Data de término do contrato | Fecha de cancelación | Kündigung am | Fin de contrat | Date d'annulation"],
  ["lostReason", "Why lost | Lost because | Causa de pérdida | Verlorengrund | Motif d'abandon | Por que perdeu? | Closed Lost Reason"],
  // Short forms, questions of forms, the other gender or number, whole words for "first".
  [
    "received",
    "F. creación | Fec. alta | Fecha de apertura | Entró el | Date of first request | Erste Anfrage am | Première demande | Data da primeira solicitação | Enquired on | Web form submitted | Lead capture date | Eintragung am | Criadas em",
  ],
  [
    "responded",
    "First touch date | Erstmals kontaktiert | Contactado por primera vez el | Respondida em | Outreach date | Início do atendimento | Fecha de inicio de atención | Datum des Erstanrufs | Primera gestión | First follow-up on | Kontaktaufnahme am | Première relance",
  ],
  [
    "owner",
    "Person in charge | Account Exec | Inside sales rep | Resp. comercial | Executiva de vendas | Gestor comercial | Verantw. | Encargada de ventas | Quem atendeu",
  ],
  [
    "name",
    "Please enter your name | What is your name? | Como você se chama? | ¿Cómo te llamas? | Tu nombre | Ihr Name | Quel est votre nom ? | Wie heißen Sie? | Wie heißt du?",
  ],
  [
    "email",
    "What is your work email? | Informe seu e-mail | ¿Cuál es tu correo? | Bitte Ihre E-Mail-Adresse | Quelle est votre adresse mail ? | Email 1 | Person - E-Mail - Arbeit | Personne - E-mail - Travail",
  ],
  [
    "company",
    "What company do you work for? | Em qual empresa você trabalha? | ¿En qué empresa trabajas? | Für welches Unternehmen arbeiten Sie? | Primary company | Empresa relacionada",
  ],
  [
    "source",
    "Heard about us via | Source / Medium | Fuente / Medio | Origem / Mídia | Canal d'origine | ¿Cómo nos has conocido? | Wie wurden Sie auf uns aufmerksam?",
  ],
  ["priority", "Quente/Morno/Frio | Caliente/Frío | Heiß/Warm/Kalt | Chaud / Tiède / Froid | Degré d'urgence"],
  ["passed", "Assigned to sales on | Passou para vendas em | Fecha de paso a ventas | Date de passage aux ventes"],
  ["attempts", "Wie oft kontaktiert | How often called | Quantas vezes contatado"],
  ["pipeline", "Vlr. proposta | Montant HT | Importe de las ofertas"],
  ["revenue", "Valor final da venda | Receita gerada | Erzielter Umsatz | CA généré | Revenue generated"],
  ["won", "Contract date | Vertragsdatum | Fecha de los contratos | Data do contrato | Vertragsabschluss am | Auftragseingang | Win date"],
  ["until", "Gekündigt zum | Kündigung zum | Cancel date"],
  ["lostReason", "Why did we lose? | Por que não fechou? | ¿Por qué se perdió? | Motif de non-signature | Motivo do não fechamento"],
  ["returnReason", "Return to marketing reason"],
  [
    "backOn",
    "Back on | Comes back on | Back on (date) | Resting until | Zurück am | Ruht bis | Volta em | Retomar em | Vuelve el | Revient le",
  ],
  ["pauseUntil", "Pause until | Paused until | On hold until | Snoozed until | Pausiert bis | Pause bis | Em espera até | En pausa hasta"],
  ["pauseUntil", "En pause jusqu'au | Pausa hasta | Pausado até | Пауза до"],
  ["id", "Record ID - Contact | Ref no."],
  [
    "pipeline",
    "Budget (€) | Orçamento (R$) | Angebot EUR | Devis (€) | Potenzial (€) | Estimate $ | Monto cotizado | Montant proposé | Quote value",
  ],
  ["revenue", "Ventas (€) | Sales (USD) | Vendas R$"],
  ["received", "Application date | Generado el | Généré le | Solicitado em | Fecha de petición | Incluídos em | Aberto em"],
  ["owner", "Representante comercial | Vertriebsbeauftragter | Technico-commercial | Taken by | Account mgr"],
  [
    "source",
    "Vía de contacto | Meio de captação | Moyen de contact | Eingangskanal | De dónde viene | Woher? | Comment nous a-t-il connus ?",
  ],
  [
    "responded",
    "First message sent | Erster Rückruf | Premier rappel | Date du premier rappel | Primeiro retorno | Data do primeiro retorno | First callback",
  ],
  ["source", "Origem da conversão | Origen de la conversión | Conversion source"],
  ["won", "Comprou em | Compró el | Bestellt am | Auftrag erteilt am | Devis signé le"],
  ["attempts", "Attempts made | Tentativas realizadas | Intentos realizados"],
  ["passed", "Given to rep on | Entregue ao vendedor em"],
  ["name", "Client / prospect"],
];

/** Headings that are no field's: what lies near, and is something else. */
const TRAPS =
  "Close date | Expected close date | Next activity date | Next step | Days to close | Time to first response | First response time (min) | " +
  "Response time | Owner email | Owner ID | Account owner | Organization - Owner | Created by | CreatedById | Last modified | Updated at | " +
  "Probability | Weighted value | Deal - Weighted value | Annual revenue | Company ID | Account ID | Ad ID | Campaign name | Ad name | Form name | " +
  "Lead score | Email opt-out | Source URL | Source origin | Latest source | Referrer | Medium | Birthday | Callback date | Follow-up date | " +
  "Demo date | Age | Is won | Is closed | Amount (converted) | Affaire (ID) | Phone | Phone number | City | Country | Notes | Subject | Job title | " +
  "Marketing contact status | Email status | Closed won reason | Cancellation reason | Lead owner role | Previous owner | SLA met? | Currency | " +
  "Data de fechamento | Previsão de fechamento | Próximo contato | Data de retorno | Tempo de resposta | Tempo de primeira resposta (h) | " +
  "Hora do primeiro contato | Criado por | Atualizado em | Última atualização | Telefone | Cidade | Observações | Cargo | Valor ponderado | " +
  "Data da última conversão | Negócio - Perdido em | Negócio - Funil | Dias sem contato | Probabilidade | Campanha | Faturamento anual | " +
  "Fecha de cierre | Fecha prevista de cierre | Próximo contacto | Tiempo de respuesta | Creado por | Última modificación | Teléfono | Ciudad | " +
  "Fecha de seguimiento | Fecha de calificación | Ingresos anuales | Estado o región | Campaña | Provincia | Recomendado por | " +
  "Abschlussdatum | Voraussichtliches Abschlussdatum | Wiedervorlage | Nächster Schritt | Reaktionszeit | Reaktionszeit (h) | Erstellt von | " +
  "Geändert am | Letzte Änderung | Zuletzt geändert | Telefon | Ort | Bundesland | Bemerkung | Branche | Jahresumsatz | Mitarbeiterzahl | " +
  "Opportunity-Betrag (verloren) | Wahrscheinlichkeit | Termin | Kampagne | Kundennummer | Angebotsdatum | Mittel | Betrag (konvertiert) | " +
  "Date de clôture | Clôture prévue | Prochaine relance | Date de relance | Date de rappel | Rappel le | Prochain rappel | Próximo retorno | Next callback | Première relance prévue | Délai de réponse | Délai de première réponse (h) | Créé par | " +
  "F | M/F | Budget approved | Sales | Vendas | Potencial | Discount (€) | Kosten (€) | Rückruf am | Rückruf gewünscht | Win chance | Win rate | Contract start date | Contract signed by | Vertragsbeginn | Vertragsnummer | Data de início | Fecha inicio contrato | " +
  "Date de début | First call duration | First follow-up due | First contact by | Next outreach | Data final | Record ID - Company | Paso siguiente | " +
  "Opt-in date | Resp. time | Emailed by | Bitte beachten | Generated by | Fin | Final | " +
  "Answered by | Assigned by | Accepted by | Company email | Consent date | Stage duration | Status seit | Zahlungseingang | Posteingang | " +
  "Angebot vom | Devis envoyé le | Type de contact | Contact reason | Preferred contact method | Tag | Day | Potential | Forecast | Sales manager | Lead type | Account manager role | MEMBER_RATING | Funil de vendas | Sales team | Contract start | " +
  "Call back on | Back office | Feedback on | Hold | On hold | Paused | Pause reason | Valid until | Offer valid until | Gültig bis | " +
  "Modifié le | Mis à jour le | Téléphone | Ville | Remarques | Date de RDV | Probabilité, % | Secteur d'activité | Campagne | Effectif";

const each = (headings: string): string[] => headings.split(" | ");

describe("headings in five languages", () => {
  it.each(HEADINGS)("%s: %s", (field, headings) => {
    expect(each(headings).filter((heading) => leadColumns([heading])[field] !== 0)).toEqual([]);
  });

  it.each(HEADINGS)("%s and no other field: %s", (field, headings) => {
    expect(each(headings).flatMap((heading) => Object.keys(leadColumns([heading])).filter((found) => found !== field))).toEqual([]);
  });

  it("are nobody's where they say something else", () => {
    expect(each(TRAPS).flatMap((heading) => Object.keys(leadColumns([heading])).map((field) => `${heading}: ${field}`))).toEqual([]);
  });
});

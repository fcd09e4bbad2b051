/**
 * Files as teams have them, in the likeness of what CRMs export and people keep by hand; all of it is made up. What is due was worked
 * out by hand: an hour of working time, Monday to Friday from 09:00 to 18:00, a warning 15 minutes before, seen on Wednesday
 * 18 November 2026 at 10:30 of the file's own zone.
 */
import type { Locale } from "sheets-stand-in";

/** What a lead's row is to say: due as the sheet shows it, "" for none, and the word of its state. */
export type Judged = [due: string, state: string];

export interface OwnFile {
  kind: string;
  locale: Locale;
  zone: string;
  /** 10:30 of that zone, in UTC. */
  now: string;
  csv: string;
  /** Whether File > Import makes dates and numbers of texts; it does unless told. */
  convert?: boolean;
  /** The heading that each field was found under. */
  found: Record<string, string>;
  /** One for each line below the headings; a line that is no lead has two blanks. */
  rows: Judged[];
  /** Leads that came on a known day up to now. */
  counted: number;
  /** The place of a waiting lead among the rows, from 0, that gets its answer by an edit. */
  answers: number;
  /** What a check says of the dates. */
  says?: string;
  /** Notes by the place of their row. */
  notes?: Record<number, string>;
  /** What the monitor is to sum of the column Revenue, and what it says of amounts that it left out. */
  revenue?: { shown: string; left: string };
}

const BERLIN = { zone: "Europe/Berlin", now: "2026-11-18T09:30:00Z" };
const NEW_YORK = { zone: "America/New_York", now: "2026-11-18T15:30:00Z" };
const SAO_PAULO = { zone: "America/Sao_Paulo", now: "2026-11-18T13:30:00Z" };
const MOSCOW = { zone: "Europe/Moscow", now: "2026-11-18T07:30:00Z" };
const PARIS = { ...BERLIN, zone: "Europe/Paris" };
const LONDON = { zone: "Europe/London", now: "2026-11-18T10:30:00Z" };
const MADRID = { ...BERLIN, zone: "Europe/Madrid" };

const lines = (...rows: string[]): string => rows.join("\n");
const NONE: Judged = ["", ""];

/** Seconds since 1970 of a wall clock in Moscow. */
const seconds = (day: number, time: string): number => Date.parse(`2026-11-${day}T${time}:00+03:00`) / 1000;

const HUBSPOT: OwnFile = {
  kind: "HubSpot's contacts",
  locale: "en_US",
  ...NEW_YORK,
  csv: lines(
    "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lifecycle Stage,Create Date (EST),First outreach date,Last Activity Date (EST),Original Source,Associated Company,Close Date",
    "7001,Ada,Orr,ada@orr.example,+1 555-0142,Rhea,lead,2026-11-16 09:14,2026-11-16 10:14,2026-11-17 12:00,ORGANIC_SEARCH,Orr Inc,",
    "7002,Ben,Pike,ben@pike.example,,Rhea,lead,2026-11-17 17:30,2026-11-18 09:45,2026-11-18 09:45,PAID_SEARCH,Pike Ltd,",
    "7003,Cy,Quist,cy@quist.example,,Tom,lead,2026-11-18 09:40,,,SOCIAL_MEDIA,,",
    "7004,Dee,Roe,dee@roe.example,,,subscriber,2026-11-18 03:15,,,DIRECT_TRAFFIC,,",
    "7005,Eve,Sims,eve@sims.example,,Tom,customer,2026-11-14 12:00,,2026-11-16 11:00,REFERRALS,Sims AG,2026-11-17 15:00",
    "7006,Fay,Todd,ADA@orr.example ,,Tom,marketingqualifiedlead,2026-11-18 10:10,,,DIRECT_TRAFFIC,,",
    "7007,Gus,Usher,gus@usher.example,,Tom,opportunity,2026-11-12 11:00,,2026-11-12 12:00,OFFLINE,Usher,2026-12-24 09:00",
    "7008,Hal,Voss,hal@voss.example,,Rhea,lead,2026-11-13 16:45,2026-11-16 09:10,2026-11-16 09:10,OFFLINE,Voss,",
  ),
  found: {
    id: "Record ID",
    name: "First Name",
    lastName: "Last Name",
    email: "Email",
    company: "Associated Company",
    source: "Original Source",
    stage: "Lifecycle Stage",
    owner: "Contact owner",
    received: "Create Date (EST)",
    responded: "First outreach date",
    lastAttempt: "Last Activity Date (EST)",
  },
  rows: [
    ["2026-11-16 10:14", "On time"],
    ["2026-11-18 09:30", "Late"],
    ["2026-11-18 10:40", "Due soon"],
    ["2026-11-18 10:00", "Overdue"],
    ["", "Not recorded"],
    ["2026-11-18 11:10", "Waiting"],
    ["", "Not recorded"],
    ["2026-11-13 17:45", "Late"],
  ],
  counted: 8,
  answers: 5,
  notes: { 0: "Row 7 has the same e-mail", 5: "Row 2 has the same e-mail" },
};

const PIPEDRIVE: OwnFile = {
  kind: "Pipedrive's deals in Portuguese",
  locale: "pt_BR",
  ...SAO_PAULO,
  csv: lines(
    "Negócio - ID,Negócio - Título,Pessoa - Nome,Pessoa - E-mail,Organização - Nome,Negócio - Etapa,Negócio - Proprietário,Negócio - Fonte,Negócio - Negócio criado em,Negócio - Primeiro contato em,Negócio - Valor,Negócio - Ganho em,Negócio - Data de perda,Negócio - Motivo da perda,Negócio - Atualizado em",
    "41,Reforma,Aldo,aldo@um.example,Um SA,Contato feito,Lia,Google,2026-11-16 09:00:00,2026-11-16 09:59:00,1234.56,,,,2026-11-17 08:00:00",
    "42,Painel,Bia,bia@dois.example,Dois SA,Qualificado,Lia,Feira,2026-11-16 17:30:00,2026-11-17 09:31:00,800.00,,,,2026-11-17 08:00:00",
    "43,Telhado,Caio,caio@tres.example,Três SA,Entrada,Rui,Google,2026-11-17 10:00:00,,450.50,,,,2026-11-17 11:00:00",
    "44,Piso,Davi,davi@quatro.example,Quatro SA,Ganho,Rui,Google,2026-11-10 10:00:00,,2100.00,2026-11-17 10:00:00,,,2026-11-17 10:00:00",
    "45,Muro,Eva,eva@cinco.example,Cinco SA,Entrada,Lia,Feira,2026-11-10 10:00:00,,300.00,,2026-11-12 10:00:00,Sem verba,2026-11-12 10:00:00",
    "46,Forro,Gil,gil@seis.example,Seis SA,Negociação,Lia,Google,2026-11-11 10:00:00,,999.00,,,,2026-11-12 10:00:00",
    "47,Porta,Hugo,hugo@sete.example,Sete SA,Entrada,Rui,Google,2026-11-18 10:20:00,,120.00,,,,2026-11-18 10:20:00",
    "48,Grade,Ivo,ivo@oito.example,Oito SA,Entrada,Rui,Feira,2026-11-18 09:35:00,,130.00,,,,2026-11-18 09:35:00",
  ),
  found: {
    id: "Negócio - ID",
    name: "Pessoa - Nome",
    email: "Pessoa - E-mail",
    company: "Organização - Nome",
    source: "Negócio - Fonte",
    stage: "Negócio - Etapa",
    owner: "Negócio - Proprietário",
    received: "Negócio - Negócio criado em",
    responded: "Negócio - Primeiro contato em",
    pipeline: "Negócio - Valor",
    won: "Negócio - Ganho em",
    lostReason: "Negócio - Motivo da perda",
  },
  rows: [
    ["2026-11-16 10:00", "On time"],
    ["2026-11-17 09:30", "Late"],
    ["2026-11-17 11:00", "Overdue"],
    ["", "Not recorded"],
    ["2026-11-10 11:00", "Never answered"],
    ["", "Not recorded"],
    ["2026-11-18 11:20", "Waiting"],
    ["2026-11-18 10:35", "Due soon"],
  ],
  counted: 8,
  answers: 6,
};

const RD_STATION: OwnFile = {
  kind: "RD Station's contacts",
  locale: "pt_BR",
  ...SAO_PAULO,
  csv: lines(
    "Email,Nome,Estágio no funil,Data da primeira conversão,Data do primeiro contato,Fonte da primeira conversão,Nome do responsável pelo lead,Data da última venda,Valor da última venda,Motivo de Perda,Data da última conversão",
    "ana@a.example,Ana,Lead,03/11/2026 08:15,03/11/2026 09:30,google,Lia,,,,03/11/2026 08:15",
    "bel@b.example,Bel,Lead Qualificado,05/11/2026 09:15,05/11/2026 10:30,indicação,Rui,,,,06/11/2026 08:15",
    'cau@c.example,Cau,Cliente,09/11/2026 10:15,,google,Lia,12/11/2026 18:00,"R$ 1.234,56",,09/11/2026 10:15',
    "dan@d.example,Dan,Lead,12/11/2026 17:30,13/11/2026 09:20,google,Rui,,,,12/11/2026 17:30",
    "eli@e.example,Eli,Lead,13/11/2026 11:00,13/11/2026 11:45,social,Lia,,,,13/11/2026 11:00",
    "fia@f.example,Fia,Lead,16/11/2026 14:00,,social,Lia,,,,16/11/2026 14:00",
    "gal@g.example,Gal,Lead,10/11/2026 09:00,,google,Rui,,,Sem orçamento,10/11/2026 09:00",
    "hel@h.example,Hel,Lead,18/11/2026 10:00,,google,Rui,,,,18/11/2026 10:00",
    "ian@i.example,Ian,Lead,11/11/2026 15:00,12/11/2026 09:10,google,Rui,,,,11/11/2026 15:00",
  ),
  found: {
    name: "Nome",
    email: "Email",
    source: "Fonte da primeira conversão",
    stage: "Estágio no funil",
    owner: "Nome do responsável pelo lead",
    received: "Data da primeira conversão",
    responded: "Data do primeiro contato",
    revenue: "Valor da última venda",
    won: "Data da última venda",
    lostReason: "Motivo de Perda",
  },
  rows: [
    ["2026-11-03 10:00", "On time"],
    ["2026-11-05 10:15", "Late"],
    ["", "Not recorded"],
    ["2026-11-13 09:30", "On time"],
    ["2026-11-13 12:00", "On time"],
    ["2026-11-16 15:00", "Overdue"],
    ["2026-11-10 10:00", "Never answered"],
    ["2026-11-18 11:00", "Waiting"],
    ["2026-11-11 16:00", "Late"],
  ],
  counted: 9,
  answers: 7,
  revenue: { shown: "1.234,56", left: "" },
};

/** The same file, whose dates a spreadsheet of the United States reads month first, and leaves as text where it cannot. */
const RD_STATION_ABROAD: OwnFile = {
  ...RD_STATION,
  kind: "RD Station's contacts in a sheet of another country",
  locale: "en_US",
  rows: [
    ["2026-03-11 10:00", "On time"],
    ["2026-05-11 10:15", "Late"],
    ["", "Not recorded"],
    // Stands as 11 December.
    ["", "Check dates"],
    ["2026-11-13 12:00", "On time"],
    ["2026-11-16 15:00", "Overdue"],
    // Stands as Sunday, 11 October.
    ["2026-10-12 10:00", "Never answered"],
    ["2026-11-18 11:00", "Waiting"],
    // The answer stands as 11 December.
    ["", "Check dates"],
  ],
  counted: 8,
  says: '"Data da primeira conversão": 3 of 9 cells are text like 13/11/2026 11:00; 5 real dates were read month first, so 03/11/2026 stands as 11 March.',
  // Its day of the sale stands as 11 December.
  revenue: { shown: "0.00", left: "" },
};

/** And once more, with the import told to leave texts as they are: they prove their order, and nothing is turned round. */
const RD_STATION_TEXTS: OwnFile = {
  ...RD_STATION,
  kind: "RD Station's contacts in a sheet of another country, left as texts",
  locale: "en_US",
  convert: false,
  revenue: { shown: "1,234.56", left: "" },
};

const AMOCRM: OwnFile = {
  kind: "amoCRM's leads, seconds since 1970",
  locale: "en_US",
  ...MOSCOW,
  csv: lines(
    "id,name,price,responsible_user,status_name,created_at,first_reply_at,updated_at,closed_at,loss_reason",
    `61,Lead one,50000,Ilya,Initial contact,${seconds(16, "09:00")},${seconds(16, "09:50")},${seconds(16, "11:00")},0,`,
    `62,Lead two,50000,Ilya,Negotiation,${seconds(16, "17:45")},${seconds(17, "09:50")},${seconds(17, "11:00")},0,`,
    `63,Lead three,70000,Vera,Closed - won,${seconds(12, "10:00")},0,${seconds(13, "11:00")},${seconds(13, "11:00")},`,
    `64,Lead four,10000,Vera,Closed - lost,${seconds(12, "10:00")},0,${seconds(13, "11:00")},${seconds(13, "11:00")},Price`,
    `65,Lead five,20000,Vera,Initial contact,${seconds(17, "12:00")},0,${seconds(17, "12:00")},0,`,
    `66,Lead six,30000,Vera,Initial contact,${seconds(18, "10:05")},0,${seconds(18, "10:05")},0,`,
  ),
  found: {
    id: "id",
    name: "name",
    stage: "status_name",
    owner: "responsible_user",
    received: "created_at",
    responded: "first_reply_at",
    pipeline: "price",
    lostReason: "loss_reason",
  },
  rows: [
    ["2026-11-16 10:00", "On time"],
    ["2026-11-17 09:45", "Late"],
    ["", "Not recorded"],
    ["2026-11-12 11:00", "Never answered"],
    ["2026-11-17 13:00", "Overdue"],
    ["2026-11-18 11:05", "Waiting"],
  ],
  counted: 6,
  answers: 5,
};

const BITRIX: OwnFile = {
  kind: "Bitrix24's leads in Russian",
  locale: "en_US",
  ...MOSCOW,
  csv: lines(
    "ID;Название лида;Имя;Фамилия;Стадия;Источник;Сумма;Валюта;Ответственный;Дата создания;Дата первого ответа;Рабочий e-mail;Название компании;Дата изменения",
    "71;Заявка 71;Анна;Первая;Новый;Веб-сайт;1000.50;RUB;Илья;16.11.2026 09:14:00;16.11.2026 10:14:00;a@odin.example;Один;17.11.2026 09:00:00",
    "72;Заявка 72;Борис;Второй;В работе;Звонок;2000.00;RUB;Илья;16.11.2026 09:14:00;16.11.2026 10:15:00;b@dva.example;Два;17.11.2026 09:00:00",
    "73;Заявка 73;Вера;Третья;Новый;Звонок;0.00;RUB;Вера;09.11.2026 10:00:00;;v@tri.example;Три;09.11.2026 10:00:00",
    "74;Заявка 74;Глеб;Четвёртый;Новый;Веб-сайт;0.00;RUB;Вера;18.11.2026 10:12:00;;g@chetyre.example;;18.11.2026 10:12:00",
    "75;Заявка 75;Дина;Пятая;В работе;Веб-сайт;700.00;RUB;Илья;07.11.2026 12:00:00;09.11.2026 09:40:00;d@pyat.example;Пять;09.11.2026 10:00:00",
    "76;Заявка 76;Егор;Шестой;Новый;Веб-сайт;0.00;RUB;Илья;18.11.2026 09:41:00;;e@shest.example;;18.11.2026 09:41:00",
  ),
  found: {
    id: "ID",
    name: "Имя",
    lastName: "Фамилия",
    email: "Рабочий e-mail",
    company: "Название компании",
    source: "Источник",
    stage: "Стадия",
    owner: "Ответственный",
    received: "Дата создания",
    responded: "Дата первого ответа",
    pipeline: "Сумма",
  },
  rows: [
    ["2026-11-16 10:14", "On time"],
    ["2026-11-16 10:14", "Late"],
    ["2026-11-09 11:00", "Overdue"],
    ["2026-11-18 11:12", "Waiting"],
    ["2026-11-09 10:00", "On time"],
    ["2026-11-18 10:41", "Due soon"],
  ],
  counted: 6,
  answers: 3,
};

const SALESFORCE: OwnFile = {
  kind: "Salesforce's leads, ISO text",
  locale: "en_US",
  ...NEW_YORK,
  csv: lines(
    "Lead ID,First Name,Last Name,Company / Account,Email,Lead Source,Lead Status,Lead Owner,Created Date,First Response Date,Converted Date,Last Modified Date",
    "00Q5e0001,Ann,Abel,Abel LLC,ann@abel.example,Web,Working - Contacted,Rita,2026-11-16T14:10:00.000Z,2026-11-16T15:10:00.000Z,,2026-11-17T10:00:00.000Z",
    "00Q5e0002,Bob,Bell,Bell LLC,bob@bell.example,Web,Working - Contacted,Rita,2026-11-16T22:30:00.000Z,2026-11-17T14:31:00Z,,2026-11-17T10:00:00.000Z",
    "00Q5e0003,Cal,Cole,Cole LLC,cal@cole.example,Phone,Closed - Not Converted,Sam,2026-11-13T15:00:00.000Z,,,2026-11-17T10:00:00.000Z",
    "00Q5e0004,Dot,Dean,Dean LLC,dot@dean.example,Phone,Closed - Converted,Sam,2026-11-13T15:00:00.000Z,,2026-11-16,2026-11-17T10:00:00.000Z",
    "00Q5e0005,Ed,Ely,Ely LLC,ed@ely.example,Web,Open - Not Contacted,Sam,2026-11-18T03:00:00.000Z,,,2026-11-18T03:00:00.000Z",
    "00Q5e0006,Flo,Fox,Fox LLC,flo@fox.example,Web,Open - Not Contacted,Sam,2026-11-18T14:45:00.000Z,,,2026-11-18T14:45:00.000Z",
    "00Q5e0007,Gil,Gray,Gray LLC,gil@gray.example,Web,Open - Not Contacted,Sam,2026-11-18T10:05:00-0500,,,2026-11-18T15:05:00.000Z",
  ),
  found: {
    id: "Lead ID",
    name: "First Name",
    lastName: "Last Name",
    email: "Email",
    company: "Company / Account",
    source: "Lead Source",
    stage: "Lead Status",
    owner: "Lead Owner",
    received: "Created Date",
    responded: "First Response Date",
  },
  rows: [
    ["2026-11-16 10:10", "On time"],
    ["2026-11-17 09:30", "Late"],
    ["2026-11-13 11:00", "Never answered"],
    ["", "Not recorded"],
    // 22:00 of the day before in New York.
    ["2026-11-18 10:00", "Overdue"],
    ["2026-11-18 10:45", "Due soon"],
    ["2026-11-18 11:05", "Waiting"],
  ],
  counted: 7,
  answers: 6,
};

const TWELVE_HOURS: OwnFile = {
  kind: "a list of the United States with a clock of 12 hours",
  locale: "en_US",
  ...NEW_YORK,
  csv: lines(
    "Lead Name,Email,Lead Source,Assigned To,Submission Date,First Response Time,Status,Deal Value",
    'Ada,ada@ex.example,Web,Rita,11/16/2026 9:05 AM,11/16/2026 9:45 AM,Contacted,"$1,200.00"',
    'Bob,bob@ex.example,Ads,Rita,11/17/2026 4:50 PM,11/18/2026 9:20 AM,Contacted,"$2,000"',
    'Cy,cy@ex.example,Ads,Sam,11/18/2026 12:15 AM,-,New,"1,000 USD"',
    "Dee,dee@ex.example,Ads,Sam,11/3/2026 12:30 PM,11/3/2026 1:31 PM,Contacted,",
    'Eve,eve@ex.example,Ads,Sam,"Nov 18, 2026 10:01 AM",,New,',
    "Flo,flo@ex.example,Web,Sam,11/2/2026 9:00 AM,,New,",
    "Gus,gus@ex.example,Web,Sam,11/12/2026 5:30 PM,11/13/2026 9:00 AM,Contacted,",
    "Hal,hal@ex.example,Web,Sam,11/17/2026 11:00 AM,N/A,Disqualified,",
  ),
  found: {
    name: "Lead Name",
    email: "Email",
    source: "Lead Source",
    stage: "Status",
    owner: "Assigned To",
    received: "Submission Date",
    responded: "First Response Time",
    pipeline: "Deal Value",
  },
  rows: [
    ["2026-11-16 10:05", "On time"],
    ["2026-11-17 17:50", "Late"],
    ["2026-11-18 10:00", "Overdue"],
    ["2026-11-03 13:30", "Late"],
    ["2026-11-18 11:01", "Waiting"],
    ["2026-11-02 10:00", "Overdue"],
    ["2026-11-13 09:30", "On time"],
    ["2026-11-17 12:00", "Never answered"],
  ],
  counted: 8,
  answers: 4,
};

/** The same file, whose dates a British spreadsheet reads day first, and leaves as text where it cannot. */
const TWELVE_HOURS_ABROAD: OwnFile = {
  ...TWELVE_HOURS,
  kind: "a list of the United States in a British sheet",
  locale: "en_GB",
  rows: [
    ["2026-11-16 10:05", "On time"],
    ["2026-11-17 17:50", "Late"],
    ["2026-11-18 10:00", "Overdue"],
    // Stand as 11 March, 11 February and 11 December.
    ["2026-03-11 13:30", "Late"],
    ["2026-11-18 11:01", "Waiting"],
    ["2026-02-11 10:00", "Overdue"],
    ["", "Check dates"],
    ["2026-11-17 12:00", "Never answered"],
  ],
  counted: 7,
  says: '"First Response Time": 3 of 4 cells are text like 11/16/2026 9:45 AM; the other 1 was read day first, so 11/03/2026 stands as 11 March.',
};

const GERMAN: OwnFile = {
  kind: "a German list kept by hand",
  locale: "de_DE",
  ...BERLIN,
  csv: lines(
    "Nr.;Name;Firma;Herkunft;Eingang;Rückmeldung;Betreuer;Status;Angebotswert;Bemerkung",
    "001;Anna Amsel;Amsel GmbH;Messe;16.11.2026 10:00;16.11.2026 10:40;Rita;In Bearbeitung;1.234,56 €;",
    "002;Bert Birke;Birke AG;Web;17.11.2026 16:30;17.11.2026 17:45;Rita;In Bearbeitung;2.000,00 €;",
    "003;Cora Dachs;Dachs KG;Web;03.11.2026 9:00;noch nicht;Sam;Neu;500,00 €;ruft zurück",
    "004;Dirk Eibe;Eibe OHG;Messe;5.11.26 14:00;5.11.26 14:59;Sam;Kontaktiert;;",
    "005;Ella Fink;Fink GmbH;Web;18. November 2026 10:15;;Sam;Neu;;",
    "006;Falk Ganz;Ganz GmbH;Web;18.11.2026 9:40 Uhr;;Sam;Neu;;",
    "007;Gesa Hahn;Hahn GmbH;Web;12.11.2026 11:00;;Rita;Verloren;;kein Budget",
    "008;Hans Igel;Igel GmbH;Messe;13.11.2026 11:00;;Rita;Gewonnen;900,00 €;",
    "Summe;;;;;;;;4.634,56 €;",
  ),
  found: {
    id: "Nr.",
    name: "Name",
    company: "Firma",
    source: "Herkunft",
    stage: "Status",
    owner: "Betreuer",
    received: "Eingang",
    responded: "Rückmeldung",
    pipeline: "Angebotswert",
  },
  rows: [
    ["2026-11-16 11:00", "On time"],
    ["2026-11-17 17:30", "Late"],
    ["2026-11-03 10:00", "Overdue"],
    ["2026-11-05 15:00", "On time"],
    ["2026-11-18 11:15", "Waiting"],
    ["2026-11-18 10:40", "Due soon"],
    ["2026-11-12 12:00", "Never answered"],
    ["", "Not recorded"],
    NONE,
  ],
  counted: 8,
  answers: 4,
};

/** All its dates stay text there, and the dots say that the day comes first. */
const GERMAN_ABROAD: OwnFile = { ...GERMAN, kind: "a German list in a sheet of the United States", locale: "en_US" };

const FRENCH: OwnFile = {
  kind: "a French list kept by hand",
  locale: "fr_FR",
  ...PARIS,
  csv: lines(
    "Nom;Prénom;Société;Courriel;Origine;Date de réception;Date de réponse;Commercial;Statut;Montant du devis;Motif de perte",
    "Arnaud;Lise;Arnaud SARL;lise@arnaud.example;Salon;16/11/2026 09:30;16/11/2026 10:15;Zoé;Contacté;1 200,00 €;",
    "Blanc;Marc;Blanc SA;marc@blanc.example;Site;17/11/2026 17:15;18/11/2026 09:20;Zoé;Contacté;850,00 €;",
    "Colin;Nadia;Colin SAS;nadia@colin.example;Site;3 novembre 2026 10:00;;Yves;Nouveau;;",
    "Denis;Olga;Denis SA;olga@denis.example;Site;18 nov. 2026 à 10h10;;Yves;Nouveau;;",
    "Étienne;Paul;Étienne SA;paul@etienne.example;Salon;13/11/2026 10:00;;Yves;Gagné;3 400,00 €;",
    "Faure;Rose;Faure SA;rose@faure.example;Salon;12/11/2026 10:00;;Yves;Perdu;;Trop cher",
    "Girard;Sami;Girard SA;sami@girard.example;Site;1er octobre 2026;2 octobre 2026 09:00;Zoé;Contacté;;",
    "Hubert;Tina;Hubert SA;tina@hubert.example;Site;07/11/2026 11:00;09/11/2026 09:59;Zoé;Contacté;;",
  ),
  found: {
    name: "Prénom",
    lastName: "Nom",
    email: "Courriel",
    company: "Société",
    source: "Origine",
    stage: "Statut",
    owner: "Commercial",
    received: "Date de réception",
    responded: "Date de réponse",
    pipeline: "Montant du devis",
    lostReason: "Motif de perte",
  },
  rows: [
    ["2026-11-16 10:30", "On time"],
    ["2026-11-18 09:15", "Late"],
    ["2026-11-03 11:00", "Overdue"],
    ["2026-11-18 11:10", "Waiting"],
    ["", "Not recorded"],
    ["2026-11-12 11:00", "Never answered"],
    ["2026-10-01 10:00", "Late"],
    // Came on a Saturday.
    ["2026-11-09 10:00", "On time"],
  ],
  counted: 8,
  answers: 3,
};

const SPANISH: OwnFile = {
  kind: "a Spanish list kept by hand",
  locale: "es_ES",
  ...MADRID,
  csv: lines(
    "Nombre;Apellidos;Correo electrónico;Empresa;Origen;Fecha de entrada;Fecha de primera respuesta;Comercial;Estado;Importe;Motivo de pérdida",
    "Alba;Ruiz;alba@ruiz.example;Ruiz SL;Feria;16/11/2026 9:30;16/11/2026 10:29;Inés;Contactado;1.200,50 €;",
    "Bruno;Sanz;bruno@sanz.example;Sanz SL;Web;5 de noviembre de 2026 12:00;5 de noviembre de 2026 13:30;Inés;Contactado;900,00 €;",
    "Celia;Toro;celia@toro.example;Toro SL;Web;18-11-2026 9:42;;Joel;Nuevo;;",
    "Diego;Vega;diego@vega.example;Vega SL;Web;17/11/2026 22:05;;Joel;Nuevo;;",
    "Elena;Wert;elena@wert.example;Wert SL;Feria;12/11/2026 16:00;;Joel;Perdido;;Precio",
    "Fabio;Yuste;fabio@yuste.example;Yuste SL;Feria;12/11/2026 16:00;;Inés;Ganado;2.300,00 €;",
    "Gema;Zafra;gema@zafra.example;Zafra SL;Web;18/11/2026 10:25;;Inés;Nuevo;;",
    "Hugo;Toro;Celia@toro.example;Toro SL;Web;11/11/2026 10:00;11/11/2026 10:30;Inés;Contactado;;",
  ),
  found: {
    name: "Nombre",
    lastName: "Apellidos",
    email: "Correo electrónico",
    company: "Empresa",
    source: "Origen",
    stage: "Estado",
    owner: "Comercial",
    received: "Fecha de entrada",
    responded: "Fecha de primera respuesta",
    pipeline: "Importe",
    lostReason: "Motivo de pérdida",
  },
  rows: [
    ["2026-11-16 10:30", "On time"],
    ["2026-11-05 13:00", "Late"],
    ["2026-11-18 10:42", "Due soon"],
    ["2026-11-18 10:00", "Overdue"],
    ["2026-11-12 17:00", "Never answered"],
    ["", "Not recorded"],
    ["2026-11-18 11:25", "Waiting"],
    ["2026-11-11 11:00", "On time"],
  ],
  counted: 8,
  answers: 6,
  notes: { 2: "Row 9 has the same e-mail", 7: "Row 4 has the same e-mail" },
};

const TITLED: OwnFile = {
  kind: "a list with a title and a blank row above its headings",
  locale: "en_US",
  ...BERLIN,
  csv: lines(
    "Leads of the spring fair 2026,,,,,",
    ",,,,,",
    "Lead no.,Name,Stage,Came in,First reply,Owner",
    "F-1,Ada Orr,Lead,2026-11-16 10:00,2026-11-16 10:30,Rita",
    "F-2,Ben Pike,Lead,2026-11-17 17:30,,Rita",
    "F-3,Cy Quist,MQL,2026-11-18 10:02,,Sam",
    "F-4,Dee Roe,SAL,2026-11-13 10:00,2026-11-13 11:01,Sam",
    "Total,4,,,,",
  ),
  found: { id: "Lead no.", name: "Name", stage: "Stage", owner: "Owner", received: "Came in", responded: "First reply" },
  rows: [
    ["2026-11-16 11:00", "On time"],
    ["2026-11-18 09:30", "Overdue"],
    ["2026-11-18 11:02", "Waiting"],
    ["2026-11-13 11:00", "Late"],
    NONE,
  ],
  counted: 4,
  answers: 2,
};

const won = (id: string, day: number, amount: string): string =>
  `${id},Lead ${id},Customer,2026-11-0${day} 10:00,2026-11-0${day} 10:30,2026-11-0${day + 3},"${amount}"`;

const AMOUNTS: OwnFile = {
  kind: "amounts in each currency's form",
  locale: "en_US",
  ...BERLIN,
  csv: lines(
    "Lead ID,Name,Stage,Received,Responded,Won on,Revenue",
    won("R1", 3, "R$ 1.234,56"),
    won("R2", 4, "1.000,00"),
    won("R3", 4, "€ 500"),
    won("R4", 4, "$2,000.00"),
    won("R5", 4, "USD 34,000.00"),
    won("R6", 5, "1 234,56 €"),
    won("R7", 5, "2,500"),
    won("R8", 5, "€ 2.500"),
    "R9,Lead R9,Lead,2026-11-18 10:00,,,to be agreed",
  ),
  found: { id: "Lead ID", name: "Name", stage: "Stage", received: "Received", responded: "Responded", won: "Won on", revenue: "Revenue" },
  rows: [
    ["2026-11-03 11:00", "On time"],
    ...Array.from({ length: 4 }, (): Judged => ["2026-11-04 11:00", "On time"]),
    ...Array.from({ length: 3 }, (): Judged => ["2026-11-05 11:00", "On time"]),
    ["2026-11-18 11:00", "Waiting"],
  ],
  counted: 9,
  answers: 8,
  // 1,234.56 + 1,000 + 500 + 2,000 + 34,000 + 1,234.56 + 2,500; "€ 2.500" may be 2.5 as well, "to be agreed" is none.
  revenue: { shown: "42,469.12", left: 'Left out, because "Revenue" is no amount that can be read: 2 cells, such as "€ 2.500".' },
};

const ONE_CLOSE_DATE: OwnFile = {
  kind: "a pipeline with a single close_date",
  locale: "en_US",
  ...NEW_YORK,
  csv: lines(
    "deal_id,account,sales_agent,deal_stage,created,first_contacted,close_date,close_value",
    "D-1,Alpha,Rita,Won,11/3/2026 9:10 AM,11/3/2026 9:40 AM,11/12/2026,1200",
    "D-2,Beta,Rita,Lost,11/3/2026 10:05 AM,11/3/2026 12:20 PM,11/13/2026,0",
    "D-3,Gamma,Tom,Lost,11/9/2026 8:15 AM,,11/17/2026,0",
    "D-4,Delta,Tom,Won,11/10/2026 11:00 AM,,11/16/2026,4500",
    "D-5,Epsilon,Tom,Engaging,11/5/2026 4:45 PM,,,",
    "D-6,Zeta,Tom,Prospecting,11/18/2026 10:00 AM,,12/24/2026,",
  ),
  found: {
    id: "deal_id",
    company: "account",
    stage: "deal_stage",
    owner: "sales_agent",
    received: "created",
    responded: "first_contacted",
    revenue: "close_value",
  },
  rows: [
    ["2026-11-03 10:10", "On time"],
    ["2026-11-03 11:05", "Late"],
    ["2026-11-09 10:00", "Never answered"],
    ["", "Not recorded"],
    ["2026-11-05 17:45", "Overdue"],
    ["2026-11-18 11:00", "Waiting"],
  ],
  counted: 6,
  answers: 5,
};

const OWN_WORDS: OwnFile = {
  kind: "stages in words of the team's own",
  locale: "en_US",
  ...BERLIN,
  csv: lines(
    "Lead ID,Name,Source,Lead status,Received,Answered",
    "W-1,Ada,Web,Tier B,2026-11-16 10:00,2026-11-16 10:30",
    "W-2,Ben,Web,Warteschleife,2026-11-16 10:00,2026-11-16 11:30",
    "W-3,Cy,Web,Pick-list 7,2026-11-17 10:00,",
    "W-4,Dee,Web,Closed Won,2026-11-10 10:00,",
    "W-5,Eve,Web,Junk Lead,2026-11-10 10:00,",
    "W-6,Flo,Web,Cliente,2026-11-10 10:00,",
    "W-7,Gus,Web,Perdido,2026-11-10 10:00,",
    "W-8,Hal,Web,Tier A,2026-11-18 10:29,",
  ),
  found: { id: "Lead ID", name: "Name", source: "Source", stage: "Lead status", received: "Received", responded: "Answered" },
  rows: [
    ["2026-11-16 11:00", "On time"],
    ["2026-11-16 11:00", "Late"],
    ["2026-11-17 11:00", "Overdue"],
    ["", "Not recorded"],
    ["2026-11-10 11:00", "Never answered"],
    ["", "Not recorded"],
    ["2026-11-10 11:00", "Never answered"],
    ["2026-11-18 11:29", "Waiting"],
  ],
  counted: 8,
  answers: 7,
};

/** Titles above, a stage column whose heading says nothing, hours in a column of their own, months in words. */
const ENQUIRIES: OwnFile = {
  kind: "an English list by hand",
  locale: "en_GB",
  ...LONDON,
  csv: lines(
    "Enquiries 2026;;;;;;;;",
    "Enquiry date;Enquiry time;Please enter your name;Your e-mail;Heard about us via;Person in charge;Where are we;Called back at;Quote amount",
    "16/11/2026;9:05;Ann;ann@one.example;Google;Mia;New;16/11/2026 9.50;£1,200.00",
    "16/11/26;5.30pm;Ben;ben@two.example;Friend;Mia;New;17/11/2026 09:45;£80",
    ";;;;;;;;",
    "Tue 17/11/2026;10am;Cat;cat@three.example;Google;Tom;New;;",
    "18 Nov 2026;9:40;Dan;dan@four.example;Google;Tom;New;;",
    "12/11/2026;14:00;Eve;eve@five.example;Google;Tom;Sold;;£400",
    "02/11/2026;14:00;Fay;fay@six.example;Google;Tom;Not interested;;",
    "03/11/2026;14:00;Gil;gil@seven.example;Google;Tom;New;04/11/2026 09:10;",
    "18th Nov 2026;10:20;Hal;hal@eight.example;Radio;Tom;Almost sold;;",
  ),
  found: {
    name: "Please enter your name",
    email: "Your e-mail",
    source: "Heard about us via",
    stage: "Where are we",
    owner: "Person in charge",
    received: "Enquiry date",
    responded: "Called back at",
    pipeline: "Quote amount",
  },
  rows: [
    ["2026-11-16 10:05", "On time"],
    ["2026-11-17 09:30", "Late"],
    NONE,
    ["2026-11-17 11:00", "Overdue"],
    ["2026-11-18 10:40", "Due soon"],
    ["", "Not recorded"],
    ["2026-11-02 15:00", "Never answered"],
    ["2026-11-03 15:00", "Late"],
    ["2026-11-18 11:20", "Waiting"],
  ],
  counted: 8,
  answers: 8,
};

/** Weekdays before the dates, hours with a dot, in a sheet of another locale. */
const FAIR: OwnFile = {
  kind: "a German list by hand in an American sheet",
  locale: "en_US",
  ...BERLIN,
  csv: lines(
    "Anfragen Messe Herbst;;;;;;",
    "Eingang (Datum);Eingang (Uhrzeit);Interessent;Woher?;Verantw.;Stand;Erstmals kontaktiert",
    "Mo., 16.11.26;9.05 Uhr;Anna;Messe;Ute;Neu;16.11.26 9.45",
    "Mo., 16.11.26;17.30 Uhr;Bernd;Web;Ute;Neu;17.11.26 9.45 Uhr",
    ";;;;;;",
    "Di., 17.11.26;10 Uhr;Clara;Web;Jan;Neu;",
    "Mi., 18.11.26;9 Uhr 40;Dirk;Web;Jan;Offen;",
    "Di., 10.11.26;14 Uhr;Eva;Web;Jan;Zuschlag erhalten;",
    "Di., 3.11.26;14 Uhr;Fritz;Web;Jan;Ohne Interesse;",
    "Mi., 4.11.26;14 Uhr 15;Gerd;Web;Jan;Angebot;4.11.26 15.10 Uhr",
    "Mi., 18.11.26;10.20 Uhr;Hanna;Web;Jan;Fast gewonnen;-",
  ),
  found: {
    name: "Interessent",
    source: "Woher?",
    stage: "Stand",
    owner: "Verantw.",
    received: "Eingang (Datum)",
    responded: "Erstmals kontaktiert",
  },
  rows: [
    ["2026-11-16 10:05", "On time"],
    ["2026-11-17 09:30", "Late"],
    NONE,
    ["2026-11-17 11:00", "Overdue"],
    ["2026-11-18 10:40", "Due soon"],
    ["", "Not recorded"],
    ["2026-11-03 15:00", "Never answered"],
    ["2026-11-04 15:15", "On time"],
    ["2026-11-18 11:20", "Waiting"],
  ],
  counted: 8,
  answers: 8,
};

export const OWN_FILES: readonly OwnFile[] = [
  ENQUIRIES,
  FAIR,
  HUBSPOT,
  RD_STATION_TEXTS,
  AMOCRM,
  TWELVE_HOURS,
  FRENCH,
  TITLED,
  AMOUNTS,
  ONE_CLOSE_DATE,
  OWN_WORDS,
];

/** Of the same kinds: the long tests import them. */
export const MORE_OWN_FILES: readonly OwnFile[] = [
  PIPEDRIVE,
  RD_STATION,
  RD_STATION_ABROAD,
  BITRIX,
  SALESFORCE,
  TWELVE_HOURS_ABROAD,
  GERMAN,
  GERMAN_ABROAD,
  SPANISH,
];

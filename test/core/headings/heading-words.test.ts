import { folded } from "../../../src/core/cells/folded";
import { headingWords } from "../../../src/core/headings/heading-words";
import { lexicon } from "../../../src/core/headings/lexicon";

describe("the words of a heading", () => {
  it.each([
    ["Straße, Première, Última, Größe", "strasse, premiere, ultima, grosse"],
    ["Œuvre cœur Ærø Łódź", "oeuvre coeur aero lodz"],
    ["Дата создания", "дата создания"],
    ["受信日", "受信日"],
  ])("%s is folded", (text, wanted) => expect(folded(text)).toBe(wanted));

  it.each<[string, string]>([
    ["Created At", "created at"],
    ["createdAt", "created at"],
    ["CreatedDate", "created date"],
    ["first_contact_date", "first contact date"],
    ["CRMLead", "crm lead"],
    ["UPPER CASE", "upper case"],
    ["Responsável:", "responsavel"],
    ["Email *", "email"],
    ["Reached?", "reached"],
    ["☎ Contact", "contact"],
    ["Reçu\u00a0le\u00a0:", "recu le"],
    ["Nom de l’entreprise", "nom de l entreprise"],
    ["Nom de l'entreprise", "nom de l entreprise"],
    ["1º contato", "1o contato"],
    ["Nº", "no"],
    ["# of attempts", "number of attempts"],
    ["Deal - Owner", "deal owner"],
    ["Negócio – Valor", "negocio valor"],
    ["[CRM] Data da última venda", "data da ultima venda"],
    ["Create Date (EDT)", "create date"],
    ["Create Date (GMT-3)", "create date"],
    ["Created (UTC+01:00)", "created"],
    ["Created (Europe/Berlin)", "created"],
    ["Eingang (TT.MM.JJJJ)", "eingang"],
    ["Data de entrada (dd/mm/aaaa hh:mm)", "data de entrada"],
    ["Valor (R$)", "valor"],
    ["Umsatz (€)", "umsatz"],
    ["Amount (USD)", "amount"],
    ["Betrag (in Euro)", "betrag"],
    ["Email (2)", "email"],
    ["Etapa (última atualização)", "etapa"],
    ["Vendedor(a)", "vendedor"],
    ["Valor R$", "valor"],
    ["Response time (hours)", "response time hours"],
    ["Délai (h)", "delai h"],
    ["Amount (converted)", "amount converted"],
    ["Betrag (gewonnen)", "betrag gewonnen"],
    ["Umsatz (%)", "umsatz percent"],
    ["Affaire (ID)", "affaire idof"],
    ["Revenue (k€)", "revenue k"],
    ["(2)", ""],
    ["", ""],
  ])("%s", (heading, words) => expect(headingWords(heading).join(" ")).toBe(words));
});

describe("what words mean", () => {
  const { meanings, longest } = lexicon([
    { reason: "Grund", lost: "Verlust", owner: "zuständig*, owner", lead: "lead", stamp: "marca temporal", glue: "conn" },
    { sent: "sent", lead: "cliente potencial" },
  ]);

  it.each<[string, string[][] | undefined]>([
    ["grund", [["reason"]]],
    ["verlustgrund", [["lost"], ["reason"]]],
    ["verlustsgrund", [["lost"], ["reason"]]],
    ["leadowner", [["lead"], ["owner"]]],
    ["zustandiger", [["owner"]]],
    ["zustaendige", [["owner"]]],
    ["leads", [["lead"]]],
    ["marca temporal", [["stamp"]]],
    ["marca", undefined],
    ["connsent", undefined],
    ["verlustwetter", undefined],
  ])("%s", (word, wanted) => expect(meanings(word)).toEqual(wanted));

  it("counts the words of its longest expression", () => expect(longest).toBe(2));
});

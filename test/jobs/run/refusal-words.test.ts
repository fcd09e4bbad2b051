/** What a person is told to do about what Google refuses, in the five languages of which the add-on knows words. */
import { isNotAllowed, isSpent, refusalOf, refusalWords } from "../../../src/jobs/run/refusal-words";
import { clicks } from "../../../src/language/en/clicks";

const OWNER = "Ask the owner of the spreadsheet to let you edit these cells";
const ALLOW = "allow what Google asks for";
const SOON = "Choose it again in a minute";
const TOMORROW = "choose it again tomorrow";
const ROOM = "Delete tabs, rows or columns that nobody needs";
const USUAL = "Choose it again in a moment";

it.each([
  ["Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.", OWNER],
  ["Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten.", OWNER],
  ["Vous essayez de modifier une cellule ou un objet protégé.", OWNER],
  ["Estás intentando editar un objeto o una celda protegidos.", OWNER],
  ["Você está tentando editar uma célula ou um objeto protegido.", OWNER],
  ["Exception: You do not have permission to call Spreadsheet.getRangeByName.", ALLOW],
  ["Authorization is required to perform that action.", ALLOW],
  ["Sie haben keine Berechtigung, SpreadsheetApp.getActive aufzurufen.", ALLOW],
  ["Vous n'êtes pas autorisé à appeler SpreadsheetApp.getActive.", ALLOW],
  ["No tienes permiso para llamar a SpreadsheetApp.getActive.", ALLOW],
  ["Você não tem permissão para chamar SpreadsheetApp.getActive.", ALLOW],
  ["Exception: Service invoked too many times for one day: premium email.", TOMORROW],
  ["Service using too much computer time for one day", TOMORROW],
  ["Exception: Service invoked too many times: email", TOMORROW],
  ["Quota exceeded for quota metric 'Requests' and limit 'Requests per day per user'.", TOMORROW],
  ["Dienst wurde an einem Tag zu oft aufgerufen: email.", TOMORROW],
  ["Service appelé trop de fois en une journée : email.", TOMORROW],
  ["El servicio se ha invocado demasiadas veces en un día: email.", TOMORROW],
  ["Serviço invocado muitas vezes em um dia: email.", TOMORROW],
  ["Exception: Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.", SOON],
  ["Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets'.", SOON],
  ["There are too many scripts running simultaneously for this Google user account.", SOON],
  ["Too many simultaneous invocations: Spreadsheets", SOON],
  ["This action would increase the number of cells in the workbook above the limit of 10000000 cells.", ROOM],
  ["Durch diese Aktion würde die Anzahl der Zellen über dem Limit von 10.000.000 Zellen liegen.", ROOM],
  ["Service Spreadsheets timed out while accessing document with id x.", USUAL],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", USUAL],
  ["Zeitüberschreitung beim Dienst Tabellen", USUAL],
  ["Network error", USUAL],
  ["", USUAL],
])("%s", (says, advice) => {
  const words = refusalWords(says);
  expect(words).toContain(advice);
  for (const other of [OWNER, ALLOW, SOON, TOMORROW, ROOM, USUAL]) if (other !== advice) expect(words).not.toContain(other);
});

it.each([
  ["Exception: Error: It failed", "Google says: It failed. "],
  ["It failed!", "Google says: It failed! "],
  ["サービス エラー。", "Google says: サービス エラー。 "],
  ["Error:", "Google says: no reason was given. "],
])("%s is quoted as a sentence", (says, quoted) => expect(refusalWords(says)).toContain(quoted));

it.each([
  ["Limit Exceeded: Email Recipients Per Day.", false, true],
  ["Service invoked too many times for one day: email.", false, true],
  ["Dienst wurde an einem Tag zu oft aufgerufen: email.", false, true],
  ["Service invoked too many times in a short time: gmail rateMax.", false, false],
  [
    "You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
    true,
    false,
  ],
  ["Sie haben keine Berechtigung, MailApp.sendEmail aufzurufen.", true, false],
  ["Invalid email: x", false, false],
])("%s: want of a permission %s, a spent day %s", (says, notAllowed, spent) => {
  expect([isNotAllowed(says), isSpent(says)]).toEqual([notAllowed, spent]);
});

it("a click that was stopped at cells that the person may not edit says so, and that it goes on", () => {
  const refusal = refusalOf("You are trying to edit a protected cell or object.");
  const words = clicks.cut({ all: ["L-1"], part: ["L-2"], nothing: [] }, refusal, ["L-1", "L-2"]);
  expect(words).toBe(
    "This was not done to its end. Google says: You are trying to edit a protected cell or object. Written: L-1. Written in part: L-2. " +
      "Ask the owner of the spreadsheet to let you edit these cells, or ask someone who may, then choose it again. " +
      "Within ten minutes it goes on where it was stopped, and nothing is counted twice.",
  );
});

import type { Host, Run } from "./context";

const AUTH = "https://www.googleapis.com/auth/";
const SHEETS = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const CONTAINER_UI = [`${AUTH}script.container.ui`];
const MAIL = [`${AUTH}script.send_mail`];
const TRIGGERS = [`${AUTH}script.scriptapp`];

/** Which calls need a scope: any one of the list will do. */
const SCOPES: readonly { calls: RegExp; anyOf: readonly string[] }[] = [
  { calls: /^SpreadsheetApp\.(?!getUi$|flush$|new)/, anyOf: SHEETS },
  { calls: /^Ui\.(alert|prompt|show\w+)$/, anyOf: CONTAINER_UI },
  { calls: /^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)$/, anyOf: TRIGGERS },
  { calls: /^MailApp\./, anyOf: MAIL },
  { calls: /^Session\.getActiveUser$/, anyOf: [`${AUTH}userinfo.email`] },
];

/** Not yet enabled in this file: the menu, and what needs no file and no person. */
const ALLOWED_IN_NONE =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Session\.(getActiveUserLocale|getScriptTimeZone|getTemporaryActiveUserKey)|(Utilities|HtmlService)\..+)$/;

const FORBIDDEN_IN_LIMITED =
  /^(Ui\.(alert|prompt|show\w+)|ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)|MailApp\.\w+)$/;

const CELLS = /^SpreadsheetApp\.(Spreadsheet|Sheet|Range|TextFinder|NamedRange|Filter)\./;
const WRITES = /\.(set|clear|insert|delete|append|remove|hide|show|move|sort|activate|autoResize|replace|toast|update|createFilter)\w*$/;

const mayNotCall = (call: string): string => `You do not have permission to call ${CELLS.test(call) ? call.split(".").pop() : call}`;

function required(anyOf: readonly string[] | undefined): string {
  if (!anyOf) return "";
  return `. Required permissions: ${anyOf.length > 1 ? `(${anyOf.join(" || ")})` : anyOf[0]}`;
}

const scopesOf = (call: string): readonly string[] | undefined => SCOPES.find((scope) => scope.calls.test(call))?.anyOf;
const holdsAny = (anyOf: readonly string[] | undefined, scopes: readonly string[]): boolean =>
  !anyOf || anyOf.some((scope) => scopes.includes(scope));

/** A run before which no person sits. */
export const isUnattended = ({ cause }: Run): boolean => /^(timed|form|change) trigger$/.test(cause);

function refusedInMode(call: string, run: Run): string | null {
  const noUi = run.authMode === "CUSTOM_FUNCTION" || isUnattended(run);
  if (noUi && call === "SpreadsheetApp.getUi") return "Cannot call SpreadsheetApp.getUi() from this context.";
  if (run.authMode === "CUSTOM_FUNCTION") {
    if (call.startsWith("MailApp.")) return mayNotCall(call) + required(MAIL);
    return (CELLS.test(call) && WRITES.test(call)) || call.startsWith("ScriptApp.") ? mayNotCall(call) : null;
  }
  const allowed = run.authMode === "NONE" ? ALLOWED_IN_NONE.test(call) : run.authMode === "FULL" || !FORBIDDEN_IN_LIMITED.test(call);
  return allowed ? null : mayNotCall(call) + required(scopesOf(call));
}

/**
 * Google's refusal of a call, or null where it is allowed.
 *
 * @param call the full name: "SpreadsheetApp.Range.setValue"
 */
export function refusal(call: string, run: Run, host: Host): string | null {
  const inMode = refusedInMode(call, run);
  if (inMode) return inMode;
  const anyOf = scopesOf(call);
  // Where nobody has authorised anything, Google answers without an address instead of refusing.
  if (call.startsWith("Session.") && run.authMode !== "FULL") return null;
  if (!holdsAny(anyOf, host.bundle.manifest.oauthScopes)) {
    return `Specified permissions are not sufficient to call ${call}${required(anyOf)}`;
  }
  if (run.authMode === "FULL" && !holdsAny(anyOf, host.granted)) return mayNotCall(call) + required(anyOf);
  return null;
}

import { CacheService } from "./cache";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";
import { HtmlService } from "./html-service";
import { LockService } from "./lock";
import { MailApp } from "./mail-app";
import { PropertiesService } from "./properties";
import { ScriptApp } from "./script-app";
import { scriptConsole } from "./script-console";
import { dateOn } from "./script-date";
import { guard } from "./service-calls";
import { Session } from "./session";
import { SpreadsheetApp } from "./spreadsheet-app";
import { Utilities } from "./utilities";

const PRESENT = {
  SpreadsheetApp,
  PropertiesService,
  LockService,
  CacheService,
  Utilities,
  Session,
  ScriptApp,
  HtmlService,
  MailApp,
};

/** Google has them, the stand-in does not: using one says so. */
const ABSENT = [
  "Browser",
  "CalendarApp",
  "CardService",
  "Charts",
  "ContentService",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "LanguageApp",
  "Logger",
  "Maps",
  "SlidesApp",
  "UrlFetchApp",
  "XmlService",
];

class AbsentService extends GoogleObject {
  constructor(
    context: Context,
    readonly google: string,
  ) {
    super(context);
  }
}

export const SERVICE_NAMES = [...Object.keys(PRESENT), ...ABSENT, "console", "Date"];

/** The globals that Google gives a run, and the present as its clock has it. */
export function servicesFor(context: Context): Record<string, unknown> {
  const present = Object.entries(PRESENT).map(([name, Service]) => [name, guard(new Service(context))]);
  const absent = ABSENT.map((name) => [name, guard(new AbsentService(context, name))]);
  return {
    ...Object.fromEntries([...present, ...absent]),
    console: scriptConsole(context.run),
    Date: dateOn(() => context.host.engine.now()),
  };
}

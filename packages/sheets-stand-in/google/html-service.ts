import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import { HtmlOutput } from "./html-output";

export class HtmlService extends GoogleObject {
  readonly google = "HtmlService";

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const html = this.context.host.bundle.html[name.replace(/\.html$/, "")];
    if (html === undefined) throw new GoogleException(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.context, html);
  }
}

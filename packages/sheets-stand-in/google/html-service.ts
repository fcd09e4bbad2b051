import { SandboxMode, XFrameOptionsMode } from "./constants";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import { HtmlOutput } from "./html-output";

function fileOf(context: Context, name: string): string {
  const html = context.host.bundle.html[name.replace(/\.html$/, "")];
  if (html === undefined) throw new GoogleException(`No HTML file named ${name} was found.`);
  return html;
}

/** A file that may hold scriptlets; those are refused, for they would be evaluated among the script's globals. */
export class HtmlTemplate extends GoogleObject {
  readonly google = "HtmlService.HtmlTemplate";

  constructor(
    context: Context,
    private readonly content: string,
  ) {
    super(context);
  }
  evaluate(): HtmlOutput {
    if (this.content.includes("<?")) throw new Error("Scriptlets in an HTML template are not in the stand-in yet");
    return new HtmlOutput(this.context, this.content);
  }
  getRawContent(): string {
    return this.content;
  }
}

export class HtmlService extends GoogleObject {
  readonly google = "HtmlService";
  override plain = { SandboxMode, XFrameOptionsMode };

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(this.context, fileOf(this.context, name));
  }
  createHtmlOutput(content = ""): HtmlOutput {
    return new HtmlOutput(this.context, content);
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(this.context, fileOf(this.context, name));
  }
}

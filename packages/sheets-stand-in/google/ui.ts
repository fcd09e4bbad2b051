import type { MenuEntry } from "../contract/stand-in-contract";
import { Button, ButtonSet, type Constant } from "./constants";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";
import { HtmlOutput } from "./html-output";
import { Menu } from "./menu";

type Buttons = "OK" | "OK_CANCEL" | "YES_NO" | "YES_NO_CANCEL";

/** What a person answered to a prompt. */
export class PromptResponse extends GoogleObject {
  readonly google = "PromptResponse";

  constructor(
    context: Context,
    private readonly button: "OK" | "CANCEL" | "CLOSE",
    private readonly text: string,
  ) {
    super(context);
  }
  getSelectedButton(): unknown {
    return Button[this.button];
  }
  getResponseText(): string {
    return this.text;
  }
}

/** Dialogs, menus and the sidebar of the open file. */
export class Ui extends GoogleObject {
  readonly google = "Ui";
  override plain = { Button, ButtonSet };

  createAddonMenu(): Menu {
    const root: MenuEntry = { label: this.context.host.name, items: [] };
    return new Menu(this.context, root);
  }
  createMenu(label: string): Menu {
    return new Menu(this.context, { label, items: [] });
  }
  /** alert(prompt), alert(prompt, buttons) or alert(title, prompt, buttons). */
  alert(...args: unknown[]): unknown {
    const buttons = args.length > 1 ? ((args[args.length - 1] as Constant).name() as Buttons) : "OK";
    const [title, prompt] = args.length === 3 ? args : ["", args[0]];
    return Button[this.context.host.dialogs.alert(String(title), String(prompt), buttons)];
  }
  prompt(...args: unknown[]): PromptResponse {
    const [title, prompt] = args.length === 3 ? args : ["", args[0]];
    const { button, text } = this.context.host.dialogs.prompt(String(title), String(prompt));
    return new PromptResponse(this.context, button, text);
  }
  showSidebar(content: HtmlOutput | string): void {
    const output = typeof content === "string" ? new HtmlOutput(this.context, content) : content;
    this.context.host.showPanel({ title: output.getTitle() ?? "", html: output.getContent() });
  }
}

import type { MenuEntry } from "../contract/stand-in-contract";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";

export class Menu extends GoogleObject {
  readonly google = "Menu";

  constructor(
    context: Context,
    readonly entry: MenuEntry & { items?: MenuEntry[] },
  ) {
    super(context);
  }
  addItem(label: string, run: string): this {
    this.entry.items?.push({ label, run });
    return this;
  }
  addSeparator(): this {
    this.entry.items?.push({ label: "", separator: true });
    return this;
  }
  addSubMenu(menu: Menu): this {
    this.entry.items?.push(menu.entry);
    return this;
  }
  addToUi(): void {
    this.context.host.showMenu(this.entry);
  }
}

import type { Context } from "./context";
import { GoogleObject } from "./google-object";

/** A page for the sidebar. */
export class HtmlOutput extends GoogleObject {
  readonly google = "HtmlService.HtmlOutput";
  private title: string | null = null;

  constructor(
    context: Context,
    private content: string,
  ) {
    super(context);
  }
  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  getTitle(): string | null {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
}

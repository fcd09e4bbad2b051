/** The stand-in's present and the workbook's zone, and the functions that read them. */
import { BaseFunction, type BaseValueObject, FUNCTION_NAMES_DATE, NumberValueObject } from "@univerjs/engine-formula";
import type { Book } from "./book";
import type { Interval } from "./engine";
import { WAYS } from "./locale-ways";
import { serialOfInstant } from "./serial-dates";

export class Clock {
  zone = "Etc/GMT";
  interval: Interval = "ON_CHANGE";
  /** What is added to the machine's clock. */
  offset = 0;
  /** The present where the clock stands still until it is set: nothing drifts on a busy machine. */
  private still: number | null = null;
  private last = { instant: Number.NaN, zone: "", serial: 0 };

  now(): number {
    return this.still ?? Date.now() + this.offset;
  }

  setNow(milliseconds: number): void {
    this.offset = milliseconds - Date.now();
    if (this.still !== null) this.still = milliseconds;
  }

  /** From now on only `setNow` moves the present. */
  stand(): void {
    this.still = this.now();
  }

  /** To the second, as Sheets gives NOW(). */
  serial(): number {
    const instant = Math.floor(this.now() / 1000) * 1000;
    const { zone } = this;
    if (this.last.instant !== instant || this.last.zone !== zone) this.last = { instant, zone, serial: serialOfInstant(instant, zone) };
    return this.last.serial;
  }
}

class Now extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    private readonly clock: Clock,
    private readonly book: Pick<Book, "locale">,
  ) {
    super(FUNCTION_NAMES_DATE.NOW);
  }

  override calculate(): BaseValueObject {
    return NumberValueObject.create(this.clock.serial(), WAYS[this.book.locale].moment);
  }
}

class Today extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    private readonly clock: Clock,
    private readonly book: Pick<Book, "locale">,
  ) {
    super(FUNCTION_NAMES_DATE.TODAY);
  }

  override calculate(): BaseValueObject {
    return NumberValueObject.create(Math.floor(this.clock.serial()), WAYS[this.book.locale].day);
  }
}

export function clockFunctions(clock: Clock, book: Pick<Book, "locale">): BaseFunction[] {
  return [new Now(clock, book), new Today(clock, book)];
}

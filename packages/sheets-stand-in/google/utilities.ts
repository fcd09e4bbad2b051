import { formatDate } from "./date-format";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import { isZone } from "./zone";

export class Utilities extends GoogleObject {
  readonly google = "Utilities";

  formatDate(date: Date, zone: string, pattern: string): string {
    if (Number.isNaN(date.getTime())) throw new GoogleException("Invalid argument: date. Should be of type: Date");
    if (!isZone(zone)) throw new GoogleException(`Invalid argument: timeZone. Should be of type: String`);
    return formatDate(date, zone, pattern);
  }
}

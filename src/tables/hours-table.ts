/** The tab of working hours: the week on the left, holidays on the right, the time zone in a cell of its own. */
export const HOURS_TAB = "SLA hours";

/** Named ranges of the two tables, headings included, and of the zone's cell. */
export const HOURS_NAME = "SLA_HOURS";
export const HOLIDAYS_NAME = "SLA_HOLIDAYS";
export const ZONE_NAME = "SLA_TIME_ZONE";

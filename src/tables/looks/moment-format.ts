/** Day and hour, in a form that every language of a sheet shows. */
export const MOMENT_FORMAT = "yyyy-mm-dd hh:mm";

/** A day alone, in the same order. */
export const DAY_FORMAT = "yyyy-mm-dd";

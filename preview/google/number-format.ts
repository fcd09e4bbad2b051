export const isUnset = (format: string): boolean => format === "" || /^general$/i.test(format);

/** What a cell without a format shows a Date as. */
export const defaultDateFormat = (serial: number): string => (Number.isInteger(serial) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss");

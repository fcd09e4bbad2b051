/** Leaves what went wrong in the script's execution log, for whoever looks after the add-on. */
export const logFault = (error: unknown): void => console.error(error);

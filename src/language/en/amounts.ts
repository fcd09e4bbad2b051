import { counted } from "./counted";

/** What formulas say of amounts that they sum up. */
export const amounts = {
  unread: (count: number, field: string, sample: string): string =>
    `Left out: ${counted(count, "amount")} of ${field} that cannot be read, such as "${sample}". Type plain numbers there.`,
};

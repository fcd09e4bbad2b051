/** What a stage of the list means, in a few words. */
export const stageMeanings = {
  with: { marketing: "with marketing", sales: "with sales" },
  takesOver: "sales takes over here",
  waiting: "waits for the customer",
  ends: { won: "ended, a customer was won", lost: "ended without a customer", other: "closed for another reason" },
};

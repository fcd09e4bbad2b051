import { english } from "./names/english";
/** A plan for another channel or method. */
export const anotherFunnel = {
  askName: `Which channel or method is it for, such as Partners? Leads whose ${english.lead.source} is this word are counted in its plan; stages and lags begin as they are in the plan that you look at.`,
  askTarget: (channel: string) =>
    `How many new customers a month should ${channel} bring? The first plan keeps the rest of the agreed target.`,
  badTarget: "Type a number of customers above 0, such as 10. Nothing was changed.",
  tooMany: "There are six plans already. Delete the tab of one that you no longer need, then try again.",
};

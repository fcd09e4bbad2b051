import { english } from "./names/english";

/** What it costs a team that its lead tab holds no column for a field. */
const costs = {
  id: "Without it a lead is told from others by its e-mail, its name or its row",
  name: "Without it lists and mails name a lead by its e-mail or its row",
  lastName: "Without it lists show the name as it stands in its one column",
  email: "Without it nobody sees that two rows are the same person",
  company: "Without it lists and mails show no company",
  priority: "Without it every lead gets the same target",
  source: "Without it channels cannot be compared",
  stage: "Without it won and lost leads go on waiting, and the plan has nothing to count",
  owner: "Without it nobody is told of his own leads, and reps cannot be compared",
  received: "Without it no lead can be timed",
  passed: "Without it the way from marketing to sales is not measured",
  accepted: "Without it nobody sees whether sales took a lead over in time",
  responded: "Without it no row can turn On time or Overdue",
  attempts: "Without it follow-ups are not counted",
  lastAttempt: "Without it no next follow-up falls due",
  connected: "Without it nobody sees whether a lead was reached",
  returned: "Without it leads that sales gave back are not counted",
  returnReason: "Without it nobody reads why a lead came back",
  segment: "Without it segments cannot be compared",
  pipeline: "Without it the value of open leads is not summed",
  revenue: "Without it no revenue is counted",
  won: "Without it nobody sees when a lead became a customer",
  until: "Without it customers who left are not counted",
  lostReason: "Without it nobody sees why leads are lost",
  backOn: "Without it no lead comes back on a day by itself",
  pauseUntil: "Without it a pause ends only when the stage changes",
};

export const leadFields = { labels: english.lead, costs };

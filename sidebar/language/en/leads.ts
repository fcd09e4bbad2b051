export const leads = {
  none: "There is no lead tab yet. Set this spreadsheet up again to make one.",
  judgedByBefore: "Until then leads are judged by what held before.",
  noneReceived: "No lead has a moment in the column Received yet.",
  inTab: (tab: string) => `In the tab “${tab}”.`,
  /** At the foot of the view. */
  checked: (moment: string) => `Checked ${moment}`,
  notChecked: "Not checked yet",
  hourly: "again every hour",
  often: (minutes: number) => `again every ${minutes} minutes`,
  againTomorrow: "again tomorrow",
  notHourly: "hourly check is off",
};

/** What an earlier build wrote below a plan's funnel, whatever was true; it wrote in English only. */
export const ALWAYS_TYPED =
  "Last month's counts are typed. Extensions > Lead SLA > Plan > Count from our own leads takes them from the lead tab instead, and follows it.";

import { begun, section } from "./item";

export const QUALIFICATION = section("qualification", [
  begun("qualify.titles", "list", "marketing", { aspect: "qualification" }),
  begun("qualify.actions", "list", "marketing", { aspect: "qualification" }),
  begun("qualify.size", "text", "marketing", { aspect: "qualification" }),
  {
    key: "qualify.website",
    kind: "yesno",
    start: "yes",
    owner: "marketing",
    aspect: "qualification",
  },
  begun("qualify.budget", "text", "sales", { aspect: "qualification" }),
  begun("qualify.urgency", "text", "sales", { aspect: "qualification" }),
  begun("qualify.timeline", "text", "sales", { aspect: "qualification" }),
  begun("qualify.triggers", "list", "both"),
  begun("questions.marketing", "list", "marketing", { aspect: "questions" }),
  begun("questions.sales", "list", "sales", { aspect: "questions" }),
  begun("questions.shared", "list", "both", { aspect: "questions" }),
]);

import type { AgreementField, PanelState } from "../../src/entries/panel";

export const field = (key: string, kind: AgreementField["kind"], value: string | number): AgreementField => ({
  key,
  section: "S",
  label: key,
  help: "",
  kind,
  owner: "both",
  value,
  isStart: false,
  ...(kind !== "text" && { isFollowed: true }),
});

export const FIELDS = [field("purpose", "text", "Sell more."), field("rate.1", "share", 0.3), field("response.target", "minutes", 60)];

export const stateWith = (fields: AgreementField[]): PanelState => ({
  document: "file 1",
  language: "en",
  locale: "en-US",
  ready: true,
  fields,
  leads: null,
});

import type { AgreementField, PanelState } from "../../src/entries/panel";
import { states } from "../../src/language/en/states";

export const STATES: PanelState["states"] = states;

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
  states: STATES,
  ready: true,
  fields,
  leads: null,
});

/** A name that a script wrote into a lead's column Owner: when, whose the lead was before ("" for nobody's), and why. */
export interface SetOwner {
  at: number;
  from: string;
  by: "turn" | "step" | "click";
}

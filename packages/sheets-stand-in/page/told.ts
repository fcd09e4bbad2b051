import type { Told } from "../contract/told";
import { place } from "./make";

/** serve.mjs writes it into index.html. */
export const told: Told = JSON.parse(place("told").textContent ?? "");

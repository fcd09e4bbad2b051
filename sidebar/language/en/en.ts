import { agreement } from "./agreement";
import { copies } from "./copies";
import { faults } from "./faults";
import { fields } from "./fields";
import { figures } from "./figures";
import { help } from "./help";
import { hourly } from "./hourly";
import { moments } from "./moments";
import { plan } from "./plan";
import { shell } from "./shell";
import { typed } from "./typed";
import { units } from "./units";
import { values } from "./values";
import { versions } from "./versions";
import { work } from "./work";

/** Every text of the panel in English, by subject. */
export const en = { agreement, copies, faults, fields, figures, help, hourly, moments, plan, shell, typed, units, values, versions, work };

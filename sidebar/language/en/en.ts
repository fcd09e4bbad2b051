import { agreement } from "./agreement";
import { clicks } from "./clicks";
import { copies } from "./copies";
import { faults } from "./faults";
import { fields } from "./fields";
import { figures } from "./figures";
import { help } from "./help";
import { hourly } from "./hourly";
import { leads } from "./leads";
import { mailOwners } from "./mail-owners";
import { mails } from "./mails";
import { moments } from "./moments";
import { plan } from "./plan";
import { setUp } from "./set-up";
import { setUpColumns } from "./set-up-columns";
import { setUpResult } from "./set-up-result";
import { setUpStages } from "./set-up-stages";
import { settings } from "./settings";
import { shell } from "./shell";
import { takeOver } from "./take-over";
import { typed } from "./typed";
import { units } from "./units";
import { values } from "./values";
import { versions } from "./versions";
import { work } from "./work";

/** Every text of the panel in English, by subject. */
export const en = {
  agreement,
  clicks,
  copies,
  faults,
  fields,
  figures,
  help,
  hourly,
  leads,
  mailOwners,
  mails,
  moments,
  plan,
  setUp,
  setUpColumns,
  setUpResult,
  setUpStages,
  settings,
  shell,
  takeOver,
  typed,
  units,
  values,
  versions,
  work,
};

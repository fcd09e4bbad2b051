// Everything that Google calls: custom functions by family, triggers, menu, panel.
import "./document-language";
import "./formulas/clock";
import "./formulas/figures";
import "./formulas/history";
import "./formulas/metrics";
import "./formulas/odds";
import "./formulas/planning";
import "./formulas/scoring";
import "./formulas/working-time";
import "./agreement-file";
import "./exports";
import "./mails";
import "./menu";
import "./panel";
import "./set-up";
import "./triggers";
import "./versions";

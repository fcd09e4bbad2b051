// Everything that Google calls: custom functions by family, triggers, menu, panel.
import "./formulas/clock";
import "./formulas/planning";
import "./menu";
import "./panel";
import "./triggers";

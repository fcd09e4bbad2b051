/** Every pair of kinds of input in every custom function: the short test takes every third. */
import "../entries/input-kinds.test";

/** Set-up cut at every fifth of its calls, and removal at every one: the short tests take six points of each. */
import "../stories/set-up/cut-set-up.test";
import "../stories/set-up/cut-removal.test";

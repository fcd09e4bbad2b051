/** A service error at six calls of each job: the short test takes three. */
import "../stories/disturbed/refusals.test";

/** A service error at every call of each job, once; in a check at every ninth. */
import "../stories/disturbed/cut-jobs.test";

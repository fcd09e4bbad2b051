/** Every pattern of counts with agreed and with measured rates: the short test takes the agreed ones. */
import "../stories/plan/plan-faults.test";

/**
 * What stands in a person's way, in a sentence that says what to do: nothing is broken, and Google refused nothing. The one kind of error
 * that jobs make; the edge tells it as it is, a menu entry in a dialogue, a call of the panel in its answer. Every other error is Google's
 * (`googleSays`) or a fault of ours.
 */
export class Hindrance extends Error {}

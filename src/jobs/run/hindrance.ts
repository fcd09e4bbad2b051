/** What stands in a person's way, in a sentence that says what to do: nothing is broken, and Google refused nothing. */
export class Hindrance extends Error {}

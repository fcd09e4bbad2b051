/**
 * Why a question cannot be answered: one sentence that says what is wrong and what to do. Custom functions let it through to the cell;
 * who asks for another reason catches this and nothing else.
 */
export class Unclear extends Error {}

/** The language's own kinds of errors. Names tell them, since a script's errors may come from another realm than its classes. */
const FAULTS = ["TypeError", "RangeError", "ReferenceError", "SyntaxError", "EvalError", "URIError"];

/**
 * Whether an error that was thrown around a call of a service is Google's. Google documents no kind of its own (most bear the name
 * Exception, as the execution log shows them), so that its errors are told by what they are not: a fault of the code has one of the
 * language's kinds.
 */
export const isRefusal = (error: unknown): boolean => !FAULTS.includes((error as Error).name);

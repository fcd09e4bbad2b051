/** Where gas-webpack-plugin looks for entries: an assignment to it, written inline, becomes a top-level function. */
declare const global: Record<string, unknown>;

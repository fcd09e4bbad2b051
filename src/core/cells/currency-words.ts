/** Codes of ISO 4217 and words that people write beside an amount. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  [
    "usd eur gbp brl mxn ars clp cop pen uyu pyg bob cad aud nzd chf sek nok dkk pln czk huf ron bgn rub uah try inr idr jpy cny",
    "rmb krw sgd hkd myr thb php vnd zar ngn kes egp aed sar ils euro euros reais real dollar dollars dólar dólares peso pesos",
    "pound pounds libra libras franc francs franken kr zł kč ft lei rs fr sfr s/ руб р",
  ]
    .join(" ")
    .split(" "),
);

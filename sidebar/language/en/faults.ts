/** What Google says in its own words, as it is told to the person at the panel. */
export const faults = {
  noConnection: "The connection to Google was lost. Check the internet connection.",
  notAllowed:
    "Google did not let the add-on in. Reload this page. With several Google accounts signed in, use a window with one account only.",
  tookTooLong: "Google stopped the work because it took too long.",
  passing: "Google had a passing fault.",
  unknown: "No reason was given.",
  noAnswer: "Google did not answer.",
  unreadable: "The answer could not be read. Close the panel and open it again.",
};

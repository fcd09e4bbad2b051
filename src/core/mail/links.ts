/** "https://" and the like, wherever it stands. */
const SCHEME = /[a-z0-9+.-]*:\/+/gi;
/** "mailto:ana": programs that show mail know many such words. */
const GLUED_COLON = /([^\s\d:]):(?=[^\s:])/g;
/** The dots of Chinese and Japanese: browsers take them for one in the name of a place. */
const WIDE_DOT = /[\u3002\uff0e\uff61](?=\S)/g;
/** A dot with a letter right after it, as in "example.com"; a sign that is no letter makes no name of a place. */
const GLUED_DOT = /(\S)\.(?=[^\s\d\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u00a0-\u00bf\u2000-\u206f\u3000-\u303f])/g;
/** The first dot of four numbers, as in "10.0.0.1". */
const FOUR_NUMBERS = /(\d)\.(?=\d+\.\d+\.\d)/g;

/**
 * The same text with nothing in it that a program which shows mail would turn into a link.
 *
 * @example withoutLinks("see https://www.example.com/win") //=> "see www. example. com/win"
 */
export const withoutLinks = (text: string): string =>
  text.replace(SCHEME, "").replace(GLUED_COLON, "$1: ").replace(WIDE_DOT, "$& ").replace(GLUED_DOT, "$1. ").replace(FOUR_NUMBERS, "$1. ");

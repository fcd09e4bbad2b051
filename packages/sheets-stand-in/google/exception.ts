/** An error as Google's services throw it: its name is "Exception". */
export class GoogleException extends Error {
  override name = "Exception";
}

/**
 * Takes the document's lock, which Google lets go of when the run ends; 2 calls.
 *
 * @param milliseconds how long to wait for another run
 * @returns whether it was got
 */
export function takeLock(milliseconds: number): boolean {
  const lock = LockService.getDocumentLock();
  return lock ? lock.tryLock(milliseconds) : false;
}

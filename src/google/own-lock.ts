/**
 * Takes the person's own lock over all spreadsheets, which Google lets go of when the run ends; 2 calls.
 *
 * @param milliseconds how long to wait for another run of his
 * @returns whether it was got
 */
export const takeOwnLock = (milliseconds: number): boolean => LockService.getUserLock().tryLock(milliseconds);

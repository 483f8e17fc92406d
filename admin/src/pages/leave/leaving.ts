let isLeaving = false

/** Whether somebody has said that what they typed may go. */
export const leavesForGood = (): boolean => isLeaving

/** Loads another address from the start: nothing of this page, or of whose it was, stays. */
export function leaveForGood(address: string): void {
  isLeaving = true
  window.location.assign(address)
}

let isLeaving = false

/** Whether the viewer has agreed to lose what they typed. */
export const leavesForGood = (): boolean => isLeaving

/** Loads another address from scratch, so that nothing of this page or its holder remains. */
export function leaveForGood(address: string): void {
  isLeaving = true
  window.location.assign(address)
}

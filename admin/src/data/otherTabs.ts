const NAME = 'beadle: somebody has signed in'

/** Tells the other tabs of this browser, which share its session cookie, that somebody has signed in. */
export function tellOtherTabs(): void {
  const channel = new BroadcastChannel(NAME)
  channel.postMessage(null)
  channel.close()
}

/** Calls back whenever somebody has signed in in another tab. @returns how to stop */
export function heardFromOtherTabs(listener: () => void): () => void {
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = listener
  return () => channel.close()
}

/**
 * Calls back at once, then whenever somebody has signed in in another tab, or the person comes back from one. @returns
 * how to stop
 */
export function watchOtherTabs(listener: () => void): () => void {
  const stop = heardFromOtherTabs(listener)
  queueMicrotask(listener)
  window.addEventListener('focus', listener)
  return () => {
    stop()
    window.removeEventListener('focus', listener)
  }
}

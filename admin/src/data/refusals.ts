const listeners = new Set<() => void>()

/**
 * To be told when a change was refused that the page had offered: rights may have changed since they were asked for.
 */
export function watchRefusals(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const tellRefused = (): void => listeners.forEach((listener) => listener())

const listeners = new Set<() => void>()

/** Calls back when a change was refused that the page had offered: rights may have changed since they were read. */
export function watchRefusals(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const tellRefused = (): void => listeners.forEach((listener) => listener())

const CLOSERS: (() => Promise<void> | void)[] = []

/** Registers something that the whole run shares, such as its database, to be closed at its end, in reverse order. */
export function atTheEnd(close: () => Promise<void> | void): void {
  CLOSERS.push(close)
}

/**
 * Closes what a test has started, such as a process, once its file is through.
 * The runner looks for a file's last hooks when its tests have run, so a test, too, may ask for one.
 * Outside Jest, as in a long run by `npm run soak`, the end of the run is soon enough.
 */
export function afterThisFile(close: () => Promise<void> | void): void {
  if ('afterAll' in globalThis) afterAll(close)
  else atTheEnd(close)
}

export async function end(): Promise<void> {
  for (const close of CLOSERS.splice(0).reverse()) await close()
}

import { Fault } from './fault.ts'

/** Whose page this is: what is typed here is saved in their name or not at all. */
type Holder = { id: string; email: string | null; name: string | null }

type Waiting = { go: () => void; refuse: (fault: Fault) => void; changes: boolean }

let holder: Holder | null = null
let declined = false
let interrupted = false
const waiting = new Set<Waiting>()
const quiet = new Set<() => void>()
const listeners = new Set<() => void>()

const tell = () => listeners.forEach((listener) => listener())

export const pageHolder = (): Holder | null => holder

/** @param next null once somebody has signed out by choice */
export function givePageTo(next: Holder | null): void {
  holder = next
}

/**
 * Whether the holder of the page has to sign in again. It stays true when the waiting requests are dropped, as a
 * moving map drops its tiles: the dialog must not close while they type into it.
 */
export const isInterrupted = (): boolean => interrupted

export function watchInterruption(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Waits until the holder of the page has signed in again.
 * @param changes whether a change waits: somebody who has declined is asked again for a change, but not for a read
 * @throws Fault `UNAUTHENTICATED` when they decline
 */
export function onceSignedInAgain(changes: boolean, signal?: AbortSignal): Promise<void> {
  if (declined && !changes) return Promise.reject(sessionEnded(false))
  if (signal?.aborted) return Promise.reject(unwanted())
  declined = false
  return new Promise((resolve, reject) => {
    const one: Waiting = { go: resolve, refuse: reject, changes }
    waiting.add(one)
    interrupted = true
    tell()
    signal?.addEventListener('abort', () => {
      if (waiting.delete(one)) reject(unwanted())
    })
  })
}

/**
 * Waits without asking anybody until the holder of the page is back: for what a page draws by itself after they
 * declined.
 */
export function onceBack(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.reject(unwanted())
  return new Promise((resolve, reject) => {
    quiet.add(resolve)
    signal.addEventListener('abort', () => {
      quiet.delete(resolve)
      reject(unwanted())
    })
  })
}

/** The holder has signed in again: what waits is sent again. */
export function goOn(): void {
  const all = [...waiting]
  waiting.clear()
  all.forEach(({ go }) => go())
  holderReturned()
  interrupted = false
  tell()
}

/** The holder is known to be back after they declined, perhaps because they signed in in another tab. */
export function holderReturned(): void {
  declined = false
  const all = [...quiet]
  quiet.clear()
  all.forEach((go) => go())
}

/** The holder declines to sign in now: what waits fails, and the page stays as it is. */
export function declineSignIn(): void {
  declined = true
  interrupted = false
  const all = [...waiting]
  waiting.clear()
  all.forEach(({ refuse, changes }) => refuse(sessionEnded(changes)))
  tell()
}

/** Somebody who declined wants to go on after all. */
export function askAgain(): void {
  declined = false
}

const unwanted = (): DOMException => new DOMException('No longer wanted', 'AbortError')

const sessionEnded = (changes: boolean): Fault =>
  new Fault({
    code: 'UNAUTHENTICATED',
    message: changes
      ? 'Not saved: your session has ended. What you typed is still here; save it again to sign in.'
      : 'Your session has ended. Sign in again to see this.',
  })

// Texts that may name somebody. They survive a reload, but not the end of the tab or the sign-in of another account,
// and never reach other tabs or the address.
const PREFIX = 'Beadle.tab.'

type Kept = { account: string; text: string }

/** Keeps a text in this tab for an account; an empty one is forgotten. */
export function keepInTab(account: string, name: string, text: string): void {
  if (text === '') sessionStorage.removeItem(PREFIX + name)
  else sessionStorage.setItem(PREFIX + name, JSON.stringify({ account, text } satisfies Kept))
}

/** What this tab keeps for the account under the name; empty where that is nothing, or another account's. */
export function keptInTab(account: string | null, name: string): string {
  const kept = read(PREFIX + name)
  return kept !== null && kept.account === account ? kept.text : ''
}

/** Forgets what is kept for anybody but the account; all of it for null. */
export function forgetInTab(allBut: string | null): void {
  const keys = Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at) ?? '')
  for (const key of keys.filter((each) => each.startsWith(PREFIX))) {
    if (allBut === null || read(key)?.account !== allBut) sessionStorage.removeItem(key)
  }
}

/** Null for a key that is not there or was not written by us. */
function read(key: string): Kept | null {
  const written = sessionStorage.getItem(key)
  if (written === null) return null
  try {
    const { account, text } = JSON.parse(written) as Partial<Kept>
    return typeof account === 'string' && typeof text === 'string' ? { account, text } : null
  } catch {
    return null
  }
}

import { localStorageStore, memoryStore, type Store } from 'react-admin'

// Saved filters, columns and the theme are settings. Everything else that react-admin keeps, such as a search text or
// the last filter of a list, may name somebody: on a shared machine it must not outlive the page.
const KEPT = /(^theme$|^sidebar\.open$|\.savedQueries$|\.datatable|^preferences\.)/
const EVERYBODYS = /^(theme|sidebar\.open)$/

/**
 * react-admin's store: settings stay in this browser for the account, the rest goes with the page.
 * @param account id of the account that is signed in, or null
 */
export function settingsStore(account: () => string | null): Store {
  const kept = localStorageStore('1', 'Beadle')
  const passing = memoryStore()
  const storeFor = (key: string): { store: Store; key: string } =>
    KEPT.test(key)
      ? { store: kept, key: EVERYBODYS.test(key) ? key : `${account() ?? 'nobody'}.${key}` }
      : { store: passing, key }
  return {
    setup: () => kept.setup(),
    teardown: () => kept.teardown(),
    getItem: (key, otherwise) => {
      const at = storeFor(key)
      return at.store.getItem(at.key, otherwise)
    },
    setItem: (key, value) => {
      const at = storeFor(key)
      at.store.setItem(at.key, value)
    },
    removeItem: (key) => {
      const at = storeFor(key)
      at.store.removeItem(at.key)
    },
    removeItems: (keyPrefix) => {
      passing.removeItems(keyPrefix)
    },
    // Called when somebody signs out: their settings wait for them.
    reset: () => passing.reset(),
    subscribe: (key, callback) => {
      const at = storeFor(key)
      return at.store.subscribe(at.key, callback)
    },
  }
}

import { type RaRecord, useDataProvider, useNotify, useRefresh } from 'react-admin'
import { Fault, faultText } from '../data/fault'

/** Makes a change that has no form, shows how it went, and reads the page again. */
export function useAttempt() {
  const notify = useNotify()
  const refresh = useRefresh()
  return async <Done>(change: () => Promise<Done>, said: string | ((done: Done) => string)) => {
    try {
      const done = await change()
      notify(typeof said === 'string' ? said : said(done), { type: 'success' })
    } catch (error) {
      const stale = error instanceof Fault && error.code === 'CONFLICT' && error.conflictWith !== 'STATE'
      notify(
        stale
          ? 'Somebody else has changed this record meanwhile. The page shows it as it is now: check it, then try again.'
          : faultText(error),
        { type: stale ? 'warning' : 'error' },
      )
    }
    refresh()
  }
}

/** Changes some fields of a record at the press of a button. */
export function useChange(resource: string) {
  const dataProvider = useDataProvider()
  const attempt = useAttempt()
  return (record: RaRecord, values: Readonly<Record<string, unknown>>, said: string) =>
    attempt(
      () =>
        dataProvider.update(resource, {
          id: record.id,
          data: { ...values, version: record['version'] as unknown },
          previousData: record,
        }),
      said,
    )
}

/** Seconds. Only a dead process's mails and letters are taken again: a live one renews its leases. */
export const LEASE = 180

const RENEW_EVERY_MS = 60_000

/** Renews a lease until the work is done, however long that takes. */
export async function whileLeased<T>(
  renew: () => Promise<unknown>,
  work: () => Promise<T>,
  everyMs = RENEW_EVERY_MS,
): Promise<T> {
  let renewing: Promise<unknown> = Promise.resolve()
  const renewNow = (): void => {
    // What it fails of, the next one makes good.
    renewing = renewing.then(renew).catch(() => undefined)
  }
  const timer = setInterval(renewNow, everyMs).unref()
  try {
    return await work()
  } finally {
    clearInterval(timer)
    // A late one would put off what was decided about the work.
    await renewing
  }
}

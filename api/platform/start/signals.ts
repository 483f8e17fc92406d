import process from 'node:process'
import type { Logger } from '../log.ts'

const FORCE_AFTER_MS = 9_500

/** On SIGTERM or SIGINT; at once on a second signal, and after ten seconds at most. */
export function stopOnSignals(running: { stop(): Promise<void> }, log: Logger): void {
  let told = false
  const stop = async (signal: NodeJS.Signals) => {
    if (told) process.exit(1)
    told = true
    log.info({ signal }, 'stopping')
    setTimeout(() => {
      log.error('not stopped in time; requests under way are cut off')
      process.exit(1)
    }, FORCE_AFTER_MS).unref()
    try {
      await running.stop()
      log.info('stopped')
      process.exit(0)
    } catch (error) {
      log.error({ err: error }, 'stopped with an error')
      process.exit(1)
    }
  }
  process.on('SIGTERM', (signal) => void stop(signal))
  process.on('SIGINT', (signal) => void stop(signal))
}

/** After an uncaught error the state is unknown. Node's own report would quote messages. */
export function stopOnUncaught(log: Logger): void {
  const stop = (error: unknown) => {
    log.fatal({ err: error }, 'uncaught error')
    process.exit(1)
  }
  process.on('uncaughtException', stop)
  process.on('unhandledRejection', stop)
}

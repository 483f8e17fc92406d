import type { Logger } from './log.ts'

/**
 * Logs what a library reports, without its words: they quote what strangers send, such as an origin. An error is logged
 * by type, code and frames; a mere message only at debug; anything less than a warning not at all.
 */
export const reportedBy =
  (library: string, log: Logger) =>
  (level: 'debug' | 'info' | 'success' | 'warn' | 'error', ...said: readonly unknown[]): void => {
    if (level !== 'warn' && level !== 'error') return
    const error = said.find((each) => each instanceof Error)
    if (error) log[level]({ from: library, error }, 'a library reports an error')
    else log.debug({ from: library, level }, 'a library reports something')
  }

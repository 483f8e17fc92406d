import type { Logger } from './log.ts'

/**
 * Takes what a library reports. Its words stay out of the log: they quote what a stranger has sent, such as an address
 * of origin. An error among them is noted like any other, by type, code and frames; what is only said, once and without
 * it, and what is less than a warning not at all.
 */
export const reportedBy =
  (library: string, log: Logger) =>
  (level: 'debug' | 'info' | 'success' | 'warn' | 'error', ...said: readonly unknown[]): void => {
    if (level !== 'warn' && level !== 'error') return
    const error = said.find((each) => each instanceof Error)
    if (error) log[level]({ from: library, error }, 'a library reports an error')
    else log.debug({ from: library, level }, 'a library reports something')
  }

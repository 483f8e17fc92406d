import type { Logger } from './log.ts'

/** Without the library's words: they quote what strangers send, such as an origin. */
export const reportedBy =
  (library: string, log: Logger) =>
  (level: 'debug' | 'info' | 'success' | 'warn' | 'error', ...said: readonly unknown[]): void => {
    if (level !== 'warn' && level !== 'error') return
    const error = said.find((each) => each instanceof Error)
    if (error) log[level]({ from: library, error }, 'a library reports an error')
    else log.debug({ from: library, level }, 'a library reports something')
  }

import { ApiError } from './errors.ts'
import { StartError } from './start/startError.ts'

type LoggableError = {
  type: string
  code?: string
  constraint?: string
  table?: string
  message?: string
  frames: string[]
  cause?: LoggableError
}

/** Database and validation errors quote values in their messages: a message is kept only if we wrote it. */
export function loggableError(error: unknown): LoggableError {
  if (!(error instanceof Error)) return { type: typeof error, frames: [] }
  const spoken = error instanceof StartError || error instanceof ApiError
  return {
    type: error.name,
    ...named(error, 'code'),
    ...named(error, 'constraint'),
    ...named(error, 'table'),
    ...(spoken ? { message: error.message } : {}),
    frames: frames(error),
    ...(error.cause === undefined ? {} : { cause: loggableError(error.cause) }),
  }
}

function named(error: Error, property: 'code' | 'constraint' | 'table'): Record<string, string> {
  const value: unknown = Reflect.get(error, property)
  return typeof value === 'string' ? { [property]: value } : {}
}

// The head of a stack repeats the message, which may span lines and look like frames. If the message was changed since,
// no line can be trusted.
function frames(error: Error): string[] {
  const stack = error.stack ?? ''
  const head = error.message === '' ? 0 : stack.lastIndexOf(error.message)
  return (head < 0 ? '' : stack.slice(head + error.message.length))
    .split('\n')
    .filter((line) => /^\s+at (?:[\w$.<>[\] ]+ \()?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\s()]*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim())
    .slice(0, 12)
}

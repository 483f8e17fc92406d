import { pino, stdSerializers, type DestinationStream } from 'pino'
import { loggableError } from './loggableError.ts'

export type { Logger } from 'pino'

export function createLog(level: string, destination?: DestinationStream) {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        err: loggableError,
        error: loggableError,
        req: ({ method }: { method?: string }) => ({ method }),
        res: stdSerializers.res,
      },
      // A second net under the serialisers, for objects logged whole.
      redact: { paths: REDACTED, censor: '[withheld]' },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  )
}

const REDACTED = [
  'password',
  'secret',
  'token',
  'key',
  'authorization',
  'cookie',
  'email',
  'phone',
  'value',
  'variables',
  'subject',
  'body',
  'headers',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

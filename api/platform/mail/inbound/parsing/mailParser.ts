import { Worker } from 'node:worker_threads'
import type { MailContent } from './parseMail.ts'

export type Task = { mail: Uint8Array }
export type Said = { content: MailContent } | { visible: string } | { fault: ReadFault }

type ReadFault = 'TOO_MANY_PARTS' | 'UNREADABLE' | 'TIMED_OUT'
export type MailRead = (MailContent & { visibleText: string }) | { fault: ReadFault }

export type MailParser = {
  /** One mail at a time; never rejects. */
  read(mail: Uint8Array): Promise<MailRead>
  close(): Promise<void>
}

/** Megabytes; a mail of 15 MiB, decoded and copied a few times, fits. */
const MOST_MEMORY = 256

/** A text whose quotes cannot be told apart in time is shown whole. */
const PATIENCE_MS = { content: 15_000, visible: 2_000 }

export function mailParser(patience: { content: number; visible: number } = PATIENCE_MS): MailParser {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  function thread(): Worker {
    if (worker) return worker
    const started = new Worker(new URL('./parserThread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    })
    started.unref()
    started.on('exit', () => {
      if (worker === started) worker = null
    })
    return (worker = started)
  }

  async function end(): Promise<void> {
    const ended = worker
    worker = null
    await ended?.terminate()
  }

  async function readAlone(mail: Uint8Array): Promise<MailRead> {
    const parser = thread()
    const content = nextOf(parser, patience.content)
    parser.postMessage({ mail } satisfies Task)
    const said = await content
    if (said === null || 'visible' in said)
      return end().then(() => ({ fault: said === null ? 'TIMED_OUT' : 'UNREADABLE' }))
    if ('fault' in said) return said
    const more = await nextOf(parser, patience.visible)
    if (more !== null && 'visible' in more) return { ...said.content, visibleText: more.visible }
    await end()
    return { ...said.content, visibleText: said.content.wholeText }
  }

  return {
    read(mail) {
      const reading = last.then(() => readAlone(mail))
      last = reading
      return reading
    },
    close: end,
  }
}

/** Null after the time has passed; a thread that dies, by running out of memory perhaps, could not read the mail. */
function nextOf(parser: Worker, patienceMs: number): Promise<Said | null> {
  return new Promise((resolve) => {
    const settle = (said: Said | null): void => {
      clearTimeout(timer)
      parser.off('message', settle).off('error', died).off('exit', died)
      resolve(said)
    }
    const died = (): void => settle({ fault: 'UNREADABLE' })
    const timer = setTimeout(() => settle(null), patienceMs)
    parser.on('message', settle).on('error', died).on('exit', died)
  })
}

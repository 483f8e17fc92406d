import { parentPort } from 'node:worker_threads'
import type { Said, Task } from './mailParser.ts'
import { parseMail } from './parseMail.ts'
import { visibleReply } from './visibleReply.ts'

/** Mails of strangers are read in a thread of their own: what hangs or bursts in one ends the thread and nothing else. */
const parent = parentPort
if (!parent) throw new Error('parserThread.ts is started as a worker')

const say = (said: Said): void => parent.postMessage(said)

parent.on('message', ({ mail }: Task) => {
  parseMail(mail).then(
    (content) => {
      say({ content })
      say({ visible: visibleReply(content.wholeText) })
    },
    (error: unknown) =>
      say({ fault: (error as { code?: unknown } | null)?.code === 'EMAXLEN' ? 'TOO_MANY_PARTS' : 'UNREADABLE' }),
  )
})

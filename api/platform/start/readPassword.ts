import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { StartError } from './startError.ts'

/**
 * A password as somebody gives it to a command: asked for twice on a terminal and not shown, otherwise the first line
 * of standard input.
 */
export async function readPassword(): Promise<string> {
  return process.stdin.isTTY ? askTwice() : firstLine()
}

async function firstLine(): Promise<string> {
  let text = ''
  for await (const piece of process.stdin.setEncoding('utf8')) text += String(piece)
  return text.split(/\r?\n/, 1)[0] ?? ''
}

async function askTwice(): Promise<string> {
  // Whatever is typed would be shown by what the interface writes: it writes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 })
  // Closed by Ctrl-C or Ctrl-D, an interface leaves its question unanswered for ever.
  const given = new Promise<never>((_resolve, reject) =>
    terminal.once('close', () => reject(new StartError('No password was given.'))),
  )
  const ask = async (prompt: string): Promise<string> => {
    process.stderr.write(prompt)
    const answer = await Promise.race([terminal.question(''), given])
    process.stderr.write('\n')
    return answer
  }
  try {
    const password = await ask('Password: ')
    if (password !== (await ask('The same again: '))) throw new StartError('The two passwords differ.')
    return password
  } finally {
    terminal.close()
  }
}

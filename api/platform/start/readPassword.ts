import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { StartError } from './startError.ts'

/** On a terminal asks twice and shows nothing; otherwise reads the first line of standard input. */
export async function readPassword(): Promise<string> {
  return process.stdin.isTTY ? askTwice() : firstLine()
}

async function firstLine(): Promise<string> {
  let text = ''
  for await (const piece of process.stdin.setEncoding('utf8')) text += String(piece)
  return text.split(/\r?\n/, 1)[0] ?? ''
}

async function askTwice(): Promise<string> {
  // The interface would show what is typed, so it writes nowhere.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true, historySize: 0 })
  // An interface closed by Ctrl-C or Ctrl-D never answers its question.
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

import { about } from '../run/expecting.ts'
import { startNode } from './runningProcess.ts'
import { testConfig } from '../config.ts'

export const SECRET = { AUTH_SECRET: testConfig().authSecret, PORT: '0', DEMO: 'no' }

/** A start that says one plain line, without a stack, and ends with exit code 1. */
export async function assertOneLine(env: Record<string, string>, line: RegExp): Promise<void> {
  const child = startNode('api/start.js', { ...SECRET, ...env })
  await about(child.output(), async () => expect(await child.ended).toStrictEqual({ code: 1, signal: null }))
  expect(child.output()).toMatch(line)
  about(child.output(), () => expect(child.output().trimEnd().split('\n')).toHaveLength(1))
}

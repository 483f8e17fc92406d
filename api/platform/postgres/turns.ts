export type Turns = {
  current(): string
  next(failed: string): void
  readonly count: number
}

export function takeTurns(urls: readonly string[]): Turns {
  let at = 0
  const current = () => urls[at] as string
  return {
    current,
    next(failed) {
      if (failed === current()) at = (at + 1) % urls.length
    },
    count: urls.length,
  }
}

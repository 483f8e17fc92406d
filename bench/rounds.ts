import type { Config } from '../api/platform/config.ts'
import { load, type Send } from './load.ts'
import { median } from './servers.ts'

export type Bench = {
  config: Config
  /** Ours and the statement's, alternating. */
  rounds: number
  roundMs: number
  clients: number
  say: (line: string) => void
}

type Side = { port: number; send: Send }
type Times = Pick<Bench, 'clients' | 'rounds' | 'roundMs'> & { warmMs: number }
/** Requests per second, and the median of the rounds' ratios. */
export type Rates = { ours: number; raw: number; ratio: number }

/** Measures both sides in turn, both warm before the first round. */
export async function inTurn(ours: Side, raw: Side, { clients, rounds, roundMs, warmMs }: Times): Promise<Rates> {
  const rates = { ours: [] as number[], raw: [] as number[], ratio: [] as number[] }
  await load(ours.port, clients, warmMs, ours.send)
  await load(raw.port, clients, warmMs, raw.send)
  for (let round = 0; round < rounds; round++) {
    const our = await load(ours.port, clients, roundMs, ours.send)
    const statement = await load(raw.port, clients, roundMs, raw.send)
    rates.ours.push(our)
    rates.raw.push(statement)
    rates.ratio.push(our / statement)
  }
  return { ours: median(rates.ours), raw: median(rates.raw), ratio: median(rates.ratio) }
}

export const HEADINGS = 'work                              ours      statement  ratio  bound'

export const lineOf = (work: { name: string; bound: number }, { ours, raw, ratio }: Rates): string =>
  [
    work.name.padEnd(30),
    ours.toFixed(0).padStart(7),
    raw.toFixed(0).padStart(14),
    ratio.toFixed(2).padStart(6),
    ` ≥ ${work.bound.toFixed(2)}`,
  ].join(' ')

import { abilitiesOf, type Image, type Verdict, verdictOn } from '../../ability.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { Caller } from '../../gate/gate.ts'

export type Judge = { catalogue: Catalogue; verdict: (type: string, image: Image) => Verdict }

export function judgeFor(catalogue: Catalogue, caller: Caller): Judge {
  const abilities = abilitiesOf(caller.rules, caller.viewer)
  return { catalogue, verdict: (type, image) => verdictOn(catalogue, abilities(type), type, image) }
}

import { OPERATIONS_HIDDEN_ALONE, OPERATIONS_NEVER_SHOWN, ROLES_NEVER_SHOWN, SHOWN_LOOKS } from '../access/showable.ts'
import type { Role } from '../access/viewer.ts'
import { DONE, OFFICES, WHAT } from './lookWords.ts'

/** A look at `class` by an account of `role`, as the projection tells it; the first role of several counts. */
const showable = (Object.keys(SHOWN_LOOKS) as Role[]).flatMap((role) =>
  SHOWN_LOOKS[role].map((dataClass) => ({ role, office: OFFICES[role], class: dataClass, what: WHAT[dataClass] })),
)

/** JSON of all that the projection knows beside the ledger and the register. Where it changes, looks are made again. */
export const LOOK_RULES = JSON.stringify({
  showable,
  done: DONE,
  rolesNeverShown: ROLES_NEVER_SHOWN,
  operationsNeverShown: OPERATIONS_NEVER_SHOWN,
  operationsHiddenAlone: OPERATIONS_HIDDEN_ALONE,
})

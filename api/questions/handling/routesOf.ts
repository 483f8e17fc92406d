import type { OnQuestion } from '../onQuestion.ts'
import type { Route } from '../workflow/routes.ts'

export const routesOf = ({ handling }: OnQuestion['question']): Route[] =>
  [...handling.routes].map(({ directorate, state }) => ({ directorate: directorate.id, state }))

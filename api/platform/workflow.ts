/**
 * What may become of a thing: for each state the actions that are possible in it, and the state that each leads to.
 * A table and nothing else: who may take an action is the policy's to say, what else it does the resolver's.
 */
export type Workflow<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>

/** The state to which an action leads; null where it is not possible, which the caller is told as a CONFLICT. */
export function stateAfter<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  state: State,
  action: Action,
): State | null {
  return workflow[state][action] ?? null
}

/** The actions that are possible in a state, in the order of the table: what a screen offers. */
export function actionsIn<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  state: State,
): Action[] {
  return Object.keys(workflow[state]) as Action[]
}

/** Who may take an action is for the policy; what else it does, for the resolver. */
export type Workflow<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>

/** Null if the action is not possible: answer CONFLICT. */
export function stateAfter<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  state: State,
  action: Action,
): State | null {
  return workflow[state][action] ?? null
}

export function actionsIn<State extends string, Action extends string>(
  workflow: Workflow<State, Action>,
  state: State,
): Action[] {
  return Object.keys(workflow[state]) as Action[]
}

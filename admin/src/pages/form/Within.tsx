import { type ReactNode, useMemo } from 'react'
import { SourceContextProvider } from 'react-admin'
import { labelOf } from '../../words/labels'

/** Inputs of one part of a larger form: inside `newOrganisation`, `name` is the form's `newOrganisation.name`. */
export function Within({ path, children }: { path: string; children: ReactNode }) {
  const context = useMemo(() => ({ getSource: (source: string) => `${path}.${source}`, getLabel: labelOf }), [path])
  return <SourceContextProvider value={context}>{children}</SourceContextProvider>
}

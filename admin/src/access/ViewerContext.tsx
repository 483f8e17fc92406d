import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useEffect } from 'react'
import type { GovernedName } from '../data/resource'
import { type Action, may } from './ability'
import { watchRefusals } from '../data/refusals'
import { renewViewer, viewer, type Viewer } from './viewer'

const ViewerContext = createContext<Viewer | null>(null)

type ViewerProviderProps = {
  children: ReactNode
  waiting: ReactNode
  /** Shown when that cannot be found out. */
  failed: (error: unknown, retry: () => void) => ReactNode
}

/** Shows its children once it is known who is signed in. */
export function ViewerProvider({ children, waiting, failed }: ViewerProviderProps) {
  const client = useQueryClient()
  const { data, error, refetch } = useQuery({ queryKey: ['viewer'], queryFn: viewer, staleTime: Infinity })
  useEffect(() => {
    const renew = async () => client.setQueryData(['viewer'], await renewViewer())
    // The page offered a change that was refused, so the rights that it knows are out of date. Where they cannot be read
    // again, the old ones stay.
    return watchRefusals(() => void renew().catch(() => undefined))
  }, [client])
  if (error && !data) return failed(error, () => void refetch())
  return data ? <ViewerContext.Provider value={data}>{children}</ViewerContext.Provider> : waiting
}

/** Who is signed in. Use it only inside the frame, where somebody always is. */
export function useViewer(): Viewer {
  const found = useContext(ViewerContext)
  if (!found) throw new Error('useViewer must be used inside the signed-in frame')
  return found
}

export type May = (
  action: Action,
  type: GovernedName,
  field?: string,
  record?: Readonly<Record<string, unknown>>,
) => boolean

/** Asks the viewer's rules; see `may`. */
export function useMay(): May {
  const { ability } = useViewer()
  return useCallback((action, type, field, record) => may(ability, action, type, field, record), [ability])
}

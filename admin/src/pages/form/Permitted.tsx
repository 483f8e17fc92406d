import { type ReactNode, useState } from 'react'
import { useRecordContext } from 'react-admin'
import { useMay } from '../../access/ViewerContext'
import type { GovernedName } from '../../data/resource'

/**
 * Shows an input only to those who may write its field: of this record, or of a new one. Where the right depends on
 * values that the record does not have yet, the server decides. An input that was shown stays: rights may be taken
 * away while somebody types, and what they typed is still theirs to read and copy.
 */
export function Permitted({ type, field, children }: { type: GovernedName; field: string; children: ReactNode }) {
  const record = useRecordContext()
  const mayDo = useMay()
  const allowed = record?.id === undefined ? mayDo('create', type, field) : mayDo('update', type, field, record)
  const id = record?.id ?? 'new'
  const [allowedFor, setAllowedFor] = useState(allowed ? id : null)
  if (allowed && allowedFor !== id) setAllowedFor(id)
  return allowed || allowedFor === id ? children : null
}

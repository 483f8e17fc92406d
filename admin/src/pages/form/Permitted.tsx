import { type ReactNode, useState } from 'react'
import { useRecordContext } from 'react-admin'
import { useMay } from '../../access/ViewerContext'
import type { GovernedName } from '../../data/resource'

/**
 * An input of a form, there only for those who may write its field: to this record where there is one, otherwise when
 * making one. A form with a `when` that the record does not meet yet is the server's to judge. Once there, it stays:
 * rights may be taken away while somebody types, and what they typed is still theirs to read and copy.
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

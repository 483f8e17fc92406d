import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, IconButton } from '@mui/material'
import { type ReactNode, useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import { AddButton } from '../pages/AddButton'
import { Within } from '../pages/form/Within'
import { FormPart } from './FormPart'

type RowsProps = {
  source: string
  title: string
  /** What one row is called, in lower case: contact. */
  what: string
  newOne: object
  most: number
  children: (path: string) => ReactNode
}

/** Several rows of one kind in a form: each can be removed, and others added. */
export function Rows({ source, title, what, newOne, most, children }: RowsProps) {
  const { fields, append, remove } = useFieldArray({ name: source })
  const part = useRef<HTMLDivElement>(null)
  const takeOut = (at: number) => {
    remove(at)
    // The button that was pressed goes with its row.
    part.current?.querySelector<HTMLElement>('[data-add] button')?.focus()
  }
  return (
    <FormPart title={title}>
      <Box ref={part} sx={{ display: 'grid', gap: 2 }}>
        {fields.map(({ id }, at) => (
          <Box
            key={id}
            role="group"
            aria-label={`${title} ${at + 1}`}
            sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}
          >
            <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 2 }}>
              <Within path={`${source}.${at}`}>{children(`${source}.${at}`)}</Within>
            </Box>
            <IconButton aria-label={`Take out ${what} ${at + 1}`} onClick={() => takeOut(at)}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
        {fields.length < most && (
          <Box data-add>
            <AddButton
              label={fields.length === 0 ? `Add ${what}` : `Add another ${what}`}
              onClick={() => append(newOne)}
            />
          </Box>
        )}
      </Box>
    </FormPart>
  )
}

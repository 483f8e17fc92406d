import { Alert, Box } from '@mui/material'
import { type ReactNode, useRef } from 'react'
import { faultText } from '../../data/fault'
import { ShowMore } from '../../pages/ShowMore'

type MoreListProps = {
  /** What the button shows more of. */
  of: string
  error: unknown
  hasMore: boolean
  isReading: boolean
  readMore: () => void
  children: ReactNode
}

/** A list with a button that shows what is older. */
export function MoreList({ of, error, hasMore, isReading, readMore, children }: MoreListProps) {
  const list = useRef<HTMLDivElement>(null)
  const showMore = () => {
    // The button goes once it has shown all: the keyboard goes on from the text.
    list.current?.focus({ preventScroll: true })
    readMore()
  }
  return (
    <>
      <Box ref={list} tabIndex={-1} sx={{ outline: 0 }}>
        {children}
      </Box>
      {error !== null && <Alert severity="error">{faultText(error)}</Alert>}
      {hasMore && <ShowMore loading={isReading} onPress={showMore} of={of} />}
    </>
  )
}

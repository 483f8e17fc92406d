import CheckOutlined from '@mui/icons-material/CheckOutlined'
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import { Button } from '@mui/material'
import { useState } from 'react'

/** Puts a text on the clipboard, and says that it did. */
export function CopyButton({ text, label = 'Copy' }: { text: string; label?: string }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Button
      variant="outlined"
      startIcon={copied ? <CheckOutlined /> : <ContentCopyOutlined />}
      onClick={() => void copy()}
      aria-live="polite"
    >
      {copied ? 'Copied' : label}
    </Button>
  )
}

import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, Button, CircularProgress, FormHelperText, IconButton } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { useInput } from 'react-admin'
import { faultText } from '../../data/fault'
import { bytesText } from './bytesText'
import { upload, type Uploaded } from './upload'

const MOST = 5
const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.txt,.csv'

/** The ids of files that were chosen, for an input of the API. */
export const idsOf = (files: readonly Uploaded[]): string[] => files.map(({ id }) => id)

/** Takes files and sends each at once; what is written is sent once they have arrived. */
export function FilesInput() {
  const [coming, setComing] = useState<readonly string[]>([])
  const [faults, setFaults] = useState<readonly string[]>([])
  const isComing = useRef(false)
  useEffect(() => {
    isComing.current = coming.length > 0
  }, [coming])
  const chooser = useRef<HTMLInputElement>(null)
  const left = useRef(new AbortController())
  const { field, fieldState } = useInput({
    source: 'attachments',
    defaultValue: [],
    format: (value: unknown) => value ?? [],
    parse: (value: unknown) => value,
    validate: () => (isComing.current ? 'Wait until the files have arrived' : undefined),
  })
  const files = field.value as readonly Uploaded[]
  const latest = useRef(files)
  useEffect(() => {
    latest.current = files
  })
  useEffect(() => {
    left.current = new AbortController()
    return () => left.current.abort()
  }, [])
  const put = (next: readonly Uploaded[]) => {
    latest.current = next
    field.onChange(next)
  }

  const take = async (file: File) => {
    setComing((before) => [...before, file.name])
    try {
      put([...latest.current, await upload(file, left.current.signal)])
    } catch (error) {
      if (!left.current.signal.aborted) setFaults((before) => [...before, `${file.name}: ${faultText(error)}`])
    }
    setComing((before) => before.toSpliced(before.indexOf(file.name), 1))
  }
  const choose = (chosen: readonly File[]) => {
    const room = MOST - files.length - coming.length
    setFaults(chosen.length > room ? [`At most ${MOST} files go with one text.`] : [])
    for (const file of chosen.slice(0, Math.max(room, 0))) void take(file)
  }
  return (
    <Box>
      <Box component="ul" aria-label="Files to send" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {files.map((file) => (
          <Box
            component="li"
            key={file.id}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.8125rem' }}
          >
            <span style={{ overflowWrap: 'anywhere' }}>{file.name}</span>
            <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
              {bytesText(file.bytes)}
            </Box>
            <IconButton
              size="small"
              aria-label={`Leave out ${file.name}`}
              onClick={() => put(files.filter(({ id }) => id !== file.id))}
            >
              <CloseOutlined sx={{ fontSize: 16 }} />
            </IconButton>
          </Box>
        ))}
        {coming.map((name, at) => (
          <Box
            component="li"
            key={`${name} ${at}`}
            sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 32, fontSize: '0.8125rem' }}
          >
            <CircularProgress size={14} aria-label={`Sending ${name}`} />
            {name}
          </Box>
        ))}
      </Box>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          choose([...(target.files ?? [])])
          target.value = ''
        }}
      />
      <Button
        startIcon={<AttachFileOutlined />}
        onClick={() => chooser.current?.click()}
        disabled={files.length + coming.length >= MOST}
        sx={{ ml: -0.75 }}
      >
        Attach files
      </Button>
      <FormHelperText sx={{ m: 0 }}>
        At most 5 files of up to 10 MB each: PDF, pictures, Word, Excel or text
      </FormHelperText>
      {[...faults, fieldState.error?.message].filter(Boolean).map((fault) => (
        <FormHelperText key={fault} error role="alert">
          {fault}
        </FormHelperText>
      ))}
    </Box>
  )
}

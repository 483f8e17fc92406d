import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined'
import { Box, Button, TextField, Typography } from '@mui/material'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { useInput } from 'react-admin'
import { drawable, readShape } from './readShape'
import { ShapePreview } from './ShapePreview'

// The API takes four megabytes.
const MOST_BYTES = 4_000_000

/** A zone's shape: GeoJSON, pasted or from a file, with its outline and the API's message on what is wrong with it. */
export function ShapeInput({ source, name }: { source: string; name: string }) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const { field, fieldState, isRequired } = useInput({
    source,
    isRequired: true,
    validate: (value: unknown) => problem ?? (value ? undefined : 'Give the zone a shape'),
    format: (value: unknown) => value ?? null,
    parse: (value: unknown) => value,
  })
  const [before] = useState<unknown>(field.value)
  const heading = useId()

  const read = (next: string) => {
    setText(next)
    const found = next.trim() === '' ? null : readShape(next)
    setProblem(found?.problem ?? null)
    field.onChange(found?.json ?? before)
  }
  const shape = drawable(field.value)
  const fault = problem ?? fieldState.error?.message?.replace(/^@@react-admin@@"(.*)"$/, '$1')
  return (
    <Box role="group" aria-labelledby={heading} sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', gap: 1 }}>
        <Typography variant="h3" id={heading}>
          Shape
        </Typography>
        <FromFile onRead={read} onProblem={setProblem} />
      </Box>
      {shape && !problem && (
        <Box sx={{ maxWidth: 360 }}>
          <ShapePreview shape={shape} name={name} />
        </Box>
      )}
      <TextField
        label={before ? 'Another shape, as GeoJSON' : 'GeoJSON'}
        required={isRequired && !before}
        multiline
        minRows={3}
        maxRows={8}
        fullWidth
        value={text}
        onChange={(event) => read(event.target.value)}
        onBlur={field.onBlur}
        error={fault !== undefined}
        helperText={
          fault ??
          'Paste a Polygon or MultiPolygon, or a feature with one: longitude before latitude, in degrees (WGS 84).'
        }
        slotProps={{
          htmlInput: { spellCheck: false, style: { fontFamily: 'ui-monospace, monospace', fontSize: '0.75rem' } },
        }}
      />
    </Box>
  )
}

function FromFile({ onRead, onProblem }: { onRead: (text: string) => void; onProblem: (problem: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    if (file.size > MOST_BYTES) onProblem(`${file.name} is larger than 4 MB; a file with one zone is smaller`)
    else onRead(await file.text())
    // Allows the same file to be chosen again after it was corrected.
    target.value = ''
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".geojson,.json,application/geo+json,application/json"
        hidden
        onChange={(event) => void take(event)}
      />
      <Button variant="outlined" startIcon={<UploadFileOutlined />} onClick={() => input.current?.click()}>
        Take from a file
      </Button>
    </>
  )
}

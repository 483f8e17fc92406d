export type FileKind = {
  mediaType: string
  /** Endings of names, in lower case. */
  endings: readonly string[]
  /** How `file-type` calls it; none for text, which has no signature. */
  found: readonly string[]
  /** How pictures are written again. */
  picture?: 'png' | 'jpeg' | 'webp'
}

/** All that is stored, and nothing else. An animated PNG is a PNG of which the first frame is kept. */
export const FILE_KINDS: readonly FileKind[] = [
  { mediaType: 'application/pdf', endings: ['pdf'], found: ['application/pdf'] },
  { mediaType: 'image/png', endings: ['png'], found: ['image/png', 'image/apng'], picture: 'png' },
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], found: ['image/jpeg'], picture: 'jpeg' },
  { mediaType: 'image/webp', endings: ['webp'], found: ['image/webp'], picture: 'webp' },
  office('docx', 'wordprocessingml.document'),
  office('xlsx', 'spreadsheetml.sheet'),
  { mediaType: 'text/plain', endings: ['txt'], found: [] },
  { mediaType: 'text/csv', endings: ['csv'], found: [] },
]

function office(ending: string, name: string): FileKind {
  const mediaType = `application/vnd.openxmlformats-officedocument.${name}`
  return { mediaType, endings: [ending], found: [mediaType] }
}

export const KINDS_IN_WORDS = 'a PDF, PNG, JPEG, WebP, DOCX, XLSX, plain text or CSV file'

/** Words of invented names; any likeness to a real firm is coincidence. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** First words of a name. */
export const stems = words(`
  Amberquill Ashlantern Barleymow Bellwharf Birchgate Blackthimble Brackenhithe Bramblegate Brindlewick
  Candlewharf Cinderford Cloverhithe Coppergate Cranehithe Cresswharf Crosskeel Cutlersmere Dovehithe
  Drapersmead Eastwharf Elderquill Emberlane Fallowgate Fenhithe Fernwharf Finchmere Flaxgate Foxlantern
  Gildermere Goosequill Granarygate Greyhithe Gullwharf Halvergate Hartlantern Hawksmere Hazelhithe Heronwick
  Hollowquay Honeygate Inkhorn Ironquay Ivorymere Juniperwick Keelhithe Kestrelgate Kilnwharf Lanternhithe
  Larkmere Lavenderwick Leadenmere Linnetgate Loomhithe Lychmere Mallardquay Maltgate Marlhithe Marramwick
  Mercersmead Millwick Mulberrygate Nettlehithe Oakenquay Oldlantern Osierbank Ottermere Owlgate Paddlewharf
  Pearmain Pepperhithe Pewtergate Pikewharf Plumegate Quillgate Ravenquay Redlantern Reedmere Rooksgate
  Rushhithe Saffronquay Saltergate Sandlewick Scrivenmere Sedgehithe Silverlane Skylarkgate Snowhithe
  Spindlewick Stavegate Steeplewick Swanlantern Tallowgate Tanhithe Teasel Thistlewharf Threadgold Tidewick
  Tollgate Turnmill Twinegate Vinehithe Walnutmere Wardrobegate Waxhithe Weavermead Wherrygate Whitelantern
  Willowquay Woolgate Wrenhithe Yarrowgate
`)

/** For pubs: "The … and …". */
export const signs = words(`
  Anchor Badger Barge Beehive Bell Candle Cask Chandler Compass Cooper Crow Drum Feather Fox Gosling Griffin
  Halberd Hare Harp Inkpot Kettle Key Lamplighter Lantern Magpie Mermaid Miller Otter Oyster Pike Plough Quill
  Rook Saddle Scrivener Ship Spindle Starling Tinker Wherry
`)

/** Last parts of law firms' names, after family names. */
export const SAINTS = [
  'St Cyriac',
  'St Withburga',
  'St Osyth',
  'St Neot',
  'St Frideswide',
  'St Wystan',
  'St Birinus',
  'St Aldhelm',
]

import type { Block, Outline } from '../../../src/report/outline.ts'

const LONG = 'People who are waiting for a first appointment write down how they sleep, what they worry about and '
  + 'what they have tried. '

/** Every kind of block, with text that tries the fonts: Latin extended, Greek, Cyrillic, symbols, one long word. */
export const SAMPLE_BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Breathing exercise between sessions' },
  { kind: 'paragraph', size: 'lead', prose: 'Adults in care inform themselves, at any time, on their own phone.' },
  { kind: 'tier', tier: 3, title: 'After safeguards: at least High, could be Very high', lines: [
    'Before safeguards: Very high. Low does not mean safe.',
    [{ text: '2 reasons', look: 'bold' }, { text: ' not to proceed, ' }, { text: 'whatever the tier.', look: 'muted' }],
  ] },
  { kind: 'callout', tone: 'stop', title: 'Reason not to proceed', blocks: [
    { kind: 'paragraph', prose: 'People are told that someone is watching when nobody is.' },
    { kind: 'list', items: ['Change what people are told.', 'Or let someone watch.'] },
  ] },
  { kind: 'heading', level: 2, text: 'Who' },
  { kind: 'paragraph', prose: LONG.repeat(5) },
  { kind: 'definitions', rows: [
    { term: 'How young can people be?', details: ['Adults only', [{ text: 'Decided by Zoë Żółć', look: 'muted' }]] },
    { term: 'Λόγος and слово', details: [
      'Ἀρχή, Ελληνικά; Привет, Україна; Nguyễn Thị Ánh; Şükrü Čapek; 12 → 21 ≤ 30',
    ] },
    { term: 'A long word', details: ['Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5)] },
  ] },
  { kind: 'table', caption: 'What could go wrong', columns: [
    { head: 'Hazard', share: 4 }, { head: 'Why', share: 6 }, { head: 'Rating', share: 1, align: 'right' },
  ], rows: Array.from({ length: 40 }, (_, i) => [`Hazard ${i + 1}`, LONG.repeat(1 + (i % 3)), String(1 + (i % 5))]) },
  { kind: 'heading', level: 3, text: 'In my words' },
  { kind: 'quote', text: 'Stay with me.\nDo not call anybody before you asked me.', by: 'With lived experience' },
  { kind: 'figure', alt: 'Three of five people say acceptable.', scale: 0.5, note: 'Nobody is named.', drawing: {
    width: 440,
    height: 120,
    shapes: [
      { kind: 'rectangle', x: 0, y: 20, width: 240, height: 32, fill: 'tier-3' },
      { kind: 'line', x: 240, y: 36, to: { x: 300, y: 36 }, stroke: 'ink', weight: 2 },
      { kind: 'circle', x: 320, y: 36, radius: 20, fill: 'tier-2', stroke: 'line' },
      { kind: 'text', text: '3 of 5', x: 120, y: 112, size: 18, anchor: 'middle', bold: true, fill: 'ink' },
    ],
  } },
  { kind: 'rule' },
  { kind: 'together', blocks: [
    { kind: 'heading', level: 2, text: 'Signatures' },
    { kind: 'slots', slots: [
      { id: 'slot-1', heading: 'Dr Ada Example, clinician', label: 'Not signed yet: Dr Ada Example' },
      { id: 'slot-2', heading: 'Spare', label: 'Not signed yet: spare' },
    ] },
  ] },
  { kind: 'page-break' },
  { kind: 'heading', level: 2, text: 'How to check this file without us' },
  { kind: 'list', ordered: true, items: ['Open it in a reader that shows signatures.', 'Compare the fingerprint. 🙂'] },
]

export const sampleOutline = (blocks = SAMPLE_BLOCKS, more: Partial<Outline> = {}): Outline => ({
  title: 'Breathing exercise – worksheet',
  subject: 'Affordance Worksheet',
  language: 'en',
  creator: 'Affordance Worksheet 1.0',
  fileId: '00112233445566778899AABBCCDDEEFF',
  creationDate: "D:20261122093000+01'00'",
  pageSize: 'a4',
  header: 'Breathing exercise between sessions',
  footer: 'Rules 1.0, code 1234 5678. A pre-build judgement; not a safety case, certificate or approval.',
  pageNumber: (page, of) => `page ${page} of ${of}`,
  firstPage: [],
  blocks,
  attachments: [
    { name: 'worksheet.json', description: 'The worksheet', bytes: new TextEncoder().encode('{"a":"ä"}'),
      relationship: 'Source', mediaType: 'application/json' },
    { name: 'rubric.json', description: 'The rules', bytes: new TextEncoder().encode('{"b":1}'),
      relationship: 'Data', mediaType: 'application/json' },
  ],
  ...more,
})

import type { Drawing } from '../charts/shape.ts'
import type { Tier } from '../domain/hazard.ts'
import type { W } from '../domain/question.ts'

/** A stretch of text in one look. */
export interface Span {
  readonly text: string
  readonly look?: 'bold' | 'muted'
}

export type Prose = string | readonly Span[]

export interface Column {
  readonly head: string
  /** Share of the table's width; the shares of a table need not add up to anything. */
  readonly share: number
  readonly align?: 'right'
}

/** One signature field; `id` is its name in the form (`slot-1`), `label` what it says while empty. */
export interface SlotPlace {
  readonly id: string
  readonly label: string
  /** Who is expected here, printed above the field. */
  readonly heading: string
}

export type Block =
  /** Levels 1 to 3 become bookmarks. None stands alone at the foot of a page. */
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3 | 4
      readonly text: string
      /** The W that it names. */
      readonly sign?: W
    }
  | { readonly kind: 'paragraph'; readonly prose: Prose; readonly size?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly ordered?: true; readonly items: readonly Prose[] }
  /** Key beside value; a value may be several paragraphs. */
  | {
      readonly kind: 'definitions'
      readonly rows: readonly Definition[]
      /** Printed above the rows where they go on on another page: whose rows these are. */
      readonly continued?: string
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      /** One cell per column; the first cell of a row is its head. */
      readonly rows: readonly (readonly Prose[])[]
      /** The W that each row is about. */
      readonly signs?: readonly W[]
    }
  /** The tier in a number, a shape and words, so that a grey print or a colour-blind reader loses nothing. */
  | { readonly kind: 'tier'; readonly tier: Tier | null; readonly title: string; readonly lines: readonly Prose[] }
  | {
      readonly kind: 'callout'
      readonly tone: 'stop' | 'note'
      readonly title: string
      readonly blocks: readonly Block[]
    }
  /** Somebody's own words, printed as written. */
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  /** Where it does not fit, it stands at the head of the next page, and what follows it goes on before it. */
  | {
      readonly kind: 'figure'
      readonly alt: string
      readonly drawing: Drawing
      /** Points on paper for one unit of the drawing. */
      readonly scale: number
      /** Said below it, on the same page. */
      readonly note?: string
      /** It goes before all that follows, though a page stays half empty. */
      readonly inPlace?: true
    }
  | { readonly kind: 'slots'; readonly slots: readonly SlotPlace[] }
  | { readonly kind: 'rule' }
  /** Answers to tick with a pen. */
  | { readonly kind: 'boxes'; readonly items: readonly Prose[] }
  /** Empty lines for a pen; a short label says what for. */
  | { readonly kind: 'writing'; readonly label: string; readonly lines: number }
  /** Stays on one page where it fits on one. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  | { readonly kind: 'page-break' }

export interface Definition {
  readonly term: string
  readonly details: readonly Prose[]
}

export interface Attachment {
  readonly name: string
  readonly description: string
  readonly bytes: Uint8Array
  /** PDF/A-3 Annex E: what the file is to the document. */
  readonly relationship: 'Source' | 'Data' | 'Supplement'
  readonly mediaType: 'application/json'
}

/** Everything one PDF is made of. The same outline gives the same bytes, wherever it is rendered. */
export interface Outline {
  readonly title: string
  readonly subject: string
  /** BCP 47. */
  readonly language: string
  readonly creator: string
  /** 32 hex digits. */
  readonly fileId: string
  /** A PDF date string such as `D:20261122093000+01'00'`, never a Date: that would depend on the time zone. */
  readonly creationDate: string
  readonly pageSize: 'a4' | 'letter'
  /** Printed at the head of every page but the first. */
  readonly header: string
  readonly footer: string
  /** "page 2 of 9", from numbers known only once all pages are set. */
  readonly pageNumber: (page: number, of: number) => string
  /** The first page in ever fewer words: the first version that fits on one page is printed. */
  readonly firstPage: readonly (readonly Block[])[]
  /** What follows it. */
  readonly blocks: readonly Block[]
  readonly attachments: readonly Attachment[]
}
